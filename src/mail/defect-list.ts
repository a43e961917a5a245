import type { Defect, DefectCode } from "./defect.ts";

const none: readonly Defect[] = [];

/** Collects what is broken in one message: each kind once, in order of discovery, with the first sentence and a count. */
export class DefectList {
	readonly #found = new Map<DefectCode, { text: string; count: number }>();

	note(code: DefectCode, text: string, count = 1): void {
		const known = this.#found.get(code);
		if (known) known.count += count;
		else this.#found.set(code, { text, count });
	}

	list(): readonly Defect[] {
		if (this.#found.size === 0) return none;
		return Array.from(this.#found, ([code, { text, count }]) => ({ code, text, count }));
	}
}
