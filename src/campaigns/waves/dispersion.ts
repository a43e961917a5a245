import { type Clumps, clumpWithin } from "./clumps-of.ts";
import { RunningSum } from "./running-sum.ts";

const lengths = [1, 2, 3, 5, 7, 10, 14, 21, 30, 50];
/** A year to either side: what was restless ten years ago says nothing of today. */
const reach = 365;
/** Messages that the clumps count for beside what was seen day by day. */
const priorMessages = 5;
/** Blocks that the dispersion of the next shorter length counts for. */
const priorBlocks = 6;
/** Days were taken out because they were high, which makes the rest look calmer than it is. */
const allowance = 1.1;

/**
 * How many times a Poisson count's variance the messages of so many days in a row have, around a place. Measured on blocks
 * of days that are no peaks; longer windows never have less than shorter ones, since campaigns run over several days.
 */
export class Dispersion {
	readonly #byLength: readonly Float64Array[];
	readonly #clumps: Clumps;

	/** `clumps`: the dispersion that campaigns bring by their sizes alone; never less. */
	constructor(counts: Float64Array, rates: Float64Array, peaks: Uint8Array, clumps: Clumps) {
		this.#clumps = clumps;
		const calm = [...counts.keys()].filter((at) => peaks[at] === 0);
		const [x, mean] = [calm.map((at) => counts[at] as number), calm.map((at) => rates[at] as number)];
		const byLength: Float64Array[] = [];
		for (const length of lengths) {
			const blocks = new Blocks(x, mean, length, clumpWithin(clumps, length));
			const shorter = byLength.at(-1);
			byLength.push(placesOf(counts.length, calm, (place, at) => blocks.dispersion(place, shorter?.[at])));
		}
		this.#byLength = byLength;
	}

	of(place: number, days: number): number {
		const at = lengths.findIndex((length) => length >= days);
		const values = this.#byLength[at < 0 ? lengths.length - 1 : at] as Float64Array;
		return Math.max(clumpWithin(this.#clumps, days), values[place] ?? 0) * allowance;
	}
}

/** A value for each place, from the number of calm days before it. */
function placesOf(places: number, calm: readonly number[], value: (calmBefore: number, at: number) => number): Float64Array {
	const values = new Float64Array(places);
	let before = 0;
	for (let at = 0; at < places; at++) {
		while (before < calm.length && (calm[before] as number) < at) before++;
		values[at] = value(before, at);
	}
	return values;
}

/** Blocks of so many calm days in a row: their deviations and their means. */
class Blocks {
	readonly #length: number;
	readonly #clumps: number;
	readonly #squares: RunningSum;
	readonly #means: RunningSum;
	readonly #count: number;

	constructor(x: readonly number[], mean: readonly number[], length: number, clumps: number) {
		this.#length = length;
		this.#clumps = clumps;
		this.#count = Math.floor(x.length / length);
		const [squares, means] = [new Float64Array(this.#count), new Float64Array(this.#count)];
		for (let block = 0; block < this.#count; block++) {
			let [messages, usual] = [0, 0];
			for (let at = block * length; at < (block + 1) * length; at++) {
				messages += x[at] as number;
				usual += mean[at] as number;
			}
			squares[block] = (messages - usual) ** 2;
			means[block] = usual;
		}
		this.#squares = new RunningSum(squares);
		this.#means = new RunningSum(means);
	}

	dispersion(place: number, shorter: number | undefined): number {
		const [from, to] = [Math.max(0, Math.floor((place - reach) / this.#length)), Math.ceil((place + reach) / this.#length)];
		const [squares, means] = [this.#squares.between(from, to), this.#means.between(from, to)];
		const own = (squares + this.#clumps * priorMessages) / (means + priorMessages);
		if (shorter === undefined) return own;
		const blocks = Math.max(0, Math.min(to, this.#count) - from);
		return Math.max(shorter, (own * blocks + shorter * priorBlocks) / (blocks + priorBlocks));
	}
}
