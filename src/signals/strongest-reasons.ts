import type { Evidence } from "./evidence.ts";
import { scoreOf } from "./score-of.ts";

const longestReason = 240;
/** Code of what stands for all reasons that were too weak to be kept, each by itself. */
export const putTogether = "REST";

/** The `most` strongest of reasons that stand in order; the others are put together, so that the sum stays the score. */
export function strongestReasons(reasons: readonly Evidence[], most: number): Evidence[] {
	const kept = reasons.slice(0, most).map(({ code, weight, text }) => ({ code, weight, text: text.slice(0, longestReason) }));
	const rest = reasons.slice(most);
	if (rest.length === 0) return kept;
	const weight = scoreOf(rest);
	const count = reasonCount(rest);
	return [...kept, { code: putTogether, weight, text: `${count} weaker ${count === 1 ? "reason" : "reasons"}` }];
}

/** How many reasons these are: those that were put together before say their number, "10 weaker reasons". */
export function reasonCount(reasons: readonly Evidence[]): number {
	return reasons.reduce((sum, { code, text }) => sum + (code === putTogether ? Number.parseInt(text, 10) || 1 : 1), 0);
}
