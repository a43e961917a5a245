/** Keys that share a bucket are placed together; so few, that a displacement for all of them is soon found. */
const keysInBucket = 5;
/** A byte each. */
const mostDisplacements = 256;

/**
 * A place of its own for each of a fixed set of keys, so that a table is looked into once and never further along. Between two
 * messages a scan turns the caches over; a processor fetches many lines of memory at a time, but only up to the first branch
 * that hangs on what a line holds and that it guesses wrong. (Hash and displace: Pagh 1999; Belazzougui, Botelho and Dietzfelbinger 2009.)
 */
export class KeyPlaces {
	readonly count: number;
	/** Which of many hashes sends the keys of a bucket where no other key is. */
	readonly #displacements: Uint8Array;
	readonly #shift: number;

	/** @param keys 32 bits, each once */
	constructor(keys: Uint32Array) {
		const bits = Math.max(1, Math.ceil(Math.log2(1.35 * keys.length + 1)));
		this.count = 2 ** bits;
		this.#shift = 32 - bits;
		this.#displacements = new Uint8Array(2 ** Math.ceil(Math.log2(keys.length / keysInBucket + 1)));
		const taken = new Uint8Array(this.count);
		// The fullest buckets are the hardest to place.
		for (const { bucket, members } of this.#buckets(keys).sort((one, other) => other.members.length - one.members.length)) {
			this.#displacements[bucket] = this.#freeFor(members, taken);
			for (const key of members) taken[this.placeOf(key)] = 1;
		}
	}

	/** The place of a key; of another one, any place. */
	placeOf(key: number): number {
		return placeWith(this.#displacements[this.#bucketOf(key)] as number, key, this.#shift);
	}

	#bucketOf(key: number): number {
		return (Math.imul(key, 0x9e3779b1) >>> 16) & (this.#displacements.length - 1);
	}

	#buckets(keys: Uint32Array): { bucket: number; members: number[] }[] {
		const buckets = Array.from(this.#displacements, (_, bucket) => ({ bucket, members: [] as number[] }));
		for (const key of keys) buckets[this.#bucketOf(key)]?.members.push(key);
		return buckets;
	}

	#freeFor(members: readonly number[], taken: Uint8Array): number {
		for (let displacement = 0; displacement < mostDisplacements; displacement++) {
			const places = new Set(members.map((key) => placeWith(displacement, key, this.#shift)));
			if (places.size === members.length && [...places].every((place) => taken[place] === 0)) return displacement;
		}
		throw new Error("keys of a table cannot be told apart: one of them stands in it twice");
	}
}

function placeWith(displacement: number, key: number, shift: number): number {
	const mixed = Math.imul(key ^ Math.imul(displacement, 0x9e3779b1), 0x2c1b3c6d);
	return Math.imul(mixed ^ (mixed >>> 15), 0x297a2d39) >>> shift;
}
