import { unlikelihood } from "./chance-of-more.ts";
import { Dispersion } from "./dispersion.ts";
import { RunningSum } from "./running-sum.ts";
import { type Counts, dayShapes, usualRates } from "./usual-rate.ts";

/** Days in a row with more than usual: places in the counts, `end` past the last. */
export interface Burst {
	readonly start: number;
	readonly end: number;
	readonly messages: number;
	readonly expected: number;
	/** -log10 of the probability. */
	readonly strength: number;
	/** How much better these days are explained by a rate of their own: log-likelihood ratio, by the clumps. */
	readonly gain: number;
}

/** What a burst must reach. */
export interface Bar {
	readonly messages: number;
	readonly times: number;
	readonly strength: number;
}

/** Windows that are looked at, in days; ends are made exact afterwards. What lasts longer than seven weeks is no wave but a tide. */
const windows = [1, 2, 3, 4, 5, 7, 9, 11, 14, 17, 21, 25, 30, 36, 42, 50];
/** One peak in so many days may be left out of what is usual, and no more than this share of all days. */
const daysPerPeak = 60;
const mostPeakDays = 0.2;
const peakRounds = 3;
/** Log-likelihood ratio, by the clumps, from which a window counts as a peak: hardly one a year by chance. */
const peakGain = 9;

/**
 * Bursts of one theme on one stretch of days, in order: days with too many messages, or with too many campaigns, however small.
 * What is usual comes from the days that are no peaks; a window of days is then judged by the tail of a negative binomial with
 * the dispersion those days show. Takes time in proportion to days.
 */
export function findBursts(messages: Counts, campaigns: Counts, bar: Bar): Burst[] {
	const scale = new Scale(messages, campaigns);
	const chosen = apart(candidates(scale, bar)).map((burst) => withExactEnds(scale, burst));
	const parts = apart(chosen.sort((left, right) => right.gain - left.gain)).flatMap((burst) => split(scale, burst));
	return merged(scale, parts)
		.map(({ start, end }) => scale.burst(start, end))
		.filter((burst) => reaches(burst, bar));
}

