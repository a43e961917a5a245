import type { Wave } from "./waves/wave.ts";

/** Below this many expected messages a multiple of them says nothing. */
const countable = 1;

/** How many times the usual a wave is; undefined where hardly any usually come, so that a multiple would be a large number without a meaning. */
export function usualTimes({ expected, times }: Pick<Wave, "expected" | "times">): number | undefined {
	return expected >= countable ? times : undefined;
}
