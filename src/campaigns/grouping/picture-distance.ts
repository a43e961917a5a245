import { differentBits, type PictureBits } from "../picture-bits.ts";

/** Bits in which the two pictures that are most alike differ; undefined for none. */
export function nearestPictures(left: readonly PictureBits[], right: readonly PictureBits[]): number | undefined {
	let least = Number.POSITIVE_INFINITY;
	for (const one of left) for (const other of right) least = Math.min(least, differentBits(one, other));
	return least === Number.POSITIVE_INFINITY ? undefined : least;
}
