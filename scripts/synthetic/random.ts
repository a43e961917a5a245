/**
 * Seeded randomness for the generators: the same seed gives the same messages on every machine,
 * so that training is reproducible to the byte. Nothing here reads a clock or Math.random.
 */
export class Random {
	private a: number;
	private b: number;
	private c: number;
	private d: number;

	constructor(seed: string) {
		const hash = hashSeed(seed);
		this.a = hash();
		this.b = hash();
		this.c = hash();
		this.d = hash();
		for (let i = 0; i < 12; i++) this.next();
	}

	/** A number in [0, 1): sfc32. */
	next(): number {
		const t = (this.a + this.b + this.d) | 0;
		this.d = (this.d + 1) | 0;
		this.a = this.b ^ (this.b >>> 9);
		this.b = (this.c + (this.c << 3)) | 0;
		this.c = ((this.c << 21) | (this.c >>> 11)) + t;
		return (t >>> 0) / 4294967296;
	}

	/** A whole number from `low` to `high`, both included. */
	integer(low: number, high: number): number {
		return low + Math.floor(this.next() * (high - low + 1));
	}

	chance(probability: number): boolean {
		return this.next() < probability;
	}

	pick<T>(values: readonly T[]): T {
		const value = values[Math.floor(this.next() * values.length)];
		if (value === undefined) throw new Error("nothing to pick from");
		return value;
	}

	/** One of the values, in proportion to its weight. */
	weighted<T>(pairs: readonly (readonly [number, T])[]): T {
		let left = this.next() * pairs.reduce((sum, [weight]) => sum + weight, 0);
		for (const [weight, value] of pairs) {
			left -= weight;
			if (left < 0) return value;
		}
		return pairs[pairs.length - 1]?.[1] as T;
	}

	/** A copy in random order. */
	shuffle<T>(values: readonly T[]): T[] {
		const copy = [...values];
		for (let i = copy.length - 1; i > 0; i--) {
			const j = this.integer(0, i);
			[copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
		}
		return copy;
	}

	/** `length` characters of `alphabet`. */
	letters(length: number, alphabet: string): string {
		let text = "";
		for (let i = 0; i < length; i++) text += alphabet[Math.floor(this.next() * alphabet.length)];
		return text;
	}
}

/** Turns a text into a stream of 32-bit numbers (xmur3). */
function hashSeed(seed: string): () => number {
	let h = 1779033703 ^ seed.length;
	for (let i = 0; i < seed.length; i++) {
		h = Math.imul(h ^ seed.charCodeAt(i), 3432918353);
		h = (h << 13) | (h >>> 19);
	}
	return () => {
		h = Math.imul(h ^ (h >>> 16), 2246822507);
		h = Math.imul(h ^ (h >>> 13), 3266489909);
		h ^= h >>> 16;
		return h >>> 0;
	};
}
