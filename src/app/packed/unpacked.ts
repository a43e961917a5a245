import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createZstdDecompress } from "node:zlib";
import type { StreamPacking } from "./packing.ts";
import { zstdFrames } from "./zstd-frames.ts";

/** Bytes unpacked in one go. */
const pieceBytes = 256 * 1024;

/** What was packed, in pieces of some hundred kilobytes: whatever a small file grows to, no more of it lies in memory. Throws where it is damaged. */
export function unpacked(packed: AsyncIterable<Uint8Array>, packing: StreamPacking): Readable {
	const unpacking = packing === "gzip" ? createGunzip({ chunkSize: pieceBytes }) : createZstdDecompress({ chunkSize: pieceBytes });
	// Errors come out of the pieces, too. Who stops reading destroys what is read, and with it what it was read from.
	pipeline(Readable.from(packing === "gzip" ? packed : zstdFrames(packed), { objectMode: false }), unpacking).catch(() => {});
	return unpacking;
}
