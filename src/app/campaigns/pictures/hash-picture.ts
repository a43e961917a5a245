import type { GreyPicture } from "./grey-picture.ts";
import { pictureHasher, roomForPicture } from "./picture-hasher.ts";

const bits = 64;

/**
 * Perceptual hashes of 64 bits as 16 hexadecimal digits: signs of waves in the content, its contrast evened out. One of the content, its margins
 * cut off, and where there was something to cut, one of the whole: copies of one picture of which one was cut and the other not have the whole
 * in common. None for pictures that show nothing. How they were chosen, how far copies and different pictures lie apart, and why this is
 * WebAssembly stands in docs/decisions/picture-hashes.md.
 */
export function hashPicture({ width, height, grey }: GreyPicture): string[] {
	const hasher = pictureHasher();
	const place = grey.buffer === hasher.memory.buffer ? grey.byteOffset : bring(width, height, grey);
	const found = hasher.hash(place, width, height);
	return [hasher.ofContent, hasher.ofWhole].slice(0, found).map(({ value }) => digits(value));
}

/** Brings a picture to where it can be hashed. */
function bring(width: number, height: number, grey: Uint8Array): number {
	const place = roomForPicture(width, height);
	new Uint8Array(pictureHasher().memory.buffer).set(grey, place);
	return place;
}

function digits(hash: bigint): string {
	return BigInt.asUintN(bits, hash)
		.toString(16)
		.padStart(bits / 4, "0");
}
