import type { Evidence } from "./evidence.ts";

const longestReason = 240;
/** Code of what stands for all reasons that were too weak to be kept, each by itself. */
export const putTogether = "REST";

/** The `most` strongest of reasons that stand in order; the others are put together, so that the sum stays the score. */
export function strongestReasons(reasons: readonly Evidence[], most: number): Evidence[] {
	const kept = reasons.slice(0, most).map(({ code, weight, text }) => ({ code, weight, text: text.slice(0, longestReason) }));
	const rest = reasons.slice(most);
	if (rest.length === 0) return kept;
	const weight = rest.reduce((sum, { weight }) => sum + weight, 0);
	return [...kept, { code: putTogether, weight, text: `${rest.length} weaker ${rest.length === 1 ? "reason" : "reasons"}` }];
}
