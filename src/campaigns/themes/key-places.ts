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
	readonly displacements: Uint8Array;
	readonly #shift: number;

	/**
	 * @param count of places: see placesOf
	 * @param displacements of the keys: see displacementsOf
	 */
	constructor(count: number, displacements: Uint8Array) {
		this.count = count;
		this.#shift = Math.clz32(count) + 1;
		this.displacements = displacements;
	}

	/** Finds the places of keys of 32 bits, each once: takes a while, so that a table that is stored keeps the displacements. */
	static of(keys: Uint32Array): KeyPlaces {
		const places = new KeyPlaces(placesOf(keys.length), new Uint8Array(displacementsOf(keys.length)));
		places.#placeAll(keys);
		return places;
	}

	/** The place of a key; of another one, any place. */
	placeOf(key: number): number {
		return placeWith(this.displacements[this.#bucketOf(key)] as number, key, this.#shift);
	}

	#bucketOf(key: number): number {
		return (Math.imul(key, 0x9e3779b1) >>> 16) & (this.displacements.length - 1);
	}

	#placeAll(keys: Uint32Array): void {
		const taken = new Uint8Array(this.count);
		const { members, starts } = this.#bucketsOf(keys);
		for (const bucket of fullestFirst(starts))
			this.displacements[bucket] = this.#place(members.subarray(starts[bucket], starts[bucket + 1]), taken);
	}

	/** The keys by their bucket, and where those of each begin, the end being the last one. */
	#bucketsOf(keys: Uint32Array): { members: Uint32Array; starts: Uint32Array } {
		const starts = new Uint32Array(this.displacements.length + 1);
		for (const key of keys) {
			const end = this.#bucketOf(key) + 1;
			starts[end] = (starts[end] as number) + 1;
		}
		for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
		const members = new Uint32Array(keys.length);
		const next = starts.slice();
		for (const key of keys) {
			const bucket = this.#bucketOf(key);
			const at = next[bucket] as number;
			members[at] = key;
			next[bucket] = at + 1;
		}
		return { members, starts };
	}

	/** Finds the first displacement that sends all members where nothing is, and takes these places. */
	#place(members: Uint32Array, taken: Uint8Array): number {
		for (let displacement = 0; displacement < mostDisplacements; displacement++) {
			let placed = 0;
			for (; placed < members.length; placed++) {
				const place = placeWith(displacement, members[placed] as number, this.#shift);
				if (taken[place] === 1) break;
				taken[place] = 1;
			}
			if (placed === members.length) return displacement;
			while (placed-- > 0) taken[placeWith(displacement, members[placed] as number, this.#shift)] = 0;
		}
		throw new Error("keys of a table cannot be told apart: one of them stands in it twice");
	}
}

/** How many places so many keys have: a power of two. */
export function placesOf(keys: number): number {
	return 2 ** Math.max(1, Math.ceil(Math.log2(1.35 * keys + 1)));
}

/** How many displacements so many keys have. */
export function displacementsOf(keys: number): number {
	return 2 ** Math.ceil(Math.log2(keys / keysInBucket + 1));
}

/** Buckets by how many keys they have: the fullest are the hardest to place. */
function fullestFirst(starts: Uint32Array): number[] {
	const sizeOf = (bucket: number): number => (starts[bucket + 1] as number) - (starts[bucket] as number);
	const bySize: number[][] = [];
	for (let bucket = 0; bucket + 1 < starts.length; bucket++) (bySize[sizeOf(bucket)] ??= []).push(bucket);
	return bySize.reverse().flat();
}

function placeWith(displacement: number, key: number, shift: number): number {
	const mixed = Math.imul(key ^ Math.imul(displacement, 0x9e3779b1), 0x2c1b3c6d);
	return Math.imul(mixed ^ (mixed >>> 15), 0x297a2d39) >>> shift;
}
