import type { Share } from "../campaign.ts";
import { FrequentValues, type SpareRoom } from "./frequent-values.ts";

/**
 * How often values came. There are many of these, and most hold one value or none: that one lies in the list itself, for what a message's
 * campaign holds is far from the processor when the message comes, and each piece of it is waited for.
 */
export class ShareList {
	#only = "";
	#times = 0;
	/** Of a list with more values than one. */
	#several: FrequentValues | undefined;
	#isLost = false;
	readonly #spare: SpareRoom | undefined;

	constructor(spare?: SpareRoom) {
		this.#spare = spare;
	}

	/** Whether all values that came are there. */
	get isComplete(): boolean {
		return !this.#isLost && (this.#several === undefined || this.#several.isComplete);
	}

	add(value: string, times = 1): void {
		if (value === "") return;
		if (this.#several !== undefined) this.#several.add(value, times);
		else if (value === this.#only) this.#times += times;
		else if (this.#only === "") [this.#only, this.#times] = [value, times];
		else {
			this.#several = new FrequentValues(this.#only, this.#times, this.#spare);
			this.#several.add(value, times);
		}
	}

	/** Values came that are not there: where a list was read from elsewhere, and had lost some. */
	lose(): void {
		this.#isLost = true;
	}

	/** Gives its spare room back, before it is thrown away. */
	end(): void {
		this.#several?.end();
	}

	addAll(values: readonly string[]): void {
		for (const value of values) this.add(value);
	}

	/** Most frequent first; equally frequent ones in the order of their text. */
	shares(): Share[] {
		if (this.#several === undefined) return this.#only === "" ? [] : [{ value: this.#only, messages: this.#times }];
		return this.#several.shares().sort((left, right) => right.messages - left.messages || (left.value < right.value ? -1 : 1));
	}
}
