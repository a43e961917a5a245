import { differentBits, type PictureBits, pictureBits } from "../picture-bits.ts";

/** Bits in which two perceptual hashes of 64 may differ and still be of one picture. */
const mostDifferent = 6;
const bytes = 8;
const nothing: PictureBits = { high: 0, low: 0 };
/** Leaders of one bucket that a picture is compared with: hostile pictures could all fall into one. */
const mostCompared = 16;

/**
 * Gives each picture the first that is nearly the same, so that small changes do not part them. Two hashes that differ in at most
 * six bits agree in two of their eight bytes at least, so that a look into the buckets of all 28 pairs of bytes misses none,
 * as long as a bucket is not full. Hashes are of 16 hexadecimal digits; pictures of nothing (all bits alike) are left out.
 */
export class NearPictures {
	readonly #buckets = new Map<number, PictureBits[]>();
	readonly #names = new Map<PictureBits, string>();
	readonly #known = new Map<string, string>();

	/** The hash that stands for this picture; "" for none that could be told from others. */
	leaderOf(hash: string): string {
		const known = this.#known.get(hash);
		if (known !== undefined) return known;
		const leader = this.#find(hash);
		this.#known.set(hash, leader);
		return leader;
	}

	#find(hash: string): string {
		const bits = /^[\da-f]{16}$/u.test(hash) ? pictureBits(hash) : undefined;
		if (bits === undefined || isFlat(bits)) return "";
		const keys = keysOf(bits);
		for (const key of keys)
			for (const leader of this.#buckets.get(key) ?? [])
				if (differentBits(leader, bits) <= mostDifferent) return this.#names.get(leader) ?? "";
		this.#names.set(bits, hash);
		for (const key of keys) this.#put(key, bits);
		return hash;
	}

	#put(key: number, bits: PictureBits): void {
		const bucket = this.#buckets.get(key);
		if (bucket === undefined) this.#buckets.set(key, [bits]);
		else if (bucket.length < mostCompared) bucket.push(bits);
	}
}

function keysOf(bits: PictureBits): number[] {
	const keys: number[] = [];
	for (let one = 0; one < bytes; one++)
		for (let other = one + 1; other < bytes; other++)
			keys.push(((one * bytes + other) << 16) | (byteAt(bits, one) << 8) | byteAt(bits, other));
	return keys;
}

/** The first byte is the highest. */
function byteAt({ high, low }: PictureBits, at: number): number {
	return ((at < 4 ? high : low) >>> (24 - 8 * (at & 3))) & 0xff;
}

function isFlat(bits: PictureBits): boolean {
	const set = differentBits(bits, nothing);
	return set < mostDifferent || set > bytes * 8 - mostDifferent;
}
