import { differentBits, pictureBits } from "../picture-bits.ts";

/** Bits in which the two pictures that are most alike differ, of perceptual hashes as 16 hexadecimal digits; undefined for none. */
export function nearestPictures(left: readonly string[], right: readonly string[]): number | undefined {
	let least = Number.POSITIVE_INFINITY;
	for (const one of left) {
		const bits = pictureBits(one);
		for (const other of right) least = Math.min(least, differentBits(bits, pictureBits(other)));
	}
	return least === Number.POSITIVE_INFINITY ? undefined : least;
}
