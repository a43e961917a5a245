import { type Burst, gainOf } from "./burst.ts";
import { RunningSum } from "./running-sum.ts";
import { type Counts, usualRates } from "./usual-rate.ts";
import { apart, eachStart } from "./windows.ts";

/** One peak in so many days may be left out of what is usual, and no more than this share of all days. */
const daysPerPeak = 60;
const mostPeakDays = 0.2;
const peakRounds = 3;
/** Log-likelihood ratio, by the clumps, from which a window counts as a peak: hardly one a year by chance. */
const peakGain = 9;

/** Marks the highest windows, a few at a time, each time against what is usual without those before. */
export function peaksOf({ counts, clumps, waves }: Counts, shapes: Float64Array): Uint8Array {
	const peaks = waves.slice();
	const most = Math.max(2, Math.ceil(counts.length / daysPerPeak));
	let days = Math.floor(counts.length * mostPeakDays);
	for (let round = 0; round < peakRounds; round++) {
		const found = apart(highWindows(counts, usualRates(counts, shapes, peaks), peaks, clumps[0])).slice(0, Math.ceil(most / peakRounds));
		for (const { start, end } of found) {
			if (end - start > days) continue;
			days -= end - start;
			peaks.fill(1, start, end);
		}
	}
	return peaks;
}

/** For each day the window from it that is least like the usual rate, where one is at all. */
function highWindows(counts: Float64Array, rates: Float64Array, peaks: Uint8Array, clumps: number): Burst[] {
	const sums = new RunningSum(counts.map((count, at) => (peaks[at] === 1 ? 0 : count)));
	const usual = new RunningSum(rates.map((rate, at) => (peaks[at] === 1 ? 0 : rate)));
	return eachStart(counts, (start, end) => {
		const [messages, expected] = [sums.between(start, end), usual.between(start, end)];
		if (!(messages >= 2 * expected) || messages < 5) return undefined;
		const gain = gainOf(messages, expected) / clumps;
		return gain < peakGain ? undefined : { start, end, messages, expected, strength: 0, gain };
	});
}
