import type { Sign } from "./sign.ts";

/** What hostile mail shows beyond this many signs tells nothing. */
export const mostSigns = 1_000;
const places = 4_096;

/** Collects the signs of one message, each once. It is emptied and used again for the next. */
export class SignSet {
	/** 0 is a free place; the sign whose hash is 0 is never taken. */
	readonly #taken = new Uint32Array(places);
	readonly #signs = new Uint32Array(mostSigns);
	/** Where each sign stands in #taken, to clear those places alone. */
	readonly #places = new Uint16Array(mostSigns);
	#count = 0;

	add(sign: Sign): void {
		if (sign === 0 || this.#count === mostSigns) return;
		const taken = this.#taken;
		let place = sign % places;
		for (let there = taken[place] as number; there !== 0; there = taken[place] as number) {
			if (there === sign) return;
			place = (place + 1) % places;
		}
		taken[place] = sign;
		this.#places[this.#count] = place;
		this.#signs[this.#count++] = sign;
	}

	/** What was collected since the last time, in order. */
	take(): Uint32Array {
		for (let at = 0; at < this.#count; at++) this.#taken[this.#places[at] as number] = 0;
		const signs = this.#signs.slice(0, this.#count);
		this.#count = 0;
		return signs;
	}
}
