/** Rows that are added up at most. Two sums of bytes stand in one word, sixteen bits each: more than 256 would run over. */
export const mostRows = 192;
/** A cache line: a key, whether it is there, and its weights; so that looking a key up brings its weights along. */
const recordWords = 16;
const keyAt = 0;
const takenAt = 1;
const weightsAt = 2;
const pair = 0x00ff00ff;
const offset = 128;

/**
 * Rows of one-byte weights by key. Between two messages a scan turns the caches over, so that what costs is how many lines of
 * memory are touched: one a row, and a few kilobytes of bits that tell of most keys that they have none. Weights are added four
 * at a time: a word of four, each with 128 added so that none is below 0, is split into two words of two that are added as they are.
 */
export class WeightTable {
	readonly #records: Uint32Array;
	readonly #mask: number;
	/** One bit for each of the lowest bits of a key. */
	readonly #filter: Uint32Array;
	readonly #filterMask: number;
	readonly #width: number;
	readonly #words: number;
	readonly #found = new Uint32Array(mostRows);
	/** One more than is asked for: the next candidate is written before it is known to be one. */
	readonly #candidates = new Uint32Array(mostRows + 1);
	readonly #even: Uint32Array;
	readonly #odd: Uint32Array;

	/**
	 * @param keys well mixed numbers, each once
	 * @param weights a row of `width` weights for each key; at most 56
	 */
	constructor(keys: Uint32Array, weights: Int8Array, width: number) {
		const places = powerOfTwoFrom(1.35 * keys.length + 1);
		this.#mask = places - 1;
		this.#records = new Uint32Array(places * recordWords);
		const bits = powerOfTwoFrom(4 * keys.length + 32);
		this.#filterMask = bits - 1;
		this.#filter = new Uint32Array(bits / 32);
		this.#width = width;
		this.#words = Math.ceil(width / 4);
		this.#even = new Uint32Array(this.#words);
		this.#odd = new Uint32Array(this.#words);
		keys.forEach((key, row) => {
			this.#put(key, weights.subarray(row * width, (row + 1) * width));
		});
	}

	#put(key: number, weights: Int8Array): void {
		const bit = key & this.#filterMask;
		this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31));
		const records = this.#records;
		let place = key & this.#mask;
		while (records[place * recordWords + takenAt] !== 0) place = (place + 1) & this.#mask;
		const record = place * recordWords;
		records[record + keyAt] = key;
		records[record + takenAt] = 1;
		weights.forEach((weight, at) => {
			const word = record + weightsAt + (at >> 2);
			records[word] = (records[word] as number) | ((weight + offset) << (8 * (at & 3)));
		});
	}

	/** Adds to each score the sum of the weights of the first keys that have any, divided by the root of their number. */
	addTo(scores: Float64Array, keys: Uint32Array, scale: number): void {
		const count = this.#find(keys);
		if (count === 0) return;
		this.#sum(count);
		const unit = scale / Math.sqrt(count);
		for (let at = 0; at < this.#width; at++) {
			const both = ((at & 1) === 0 ? this.#even : this.#odd)[at >> 2] as number;
			const sum = ((at & 2) === 0 ? both & 0xffff : both >>> 16) - offset * count;
			scores[at] = (scores[at] as number) + unit * sum;
		}
	}

	/** The records of the first keys that have one, up to `mostRows`; returns their number. */
	#find(keys: Uint32Array): number {
		const candidates = this.#candidates;
		const filter = this.#filter;
		const filterMask = this.#filterMask;
		let count = 0;
		for (let at = 0; at < keys.length && count < mostRows; ) {
			let passed = 0;
			for (; at < keys.length && passed < mostRows; at++) {
				const key = keys[at] as number;
				const bit = key & filterMask;
				// No branch: which keys pass cannot be foreseen.
				candidates[passed] = key;
				passed += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1;
			}
			for (let one = 0; one < passed && count < mostRows; one++) {
				const record = this.#recordOf(candidates[one] as number);
				if (record >= 0) this.#found[count++] = record;
			}
		}
		return count;
	}

	#recordOf(key: number): number {
		const records = this.#records;
		for (let place = key & this.#mask; ; place = (place + 1) & this.#mask) {
			const record = place * recordWords;
			if (records[record + keyAt] === key && records[record + takenAt] === 1) return record;
			if (records[record + takenAt] === 0) return -1;
		}
	}

	/** Word by word, not row by row: the sums stay in registers, and the rows have just been brought near. */
	#sum(count: number): void {
		const records = this.#records;
		const found = this.#found;
		for (let word = 0; word < this.#words; word++) {
			let even = 0;
			let odd = 0;
			for (let at = 0; at < count; at++) {
				const weights = records[(found[at] as number) + weightsAt + word] as number;
				even = (even + (weights & pair)) | 0;
				odd = (odd + ((weights >>> 8) & pair)) | 0;
			}
			this.#even[word] = even;
			this.#odd[word] = odd;
		}
	}
}

function powerOfTwoFrom(least: number): number {
	return 2 ** Math.ceil(Math.log2(least));
}
