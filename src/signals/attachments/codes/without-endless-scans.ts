import type { PictureSize } from "./picture-size.ts";

/**
 * Blocks of 8 by 8 points that the scans of a picture may go through, all together. A progressive JPEG says in a dozen bytes "nothing new in all
 * blocks", and a megabyte of such scans keeps a reader busy for half a minute. Programs write ten scans, or a hundred at most.
 */
const mostBlocks = 8_000_000;
const fewestScans = 24;
const endOfImage = Buffer.of(0xff, 0xd9);
const startOfScan = Buffer.of(0xff, 0xda);

/** A picture without the scans of a JPEG that are too many to be gone through. What is left shows the same, only less exactly. */
export function withoutEndlessScans(bytes: Uint8Array, { format, width, height }: PictureSize): Uint8Array {
	if (format !== "jpeg") return bytes;
	const most = Math.max(fewestScans, Math.floor(mostBlocks / Math.max(1, (width * height) / 64)));
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let scans = 0;
	for (let at = buffer.indexOf(startOfScan); at >= 0; at = buffer.indexOf(startOfScan, at + 2)) {
		if (++scans > most) return Buffer.concat([buffer.subarray(0, at), endOfImage]);
	}
	return bytes;
}
