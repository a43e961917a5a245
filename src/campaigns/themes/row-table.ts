/**
 * Rows by number. Between two messages a scan turns the caches over, so that what counts here is how many lines of memory are
 * touched: a key and its row stand beside each other, and most of what is asked for and not there is told by one bit
 * of a few kilobytes.
 */
export class RowTable {
	/** Key and row + 1 by turns; row 0 marks a free place. */
	readonly #entries: Uint32Array;
	readonly #mask: number;
	/** One bit for each of the lowest bits of a key: eight or more bits a key. */
	readonly #filter: Uint32Array;
	readonly #filterMask: number;

	/** @param keys well mixed numbers; the first has row 0 */
	constructor(keys: Uint32Array) {
		const places = powerOfTwoFrom(1.5 * keys.length + 1);
		this.#mask = places - 1;
		this.#entries = new Uint32Array(2 * places);
		const bits = powerOfTwoFrom(8 * keys.length + 32);
		this.#filterMask = bits - 1;
		this.#filter = new Uint32Array(bits / 32);
		keys.forEach((key, row) => {
			this.#put(key, row);
		});
	}

	#put(key: number, row: number): void {
		const bit = key & this.#filterMask;
		this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31));
		let place = key & this.#mask;
		while (this.#entries[2 * place + 1] !== 0) place = (place + 1) & this.#mask;
		this.#entries[2 * place] = key;
		this.#entries[2 * place + 1] = row + 1;
	}

	/** The row of a key; -1 when it has none. */
	rowOf(key: number): number {
		const bit = key & this.#filterMask;
		if ((((this.#filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return -1;
		const entries = this.#entries;
		for (let place = key & this.#mask; ; place = (place + 1) & this.#mask) {
			const row = entries[2 * place + 1] as number;
			if (row === 0 || entries[2 * place] === key) return row - 1;
		}
	}
}

function powerOfTwoFrom(least: number): number {
	return 2 ** Math.ceil(Math.log2(least));
}
