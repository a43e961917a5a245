import { Buffer } from "node:buffer";

const LF = 0x0a;
const CR = 0x0d;

/** Decodes uuencoded lines up to "end"; a `begin` line and what stands before it is passed over. */
export function decodeUuencode(source: Buffer): Buffer {
	const out = Buffer.allocUnsafe(source.length);
	let written = 0;
	let position = 0;
	let begun = source.indexOf("begin ") < 0;
	while (position < source.length) {
		const lineFeed = source.indexOf(LF, position);
		const next = lineFeed < 0 ? source.length : lineFeed + 1;
		let end = lineFeed < 0 ? source.length : lineFeed;
		if (end > position && source[end - 1] === CR) end--;
		if (!begun) begun = source.toString("latin1", position, position + 6) === "begin ";
		else if (end > position && source.toString("latin1", position, end) === "end") break;
		else if (end > position) written = decodeLine(source, position, end, out, written);
		position = next;
	}
	return out.subarray(0, written);
}

/** One line: a length character, then four characters for every three bytes. */
function decodeLine(source: Buffer, start: number, end: number, out: Buffer, written: number): number {
	const length = sixBits(source[start]);
	const stop = Math.min(written + length, out.length);
	let at = written;
	for (let i = start + 1; i < end && at < stop; i += 4) {
		const bits = (sixBits(source[i]) << 18) | (sixBits(source[i + 1]) << 12) | (sixBits(source[i + 2]) << 6) | sixBits(source[i + 3]);
		for (let shift = 16; shift >= 0 && at < stop; shift -= 8) out[at++] = bits >> shift;
	}
	return at;
}

function sixBits(byte: number | undefined): number {
	return byte === undefined ? 0 : (byte - 0x20) & 0x3f;
}
