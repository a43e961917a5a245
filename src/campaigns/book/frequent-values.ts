import type { Share } from "../campaign.ts";

/** Values that every list has room for. */
const usual = 16;
/** Values of a list that has spare room; a sender who makes up a host for each message fills that. */
const mostWithSpareRoom = 1_000;

/** Room for values beyond the usual ones, in all lists that share it: so many values, wherever they come. */
export interface SpareRoom {
	left: number;
}

/**
 * How often values came, bounded: a new value takes the place of the rarest, so the most frequent ones of a stream are kept
 * whatever comes (Metwally, Agrawal and El Abbadi 2005, "space saving"), with what a place held before taken off again, so that no
 * value is said to have come more often than it did. Sixteen values are kept, and up to a thousand as long as there is spare room.
 */
export class FrequentValues {
	readonly #values: string[];
	readonly #counts: number[];
	/** What a value's place had counted before the value came; undefined where none took another's. */
	#inherited: number[] | undefined;
	/** Where each value is, of a list that is too long to look through. */
	#places: Map<string, number> | undefined;
	/** The first place with the least count, or one before it: counts only grow, and what takes a place counts more than what it took it from. */
	#rarest = 0;
	/** No count is less. */
	#least = 0;
	#isComplete = true;
	readonly #spare: SpareRoom | undefined;

	/** Begins with a value that came so many times. */
	constructor(value: string, times: number, spare?: SpareRoom) {
		this.#values = [value];
		this.#counts = [times];
		this.#spare = spare;
	}

	/** Whether all values that came are there. */
	get isComplete(): boolean {
		return this.#isComplete;
	}

	add(value: string, times: number): void {
		const at = this.#places === undefined ? this.#values.indexOf(value) : (this.#places.get(value) ?? -1);
		if (at >= 0) this.#counts[at] = (this.#counts[at] as number) + times;
		else if (this.#values.length < usual || this.#takesSpareRoom()) this.#put(this.#values.length, value, times);
		else this.#replaceRarest(value, times);
	}

	/** Gives its spare room back, before it is thrown away. */
	end(): void {
		if (this.#spare !== undefined) this.#spare.left += Math.max(0, this.#values.length - usual);
	}

	/** In the order in which they came, or took the place of others. */
	shares(): Share[] {
		return this.#values.map((value, at) => ({ value, messages: (this.#counts[at] as number) - (this.#inherited?.[at] ?? 0) }));
	}

	#takesSpareRoom(): boolean {
		if (this.#spare === undefined || this.#spare.left <= 0 || this.#values.length >= mostWithSpareRoom) return false;
		this.#spare.left--;
		this.#places ??= new Map(this.#values.map((value, at) => [value, at]));
		return true;
	}

	#replaceRarest(value: string, times: number): void {
		const rarest = this.#placeOfRarest();
		const before = this.#counts[rarest] as number;
		this.#places?.delete(this.#values[rarest] as string);
		this.#put(rarest, value, before + times);
		this.#inherited ??= this.#counts.map(() => 0);
		this.#inherited[rarest] = before;
		this.#isComplete = false;
	}

	/** Where thousands of values come once, looking through all counts for each would take longer than all else that is done for its message. */
	#placeOfRarest(): number {
		const counts = this.#counts;
		while (this.#rarest < counts.length && counts[this.#rarest] !== this.#least) this.#rarest++;
		if (this.#rarest < counts.length) return this.#rarest;
		this.#rarest = 0;
		for (let at = 1; at < counts.length; at++) if ((counts[at] as number) < (counts[this.#rarest] as number)) this.#rarest = at;
		this.#least = counts[this.#rarest] as number;
		return this.#rarest;
	}

	#put(at: number, value: string, count: number): void {
		this.#places?.set(value, at);
		this.#values[at] = value;
		this.#counts[at] = count;
		// Spare room that was given back: a list that had been full begins a place of its own again.
		if (count < this.#least) [this.#rarest, this.#least] = [at, count];
	}
}
