/** Buckets of a min-hash; the estimate of a likeness of 0.5 is right to 0.06. */
export const minHashSize = 64;
/** Values that are kept as JSON for long are kept short; two different runs of words agree by chance once in a million. */
const shortValueBits = 20;
/** As many as a hash of 32 bits has, once the bucket is chosen: for values that are looked up among those of millions of texts. */
export const longValueBits = 26;
const empty = 0;

/**
 * Min-hash by one permutation (Li, Owen and Zhang 2012): each item is hashed once, its upper bits choose a bucket, the least
 * hash stays there. 0 stands for a bucket that nothing fell into. Items are hashes themselves, in any order, repeated or not.
 */
export class MinHasher {
	readonly #least = new Int32Array(minHashSize);
	readonly #shift: number;
	readonly #mask: number;
	#items = 0;

	constructor(valueBits = shortValueBits) {
		this.#shift = longValueBits - valueBits;
		this.#mask = 2 ** valueBits - 1;
	}

	add(item: number): void {
		const least = this.#least;
		let mixed = Math.imul(item ^ (item >>> 16), 0x85ebca6b);
		mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
		mixed ^= mixed >>> 16;
		const bucket = mixed >>> longValueBits;
		const value = ((mixed >>> this.#shift) & this.#mask) + 1;
		const known = least[bucket] as number;
		if (known === empty || value < known) least[bucket] = value;
		this.#items++;
	}

	/** The min-hash of what was added; empty for fewer than `fewest` items. Then begins anew. */
	end(fewest: number): number[] {
		const result = this.#items < fewest ? [] : listOf(this.#least);
		this.#least.fill(empty);
		this.#items = 0;
		return result;
	}
}

/** Array.from goes through an iterator, which takes ten times as long. */
function listOf(values: Int32Array): number[] {
	const list = new Array<number>(minHashSize);
	for (let at = 0; at < minHashSize; at++) list[at] = values[at] as number;
	return list;
}

/** Estimated share of items two sets have in common (Jaccard), 0 to 1; 0 when either is empty. */
export function likeness(left: readonly number[], right: readonly number[]): number {
	if (left.length !== minHashSize || right.length !== minHashSize) return 0;
	let used = 0;
	let equal = 0;
	for (let at = 0; at < minHashSize; at++) {
		if (left[at] === empty && right[at] === empty) continue;
		used++;
		if (left[at] === right[at]) equal++;
	}
	return used === 0 ? 0 : equal / used;
}
