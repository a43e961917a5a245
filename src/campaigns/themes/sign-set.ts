import type { Sign } from "./sign.ts";

/** What hostile mail shows beyond this many signs tells nothing. */
export const mostSigns = 1_000;
const places = 2_048;

/** Collects the signs of one message, each once. It is emptied and used again for the next. */
export class SignSet {
	/** Numbers of the signs, from 1, by their low bits; 0 is a free place. Two bytes each: a small table is sooner near. */
	readonly #taken = new Uint16Array(places);
	readonly #signs = new Uint32Array(mostSigns);
	#count = 0;

	add(sign: Sign): void {
		if (this.#count === mostSigns) return;
		const taken = this.#taken;
		let place = sign & (places - 1);
		for (let there = taken[place] as number; there !== 0; there = taken[place] as number) {
			if (this.#signs[there - 1] === sign) return;
			place = (place + 1) & (places - 1);
		}
		this.#signs[this.#count++] = sign;
		taken[place] = this.#count;
	}

	/** What was collected since the last time, in order. */
	take(): Uint32Array {
		this.#taken.fill(0);
		const signs = this.#signs.slice(0, this.#count);
		this.#count = 0;
		return signs;
	}
}
