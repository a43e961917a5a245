/** Two sums of bytes stand in one word, sixteen bits each: more rows than this could carry from the lower into the upper one. */
export const mostSummed = 256;
const pair = 0x00ff00ff;
const offset = 128;

/**
 * Rows of one-byte weights that are added up four at a time: a word of four weights, each with 128 added so that none is below 0,
 * is split into two words of two, which are added as they are.
 */
export class WeightRows {
	readonly #words: Uint32Array;
	readonly #width: number;
	readonly #wordsInRow: number;
	readonly #even: Uint32Array;
	readonly #odd: Uint32Array;
	readonly #sums: Int32Array;

	constructor(weights: Int8Array, width: number) {
		this.#width = width;
		this.#wordsInRow = Math.ceil(width / 4);
		const rows = weights.length / width;
		this.#words = new Uint32Array(rows * this.#wordsInRow);
		for (let row = 0; row < rows; row++) {
			for (let at = 0; at < width; at++) {
				const word = row * this.#wordsInRow + (at >> 2);
				const weight = (weights[row * width + at] as number) + offset;
				this.#words[word] = (this.#words[word] as number) | (weight << (8 * (at & 3)));
			}
		}
		this.#even = new Uint32Array(this.#wordsInRow);
		this.#odd = new Uint32Array(this.#wordsInRow);
		this.#sums = new Int32Array(width);
	}

	/** The sum of the first `count` of these rows, at most `mostSummed`; good until the next call. */
	sum(rows: Uint32Array, count: number): Int32Array {
		const [even, odd, words, wordsInRow] = [this.#even, this.#odd, this.#words, this.#wordsInRow];
		even.fill(0);
		odd.fill(0);
		// A scan has pushed the rows out of the caches: asked for at once, with no work between, they come together.
		let touched = 0;
		for (let at = 0; at < count; at++) touched |= words[(rows[at] as number) * wordsInRow] as number;
		even[0] = touched & 0;
		for (let at = 0; at < count; at++) {
			const from = (rows[at] as number) * wordsInRow;
			for (let word = 0; word < wordsInRow; word++) {
				const weights = words[from + word] as number;
				even[word] = (even[word] as number) + (weights & pair);
				odd[word] = (odd[word] as number) + ((weights >>> 8) & pair);
			}
		}
		return this.#unpacked(count);
	}

	#unpacked(count: number): Int32Array {
		const sums = this.#sums;
		for (let at = 0; at < this.#width; at++) {
			const both = ((at & 1) === 0 ? this.#even : this.#odd)[at >> 2] as number;
			sums[at] = ((at & 2) === 0 ? both & 0xffff : both >>> 16) - offset * count;
		}
		return sums;
	}
}
