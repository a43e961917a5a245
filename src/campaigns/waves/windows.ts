import type { Burst } from "./burst.ts";

/** Windows that are looked at, in days; ends are made exact afterwards. What lasts longer than seven weeks is no wave but a tide. */
const windows = [1, 2, 3, 4, 5, 7, 9, 11, 14, 17, 21, 25, 30, 36, 42, 50];

/** The window from each day with mail that stands out most, most first. */
export function eachStart(counts: Float64Array, judge: (start: number, end: number) => Burst | undefined): Burst[] {
	const found: Burst[] = [];
	for (let start = 0; start < counts.length; start++) {
		if (counts[start] === 0) continue;
		let best: Burst | undefined;
		for (const length of windows) {
			if (start + length > counts.length) break;
			const burst = judge(start, start + length);
			if (burst !== undefined && (best === undefined || burst.gain > best.gain)) best = burst;
		}
		if (best !== undefined) found.push(best);
	}
	return found.sort((left, right) => right.gain - left.gain);
}

/** Of those in order, each that none before it overlaps. */
export function apart(bursts: readonly Burst[]): Burst[] {
	const last = bursts.reduce((end, burst) => Math.max(end, burst.end), 0);
	const taken = new Uint8Array(last);
	return bursts.filter(({ start, end }) => {
		if (taken[start] === 1 || taken[end - 1] === 1 || taken.subarray(start, end).includes(1)) return false;
		taken.fill(1, start, end);
		return true;
	});
}
