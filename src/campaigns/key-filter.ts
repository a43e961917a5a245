/** Tells of most keys that they are not there, by a few kilobytes of bits: one for each of the lowest bits of a key. */
export class KeyFilter {
	readonly bits: Uint32Array;
	readonly #mask: number;

	/** @param bits of a filter that was made of keys */
	constructor(bits: Uint32Array) {
		this.bits = bits;
		this.#mask = 32 * bits.length - 1;
	}

	/**
	 * @param keys well mixed numbers
	 * @param bitsPerKey of other keys one in so many passes, or fewer; 0 to let all pass, where most that are asked for are there
	 */
	static of(keys: Uint32Array, bitsPerKey: number): KeyFilter {
		const filter = new KeyFilter(new Uint32Array(filterNumbers(keys.length, bitsPerKey)));
		if (bitsPerKey === 0) filter.bits.fill(-1);
		for (const key of keys) filter.#add(key);
		return filter;
	}

	#add(key: number): void {
		const at = (key & this.#mask) >>> 5;
		this.bits[at] = (this.bits[at] as number) | (1 << (key & 31));
	}

	/** 1 when a key may be there, 0 when it is not: a number to add, for which keys pass cannot be foreseen by a branch. */
	passes(key: number): number {
		return ((this.bits[(key & this.#mask) >>> 5] as number) >>> (key & 31)) & 1;
	}
}

/** Numbers of 32 bits that a filter of so many keys has. */
export function filterNumbers(keys: number, bitsPerKey: number): number {
	return 2 ** Math.ceil(Math.log2(bitsPerKey * keys + 32)) / 32;
}
