/**
 * The words and word beginnings that any phrase uses, each with a number. Open addressing over 32-bit hashes in one flat
 * array of pairs: most words of a message are in no phrase, and finding that out must cost next to nothing. Two words with
 * one hash are taken for the same (one chance in some hundred thousand for a text; the price is a wrong phrase, a hint of many).
 */
export class Vocabulary {
	/** Words so far. */
	size = 0;
	#pairs: Int32Array;
	#mask: number;

	constructor(capacity: number) {
		let slots = 64;
		while (slots < capacity * 2) slots *= 2;
		this.#pairs = new Int32Array(slots * 2);
		this.#mask = slots * 2 - 1;
	}

	/** One to ask, from the pairs of another: nothing can be added to it. */
	static of(pairs: Int32Array): Vocabulary {
		const vocabulary = new Vocabulary(0);
		vocabulary.#pairs = pairs;
		vocabulary.#mask = pairs.length - 1;
		return vocabulary;
	}

	/** hash, number, hash, number …; number 0 is a free slot. */
	get pairs(): Int32Array {
		return this.#pairs;
	}

	/** The number of a word; 0 when no phrase uses it. */
	get(hash: number): number {
		const pairs = this.#pairs;
		const mask = this.#mask;
		let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
		while (true) {
			const number = pairs[slot + 1] as number;
			if (number === 0 || pairs[slot] === hash) return number;
			slot = (slot + 2) & mask;
		}
	}

	/** Gives a word a number (not 0), or returns the one it has. */
	add(hash: number, number: number): number {
		const known = this.get(hash);
		if (known !== 0) return known;
		if (++this.size * 4 > this.#pairs.length) this.#grow();
		this.#put(hash, number);
		return number;
	}

	#put(hash: number, number: number): void {
		let slot = ((hash ^ (hash >>> 15)) << 1) & this.#mask;
		while (this.#pairs[slot + 1] !== 0) slot = (slot + 2) & this.#mask;
		this.#pairs[slot] = hash;
		this.#pairs[slot + 1] = number;
	}

	#grow(): void {
		const old = this.#pairs;
		this.#pairs = new Int32Array(old.length * 2);
		this.#mask = this.#pairs.length - 1;
		for (let slot = 0; slot < old.length; slot += 2) {
			if (old[slot + 1] !== 0) this.#put(old[slot] as number, old[slot + 1] as number);
		}
	}
}
