import { type Bout, cut } from "./bouts-of.ts";

/** Bouts that those of all themes together count for. */
const commonBouts = 5;
const least = 1.5;

/** Days in which what a campaign sends is one bout: no window is longer, and no wave. */
export const longestBout = 50;

/**
 * Lengths of windows, in days, for which clumps are told; the first stands for shorter ones, too. By days alone, a few campaigns of three days
 * would be calmer than they are: one in twelve made-up years without a wave showed one.
 */
const lengths = [21, 30, longestBout] as const;

/** Variance by mean that the sizes of campaigns alone bring about, in windows of each of `lengths`; 1 would be messages that come singly. The first is what windows of all lengths are held against each other by. */
export type Clumps = readonly [number, number, number];

/** What clumps bring about in a window of so many days. */
export function clumpWithin(clumps: Clumps, days: number): number {
	const at = lengths.findIndex((length) => length >= days);
	return clumps[at < 0 ? lengths.length - 1 : at] as number;
}

/**
 * What bouts of a theme bring about. Mail of a theme with few large campaigns is more restless than its mean tells, and a year of it may be too
 * short to show that. A wave of many campaigns does not change it, nor do so many `giants`: the largest bouts are left out, for one that comes once
 * is a wave itself.
 * @param bouts of `longestBout`
 * @param common what those of all themes do, towards which a theme of few leans
 */
export function clumpsOf(bouts: readonly Bout[], sizeOf: (bout: Bout) => number, giants: number, common?: Clumps): Clumps {
	const sized = bouts.map((bout) => ({ bout, size: sizeOf(bout) })).sort((left, right) => right.size - left.size);
	const usual = sized.slice(giants).map(({ bout }) => bout);
	const within = (at: 0 | 1 | 2): number => {
		const parts = usual.flatMap((bout) => cut(bout, lengths[at]));
		return clumpOf(parts.map(sizeOf), common?.[at]);
	};
	return [within(0), within(1), within(2)];
}

/**
 * Variance by mean of a count that comes in clumps, each independent of the others: the sum of the squares of their sizes by the
 * sum of their sizes.
 */
function clumpOf(sizes: readonly number[], common = least): number {
	const sum = sizes.reduce((all, size) => all + size, 0);
	const squares = sizes.reduce((all, size) => all + size * size, 0);
	const own = sum > 0 ? squares / sum : common;
	return Math.max(least, (own * sizes.length + common * commonBouts) / (sizes.length + commonBouts));
}
