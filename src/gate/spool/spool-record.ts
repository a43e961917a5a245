import { crc32 } from "node:zlib";

/**
 * A message in a segment: a header, then its bytes. The header is 16 bytes, numbers little-endian:
 *
 *     "TGm1" | length of the message | CRC-32 of the message | CRC-32 of the 12 bytes before
 *
 * A record that a crash tore, or a disk changed, does not fit its header. The CRC is against accidents: whoever may write to
 * the spool folder could as well change what is delivered.
 */
export const headerBytes = 16;

const magic = 0x316d4754;

/** Header of a message. */
export function recordHeader(message: Uint8Array): Uint8Array {
	const header = new Uint8Array(headerBytes);
	const view = new DataView(header.buffer);
	view.setUint32(0, magic, true);
	view.setUint32(4, message.length, true);
	view.setUint32(8, crc32(message), true);
	view.setUint32(12, crc32(header.subarray(0, 12)), true);
	return header;
}

/** Does this header belong to this message? */
export function isWhole(header: Uint8Array, message: Uint8Array): boolean {
	if (header.length !== headerBytes) return false;
	const expected = recordHeader(message);
	return header.every((byte, at) => byte === expected[at]);
}
