import type { WrongVerdict } from "./evaluation-report.ts";

const kept = 10;

/** Keeps the errors that were made with the greatest certainty. */
export class WorstErrors {
	#errors: WrongVerdict[] = [];

	add(error: WrongVerdict): void {
		this.#errors.push(error);
		if (this.#errors.length > 4 * kept) this.#errors = this.list();
	}

	/** Worst first. */
	list(): WrongVerdict[] {
		return [...this.#errors].sort((left, right) => wrongness(right) - wrongness(left)).slice(0, kept);
	}
}

/** How far the score lies on the wrong side. */
function wrongness({ unwanted, score }: WrongVerdict): number {
	return unwanted ? -score : score;
}
