/**
 * The words and word beginnings that any phrase uses, each with a number. Open addressing over 32-bit hashes in flat arrays:
 * most words of a message are in no phrase, and finding that out must cost next to nothing. Two words with one hash are
 * taken for the same (one chance in some hundred thousand for a text; the price is a wrong phrase, which is one hint of many).
 */
export class Vocabulary {
	/** Numbers given so far; 0 is "no word". */
	size = 0;
	#keys: Int32Array;
	#values: Int32Array;
	#mask: number;

	constructor(capacity: number) {
		let slots = 64;
		while (slots < capacity * 2) slots *= 2;
		this.#keys = new Int32Array(slots);
		this.#values = new Int32Array(slots);
		this.#mask = slots - 1;
	}

	/** The number of a word; 0 when no phrase uses it. */
	get(hash: number): number {
		const mask = this.#mask;
		const values = this.#values;
		let slot = (hash ^ (hash >>> 15)) & mask;
		while (true) {
			const value = values[slot] as number;
			if (value === 0 || this.#keys[slot] === hash) return value;
			slot = (slot + 1) & mask;
		}
	}

	/** Gives a word a number, or returns the one it has. */
	add(hash: number, number: number): number {
		const mask = this.#mask;
		let slot = (hash ^ (hash >>> 15)) & mask;
		while (true) {
			const value = this.#values[slot] as number;
			if (value === 0) break;
			if (this.#keys[slot] === hash) return value;
			slot = (slot + 1) & mask;
		}
		if (++this.size * 2 > this.#keys.length) return this.#grown().add(hash, number);
		this.#keys[slot] = hash;
		this.#values[slot] = number;
		return number;
	}

	#grown(): this {
		const keys = this.#keys;
		const values = this.#values;
		this.#keys = new Int32Array(keys.length * 2);
		this.#values = new Int32Array(keys.length * 2);
		this.#mask = this.#keys.length - 1;
		this.size = 0;
		for (let slot = 0; slot < keys.length; slot++) {
			const value = values[slot] as number;
			if (value !== 0) this.add(keys[slot] as number, value);
		}
		return this;
	}
}
