import type { Share } from "../campaign.ts";

/** Values that every list has room for. */
const usual = 16;
/** Values of a list that has spare room; a sender who makes up a host for each message fills that. */
const mostWithSpareRoom = 1_000;
/** Of a list that has no value yet; never written to. */
const nothing: never[] = [];

/** Room for values beyond the usual ones, in all lists that share it: so many values, wherever they come. */
export interface SpareRoom {
	left: number;
}

/**
 * How often values came, bounded: a new value takes the place of the rarest, so the most frequent ones of a stream are kept
 * whatever comes (Metwally, Agrawal and El Abbadi 2005, "space saving"), with what a place held before taken off again, so that no
 * value is said to have come more often than it did. Sixteen values are kept, and up to a thousand as long as there is spare room. There are many of these and most hold one value or none: an array that is begun
 * with its first value has room for that one, one that is begun empty for seventeen.
 */
export class ShareList {
	#values: string[] = nothing;
	#counts: number[] = nothing;
	/** What a value's place had counted before the value came; undefined where none took another's. */
	#inherited: number[] | undefined;
	/** Where each value is, of a list that is too long to look through. */
	#places: Map<string, number> | undefined;
	#isComplete = true;
	readonly #spare: SpareRoom | undefined;

	constructor(spare?: SpareRoom) {
		this.#spare = spare;
	}

	/** Whether all values that came are there. */
	get isComplete(): boolean {
		return this.#isComplete;
	}

	add(value: string, times = 1): void {
		if (value === "") return;
		const at = this.#places === undefined ? this.#values.indexOf(value) : (this.#places.get(value) ?? -1);
		if (at >= 0) this.#counts[at] = (this.#counts[at] as number) + times;
		else if (this.#values.length < usual || this.#takesSpareRoom()) this.#put(this.#values.length, value, times);
		else this.#replaceRarest(value, times);
	}

	/** Values came that are not there: where a list was read from elsewhere, and had lost some. */
	lose(): void {
		this.#isComplete = false;
	}

	/** Gives its spare room back, before it is thrown away. */
	end(): void {
		if (this.#spare !== undefined) this.#spare.left += Math.max(0, this.#values.length - usual);
	}

	addAll(values: readonly string[]): void {
		for (const value of values) this.add(value);
	}

	/** Most frequent first; equally frequent ones in the order of their text. */
	shares(): Share[] {
		const shares = this.#values.map((value, at) => ({ value, messages: (this.#counts[at] as number) - (this.#inherited?.[at] ?? 0) }));
		return shares.sort((left, right) => right.messages - left.messages || (left.value < right.value ? -1 : 1));
	}

	#takesSpareRoom(): boolean {
		if (this.#spare === undefined || this.#spare.left <= 0 || this.#values.length >= mostWithSpareRoom) return false;
		this.#spare.left--;
		this.#places ??= new Map(this.#values.map((value, at) => [value, at]));
		return true;
	}

	#replaceRarest(value: string, times: number): void {
		let rarest = 0;
		for (let at = 1; at < this.#counts.length; at++) if ((this.#counts[at] as number) < (this.#counts[rarest] as number)) rarest = at;
		const before = this.#counts[rarest] as number;
		this.#places?.delete(this.#values[rarest] as string);
		this.#put(rarest, value, before + times);
		this.#inherited ??= this.#counts.map(() => 0);
		this.#inherited[rarest] = before;
		this.#isComplete = false;
	}

	#put(at: number, value: string, count: number): void {
		if (this.#values === nothing) {
			this.#values = [value];
			this.#counts = [count];
			return;
		}
		this.#places?.set(value, at);
		this.#values[at] = value;
		this.#counts[at] = count;
	}
}
