import type { Clumps } from "./clumps-of.ts";
import { RunningSum } from "./running-sum.ts";
import { weekdayOf } from "../day-number.ts";

/** Half a year to either side: every season counts alike, and what changes over years is followed. */
const reach = 182;
/** Fewer other days than this do not say what is usual. */
const fewestDays = 14;
/** Messages that all mail counts for beside what came, so that a handful more is no doubling. */
const volumePrior = 30;
/** Messages by which weekdays of a theme lean towards those of all mail. */
const weekdayPrior = 50;

/** What is counted of one theme on the days of one stretch, messages or campaigns, with the volume of all other mail. */
export interface Counts {
	/** Days since 1970 of the first place. */
	readonly first: number;
	readonly counts: Float64Array;
	/** Messages. */
	readonly others: Float64Array;
	readonly clumps: Clumps;
	/** 1 on days of waves that are known, which are not usual. */
	readonly waves: Uint8Array;
}

/**
 * How each day compares with others before the theme's own level: by its weekday, and by how much more of other mail came than
 * usual, on the day or in the week around it. Less other mail than usual changes nothing: a holiday empties the rest of a folder.
 */
export function dayShapes({ first, counts, others }: Counts): Float64Array {
	const all = weekdayFactors(first, others, new Float64Array(7).fill(1));
	const own = weekdayFactors(first, counts, all);
	const sums = new RunningSum(others);
	return counts.map((_, at) => {
		const [from, to] = [Math.max(0, at - reach), Math.min(counts.length, at + reach + 1)];
		const usual = sums.between(from, to) / (to - from);
		const weekday = weekdayOf(first + at);
		const [start, end] = [Math.max(0, at - 3), Math.min(counts.length, at + 4)];
		const week = (sums.between(start, end) + volumePrior) / (usual * (end - start) + volumePrior);
		const day = ((others[at] as number) + volumePrior) / (usual * (all[weekday] as number) + volumePrior);
		return (own[weekday] as number) * Math.max(1, week, day);
	});
}

/** Share of a weekday in a week, times seven. Days are capped at ten times the mean, or one campaign would make a weekday. */
function weekdayFactors(first: number, counts: Float64Array, prior: Float64Array): Float64Array {
	const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
	const [sums, days] = [new Float64Array(7), new Float64Array(7)];
	let total = 0;
	counts.forEach((count, at) => {
		const weekday = weekdayOf(first + at);
		const capped = Math.min(count, Math.max(1, 10 * mean));
		sums[weekday] = (sums[weekday] as number) + capped;
		days[weekday] = (days[weekday] as number) + 1;
		total += capped;
	});
	return sums.map((sum, weekday) => {
		const even = (total * (days[weekday] as number)) / Math.max(1, counts.length);
		return (sum + (weekdayPrior * (prior[weekday] as number)) / 7) / (even + weekdayPrior / 7);
	});
}

/**
 * Messages that each day would usually bring: the mean of the days around it that are not marked as peaks, times its shape.
 * Where too few such days are near, all of the stretch stands in. Half a message is added, so that a theme never seen before
 * has a rate, too.
 */
export function usualRates(counts: Float64Array, shapes: Float64Array, peaks: Uint8Array): Float64Array {
	const calm = (values: Float64Array) => new RunningSum(values.map((value, at) => (peaks[at] === 1 ? 0 : value)));
	const [messages, weights, days] = [calm(counts), calm(shapes), calm(new Float64Array(counts.length).fill(1))];
	return shapes.map((shape, at) => {
		const near = days.between(at - reach, at + reach + 1) >= fewestDays;
		const [from, to] = near ? [at - reach, at + reach + 1] : [0, counts.length];
		return ((messages.between(from, to) + 0.5) / weights.between(from, to)) * shape;
	});
}
