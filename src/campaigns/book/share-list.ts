import type { Share } from "../campaign.ts";

/** Values kept of a list. */
const most = 16;
/** Of a list that has no value yet; never written to. */
const nothing: never[] = [];

/**
 * How often values came, bounded: a new value takes the place of the rarest, so the most frequent ones of a stream are kept
 * whatever comes (Metwally, Agrawal and El Abbadi 2005, "space saving"), with what a place held before taken off again, so that no
 * value is said to have come more often than it did. There are many of these and most hold one value or none: an array that is begun
 * with its first value has room for that one, one that is begun empty for seventeen.
 */
export class ShareList {
	#values: string[] = nothing;
	#counts: number[] = nothing;
	/** What a value's place had counted before the value came. */
	#inherited: number[] = nothing;

	add(value: string, times = 1): void {
		if (value === "") return;
		const at = this.#values.indexOf(value);
		if (at >= 0) this.#counts[at] = (this.#counts[at] as number) + times;
		else if (this.#values.length < most) this.#put(this.#values.length, value, times, 0);
		else this.#replaceRarest(value, times);
	}

	addAll(values: readonly string[]): void {
		for (const value of values) this.add(value);
	}

	/** Most frequent first; equally frequent ones in the order of their text. */
	shares(): Share[] {
		const shares = this.#values.map((value, at) => ({ value, messages: (this.#counts[at] as number) - (this.#inherited[at] as number) }));
		return shares.sort((left, right) => right.messages - left.messages || (left.value < right.value ? -1 : 1));
	}

	#replaceRarest(value: string, times: number): void {
		let rarest = 0;
		for (let at = 1; at < most; at++) if ((this.#counts[at] as number) < (this.#counts[rarest] as number)) rarest = at;
		const before = this.#counts[rarest] as number;
		this.#put(rarest, value, before + times, before);
	}

	#put(at: number, value: string, count: number, inherited: number): void {
		if (this.#values === nothing) {
			this.#values = [value];
			this.#counts = [count];
			this.#inherited = [inherited];
			return;
		}
		this.#values[at] = value;
		this.#counts[at] = count;
		this.#inherited[at] = inherited;
	}
}
