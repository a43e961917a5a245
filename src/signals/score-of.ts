import type { Evidence } from "./evidence.ts";

/** What reasons add up to: natural-log odds of unwanted mail. */
export function scoreOf(reasons: readonly Pick<Evidence, "weight">[]): number {
	return reasons.reduce((sum, { weight }) => sum + weight, 0);
}
