import type { KeyFilter } from "../key-filter.ts";
import type { KeyPlaces } from "./key-places.ts";
import { type KeyRecords, keyRecordsOf, type RecordShape } from "./key-records.ts";

/** Rows that are added up at most. Two sums of bytes stand in one word, sixteen bits each: more than 256 would run over. */
export const mostRows = 192;
/** A cache line: a key and its weights, so that looking a key up brings its weights along. */
const recordWords = 16;

/** How records of weights are laid out, their filter having so many bits a key. */
export function weightShape(filterBits: number): RecordShape {
	return { recordNumbers: recordWords, filterBits };
}
const weightsAt = 1;
const wordsAtOnce = 3;
const pair = 0x00ff00ff;
const offset = 128;

/**
 * Rows of one-byte weights by key. Between two messages a scan turns the caches over, so that what costs is how many lines of
 * memory are touched, and how many of them at a time: one a row, and none that is not told to be fetched before the last has come.
 * Weights are added four at a time: a word of four, each with 128 added so that none is below 0, is split into two words of two
 * that are added as they are.
 */
export class WeightTable {
	readonly #records: Uint32Array;
	readonly #places: KeyPlaces;
	readonly #filter: KeyFilter;
	readonly #width: number;
	readonly #found = new Uint32Array(mostRows);
	readonly #candidates = new Uint32Array(mostRows);
	/** Sums of the weights at even and at odd places of each word, two by two, by turns. */
	readonly #sums: Uint32Array;

	/**
	 * @param records as weightRecords makes them
	 * @param width weights of a row
	 */
	constructor({ numbers, filter, places }: KeyRecords, width: number) {
		this.#records = numbers;
		this.#filter = filter;
		this.#places = places;
		this.#width = width;
		this.#sums = new Uint32Array(2 * wordsAtOnce * Math.ceil(width / 4 / wordsAtOnce));
	}

	/** Adds to each score the sum of the weights of the first keys that have any, divided by the root of their number. */
	addTo(scores: Float64Array, keys: Uint32Array, scale: number): void {
		const count = this.#find(keys);
		if (count === 0) return;
		this.#sum(count);
		const unit = scale / Math.sqrt(count);
		for (let at = 0; at < this.#width; at++) {
			const both = this.#sums[2 * (at >> 2) + (at & 1)] as number;
			const sum = ((at & 2) === 0 ? both & 0xffff : both >>> 16) - offset * count;
			scores[at] = (scores[at] as number) + unit * sum;
		}
	}

	/** The records of the first keys that have one, up to `mostRows`; returns their number. */
	#find(keys: Uint32Array): number {
		const candidates = this.#candidates;
		let count = 0;
		for (let at = 0; at < keys.length && count < mostRows; ) {
			const room = mostRows - count;
			let passed = 0;
			for (; at < keys.length && passed < room; at++) {
				const key = keys[at] as number;
				candidates[passed] = key;
				passed += this.#filter.passes(key);
			}
			count = this.#lookUp(passed, count);
		}
		return count;
	}

	/** Adds the records of those candidates that have one to the `count` found so far; returns how many there are then. No branch: see KeyPlaces. */
	#lookUp(passed: number, count: number): number {
		let all = count;
		for (let at = 0; at < passed; at++) {
			const key = this.#candidates[at] as number;
			const record = this.#places.placeOf(key) * recordWords;
			const differs = (this.#records[record] as number) ^ key;
			this.#found[all] = record;
			all += ((differs | -differs) >>> 31) ^ 1;
		}
		return all;
	}

	/** A few words after the other, not row by row: their sums stay in registers, and the rows have just been brought near. */
	#sum(count: number): void {
		const records = this.#records;
		const sums = this.#sums;
		for (let word = 0; 2 * word < sums.length; word += wordsAtOnce) {
			let even0 = 0;
			let odd0 = 0;
			let even1 = 0;
			let odd1 = 0;
			let even2 = 0;
			let odd2 = 0;
			for (let at = 0; at < count; at++) {
				const first = (this.#found[at] as number) + weightsAt + word;
				const weights0 = records[first] as number;
				const weights1 = records[first + 1] as number;
				const weights2 = records[first + 2] as number;
				even0 = (even0 + (weights0 & pair)) | 0;
				odd0 = (odd0 + ((weights0 >>> 8) & pair)) | 0;
				even1 = (even1 + (weights1 & pair)) | 0;
				odd1 = (odd1 + ((weights1 >>> 8) & pair)) | 0;
				even2 = (even2 + (weights2 & pair)) | 0;
				odd2 = (odd2 + ((weights2 >>> 8) & pair)) | 0;
			}
			sums[2 * word] = even0;
			sums[2 * word + 1] = odd0;
			sums[2 * word + 2] = even1;
			sums[2 * word + 3] = odd1;
			sums[2 * word + 4] = even2;
			sums[2 * word + 5] = odd2;
		}
	}
}

/**
 * @param keys well mixed numbers, each once
 * @param weights a row of `width` weights for each key; at most 60
 * @param shape see weightShape
 */
export function weightRecords(keys: Uint32Array, weights: Int8Array, width: number, shape: RecordShape): KeyRecords {
	return keyRecordsOf(keys, shape, (numbers, record, row) => {
		for (let at = 0; at < width; at++) {
			const word = record + weightsAt + (at >> 2);
			numbers[word] = (numbers[word] as number) | (((weights[row * width + at] as number) + offset) << (8 * (at & 3)));
		}
	});
}