/** Marks the highest windows, a few at a time, each time against what is usual without those before. */
function peaksOf({ counts, clumps }: Counts, shapes: Float64Array): Uint8Array {
	const peaks = new Uint8Array(counts.length);
	const most = Math.max(2, Math.ceil(counts.length / daysPerPeak));
	let days = Math.floor(counts.length * mostPeakDays);
	for (let round = 0; round < peakRounds; round++) {
		const found = apart(highWindows(counts, usualRates(counts, shapes, peaks), peaks, clumps)).slice(0, Math.ceil(most / peakRounds));
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

function candidates(scale: Scale, bar: Bar): Burst[] {
	return eachStart(scale.counts, (start, end) => {
		if (scale.messages(start, end) < bar.messages || scale.messages(start, end) < bar.times * scale.expected(start, end)) return undefined;
		const burst = scale.burst(start, end);
		return reaches(burst, bar) ? burst : undefined;
	});
}

/**
 * The log-likelihood ratio of Kulldorff's scan statistic. It grows with every day as high as the others and falls with every
 * lower one, so it finds the ends; the probability alone does not, it goes on falling with any message more.
 */
function gainOf(count: number, usual: number): number {
	return count > usual && usual > 0 ? count * Math.log(count / usual) - (count - usual) : 0;
}

/** The window from each day with mail that stands out most, most first. */
function eachStart(counts: Float64Array, judge: (start: number, end: number) => Burst | undefined): Burst[] {
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

/** Of those in order of strength, each that no stronger one overlaps. */
function apart(bursts: readonly Burst[]): Burst[] {
	const last = bursts.reduce((end, burst) => Math.max(end, burst.end), 0);
	const taken = new Uint8Array(last);
	return bursts.filter(({ start, end }) => {
		if (taken[start] === 1 || taken[end - 1] === 1 || taken.subarray(start, end).includes(1)) return false;
		taken.fill(1, start, end);
		return true;
	});
}

/** Moves either end to where the burst stands out most. */
function withExactEnds(scale: Scale, burst: Burst): Burst {
	let best = burst;
	for (let round = 0; round < 4; round++) {
		const { start, end, gain } = best;
		const reach = Math.ceil((end - start) / 3) + 1;
		for (let shift = -reach; shift <= reach; shift++) best = higher(best, scale.outline(start + shift, end));
		const moved = best.start;
		for (let shift = -reach; shift <= reach; shift++) best = higher(best, scale.outline(moved, end + shift));
		if (best.gain <= gain) break;
	}
	return scale.burst(best.start, best.end);
}

function higher(left: Burst, right: Burst): Burst {
	return right.gain > left.gain ? right : left;
}

/** Quiet days within a wave: a weekend, or a pause. */
const pauseDays = 3;
/** By how much two waves must stand out more than one over both. */
const splitGain = 3;
/** Waves that become one are no longer than this. */
const mostDays = 100;

/** Neighbours become one where hardly a pause lies between them, or where they do not stand out more as two. */
function merged(scale: Scale, bursts: readonly Burst[]): Burst[] {
	const result: Burst[] = [];
	for (const burst of [...bursts].sort((left, right) => left.start - right.start)) {
		const last = result.at(-1);
		if (last !== undefined && areOne(scale, last, burst)) result[result.length - 1] = scale.burst(last.start, burst.end);
		else result.push(burst);
	}
	return result;
}

function areOne(scale: Scale, left: Burst, right: Burst): boolean {
	if (right.end - left.start > mostDays) return false;
	if (right.start - left.end <= pauseDays) return true;
	return left.gain + right.gain < scale.outline(left.start, right.end).gain + splitGain;
}

/**
 * One window over two waves stands out more than either, and less than both: where a pause within makes two of it, there are two.
 * A window has at most 50 days or so, hence some thousand pauses; waves are few.
 */
function split(scale: Scale, burst: Burst): Burst[] {
	let best = burst.gain + splitGain;
	let parts: readonly [Burst, Burst] | undefined;
	for (let end = burst.start + 1; end < burst.end - pauseDays; end++) {
		const left = scale.outline(burst.start, end);
		for (let start = end + pauseDays + 1; start < burst.end; start++) {
			const right = scale.outline(start, burst.end);
			if (left.gain + right.gain <= best) continue;
			best = left.gain + right.gain;
			parts = [left, right];
		}
	}
	return parts === undefined ? [burst] : parts.flatMap((part) => split(scale, part));
}

function reaches({ messages, expected, strength }: Burst, bar: Bar): boolean {
	return messages >= bar.messages && messages >= bar.times * expected && strength >= bar.strength;
}

/** What any window of days holds, and should. */
class Scale {
	readonly counts: Float64Array;
	readonly #messages: Gauge;
	readonly #campaigns: Gauge;

	constructor(messages: Counts, campaigns: Counts) {
		const shapes = [dayShapes(messages), dayShapes(campaigns)] as const;
		const peaks = peaksOf(messages, shapes[0]);
		peaksOf(campaigns, shapes[1]).forEach((peak, at) => {
			if (peak === 1) peaks[at] = 1;
		});
		this.counts = messages.counts;
		this.#messages = new Gauge(messages, shapes[0], peaks);
		this.#campaigns = new Gauge(campaigns, shapes[1], peaks);
	}

	messages(start: number, end: number): number {
		return this.#messages.sums.between(start, end);
	}

	expected(start: number, end: number): number {
		return this.#messages.usual.between(start, end);
	}

	/** A window without its probability, which takes longest. Places outside the stretch stand out least. */
	outline(start: number, end: number): Burst {
		if (start < 0 || end > this.counts.length || end <= start) return { start, end, messages: 0, expected: 0, strength: 0, gain: 0 };
		const gain = Math.max(this.#messages.gain(start, end), this.#campaigns.gain(start, end));
		return { start, end, messages: this.messages(start, end), expected: this.expected(start, end), strength: 0, gain };
	}

	burst(start: number, end: number): Burst {
		const strength = Math.max(this.#messages.strength(start, end), this.#campaigns.strength(start, end));
		return { ...this.outline(start, end), strength };
	}
}

/** One way of counting: what came, what usually comes, and how restless it is. */
class Gauge {
	readonly sums: RunningSum;
	readonly usual: RunningSum;
	readonly #clumps: number;
	readonly #dispersion: Dispersion;

	constructor({ counts, clumps }: Counts, shapes: Float64Array, peaks: Uint8Array) {
		const rates = usualRates(counts, shapes, peaks);
		this.sums = new RunningSum(counts);
		this.usual = new RunningSum(rates);
		this.#clumps = clumps;
		this.#dispersion = new Dispersion(counts, rates, peaks, clumps);
	}

	gain(start: number, end: number): number {
		return gainOf(this.sums.between(start, end), this.usual.between(start, end)) / this.#clumps;
	}

	strength(start: number, end: number): number {
		const dispersion = this.#dispersion.of(Math.floor((start + end) / 2), end - start);
		return unlikelihood(this.sums.between(start, end), this.usual.between(start, end), dispersion);
	}
}
