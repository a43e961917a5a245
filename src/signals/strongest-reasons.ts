import type { Evidence } from "./evidence.ts";

const longestReason = 240;

/** The `most` strongest of reasons that stand in order; the others are put together, so that the sum stays the score. */
export function strongestReasons(reasons: readonly Evidence[], most: number): Evidence[] {
	const kept = reasons.slice(0, most).map(({ code, weight, text }) => ({ code, weight, text: text.slice(0, longestReason) }));
	const rest = reasons.slice(most);
	if (rest.length === 0) return kept;
	const weight = rest.reduce((sum, { weight }) => sum + weight, 0);
	return [...kept, { code: "REST", weight, text: `${rest.length} weaker reasons` }];
}
