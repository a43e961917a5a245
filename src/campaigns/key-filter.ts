/** Tells of most keys that they are not there, by a few kilobytes of bits: one for each of the lowest bits of a key. */
export class KeyFilter {
	readonly #bits: Uint32Array;
	readonly #mask: number;

	/**
	 * @param keys well mixed numbers
	 * @param bitsPerKey of other keys one in so many passes, or fewer; 0 to let all pass, where most that are asked for are there
	 */
	constructor(keys: Uint32Array, bitsPerKey: number) {
		const bits = 2 ** Math.ceil(Math.log2(bitsPerKey * keys.length + 32));
		this.#mask = bits - 1;
		this.#bits = new Uint32Array(bits / 32);
		if (bitsPerKey === 0) this.#bits.fill(-1);
		for (const key of keys) this.#bits[(key & this.#mask) >>> 5] = (this.#bits[(key & this.#mask) >>> 5] as number) | (1 << (key & 31));
	}

	/** 1 when a key may be there, 0 when it is not: a number to add, for which keys pass cannot be foreseen by a branch. */
	passes(key: number): number {
		return ((this.#bits[(key & this.#mask) >>> 5] as number) >>> (key & 31)) & 1;
	}
}
