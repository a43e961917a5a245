/** A perceptual hash of 64 bits, as two numbers of 32. */
export interface PictureBits {
	readonly high: number;
	readonly low: number;
}

/** Bits of a hash of 16 hexadecimal digits; of anything else some bits. */
export function pictureBits(hash: string): PictureBits {
	return { high: Number.parseInt(hash.slice(0, 8), 16) | 0, low: Number.parseInt(hash.slice(8, 16), 16) | 0 };
}

/** The hash that `pictureBits` read. */
export function hashOfPictureBits({ high, low }: PictureBits): string {
	return digits(high) + digits(low);
}

/** Twelve bits of it that begin at one of its hexadecimal digits, 0 to 13. */
export function twelveBits({ high, low }: PictureBits, digit: number): number {
	const after = 52 - 4 * digit;
	if (after >= 32) return (high >>> (after - 32)) & 0xfff;
	// A shift by 32 shifts nothing: where all of them are in the lower half, the upper one has to stay out.
	return ((after > 20 ? high << (32 - after) : 0) | (low >>> after)) & 0xfff;
}

/** In how many of their 64 bits two hashes differ. */
export function differentBits(left: PictureBits, right: PictureBits): number {
	return ones(left.high ^ right.high) + ones(left.low ^ right.low);
}

/** Set bits of 32. */
function ones(bits: number): number {
	let left = bits - ((bits >>> 1) & 0x55555555);
	left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
	return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function digits(bits: number): string {
	return (bits >>> 0).toString(16).padStart(8, "0");
}
