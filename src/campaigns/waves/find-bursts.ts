import type { Burst } from "./burst.ts";
import { BurstScale } from "./burst-scale.ts";
import type { Counts } from "./usual-rate.ts";
import { apart, eachStart } from "./windows.ts";

/** What a burst must reach. */
export interface Bar {
	readonly messages: number;
	readonly times: number;
	readonly strength: number;
	/** Messages of each part of a burst that is cut. */
	readonly part: number;
}

/** Places at which a burst may be cut, in order: where what was sent for one reason ends, and that for the next goes on. */
export type CutsOf = (start: number, end: number) => readonly number[];

/**
 * Bursts of one theme on one stretch of days, in order: days with too many messages, or with too many campaigns, however small.
 * What is usual comes from the days that are no peaks; a window of days is then judged by the tail of a negative binomial with
 * the dispersion those days show. Takes time in proportion to days.
 */
export function findBursts(messages: Counts, campaigns: Counts, bar: Bar, cutsOf: CutsOf = () => []): Burst[] {
	const scale = new BurstScale(messages, campaigns);
	const chosen = apart(candidates(scale, bar)).map((burst) => withExactEnds(scale, burst));
	const parts = apart(chosen.sort((left, right) => right.gain - left.gain)).flatMap((burst) => split(scale, burst));
	return merged(scale, parts)
		.map(({ start, end }) => scale.burst(start, end))
		.filter((burst) => reaches(burst, bar))
		.flatMap((burst) => cut(scale, burst, cutsOf(burst.start, burst.end), bar));
}

/** A burst in its parts. That it is no chance was told of all of it; each part need only have come more often than usual. */
function cut(scale: BurstScale, burst: Burst, places: readonly number[], bar: Bar): Burst[] {
	const isWave = ({ messages, expected }: Burst) => messages >= bar.part && messages >= bar.times * expected;
	const parts: Burst[] = [];
	let rest = burst;
	for (const place of places) {
		const [left, right] = [scale.burst(rest.start, place), scale.burst(place, rest.end)];
		if (!isWave(left) || !isWave(right)) continue;
		parts.push(left);
		rest = right;
	}
	return [...parts, rest];
}

function candidates(scale: BurstScale, bar: Bar): Burst[] {
	return eachStart(scale.counts, (start, end) => {
		if (scale.messages(start, end) < bar.messages || scale.messages(start, end) < bar.times * scale.expected(start, end)) return undefined;
		const burst = scale.burst(start, end);
		return reaches(burst, bar) ? burst : undefined;
	});
}

/** Moves either end to where the burst stands out most. */
function withExactEnds(scale: BurstScale, burst: Burst): Burst {
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
function merged(scale: BurstScale, bursts: readonly Burst[]): Burst[] {
	const result: Burst[] = [];
	for (const burst of [...bursts].sort((left, right) => left.start - right.start)) {
		const last = result.at(-1);
		if (last !== undefined && areOne(scale, last, burst)) result[result.length - 1] = scale.burst(last.start, burst.end);
		else result.push(burst);
	}
	return result;
}

function areOne(scale: BurstScale, left: Burst, right: Burst): boolean {
	if (right.end - left.start > mostDays) return false;
	if (right.start - left.end <= pauseDays) return true;
	return left.gain + right.gain < scale.outline(left.start, right.end).gain + splitGain;
}

/**
 * One window over two waves stands out more than either, and less than both: where a pause within makes two of it, there are two.
 * A window has at most 50 days or so, hence some thousand pauses; waves are few.
 */
function split(scale: BurstScale, burst: Burst): Burst[] {
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
