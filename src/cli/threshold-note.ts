import type { Verdict } from "../app/library.ts";

/**
 * Of mail that is more likely unwanted than not, and ham all the same: why. Empty for all other mail, whose verdict and
 * percentages say the same.
 */
export function thresholdNote({ class: mailClass, score, threshold }: Pick<Verdict, "class" | "score" | "threshold">): string {
	if (mailClass !== "ham" || score <= 0) return "";
	return `its score of ${score.toFixed(2)} is below the threshold of ${threshold.toFixed(2)} from which on mail is unwanted`;
}
