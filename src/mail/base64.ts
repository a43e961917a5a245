import { Buffer } from "node:buffer";

const PAD = 64;
const SKIP = 255;
const LF = 0x0a;

/** 0 to 63 for a digit of the alphabet (RFC 4648 section 4), 64 for "=", 254 for white space, 255 for anything else. */
const digitValue = new Uint8Array(256).fill(SKIP);
for (const [value, digit] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="].entries()) {
	digitValue[digit.charCodeAt(0)] = value;
}
for (const space of " \t\r\n") digitValue[space.charCodeAt(0)] = 254;

export interface Base64Result {
	readonly bytes: Buffer;
	/** Characters outside the alphabet, and digits after padding. */
	readonly broken: number;
}

/**
 * Undoes base64 (RFC 2045 section 6.8): foreign characters are skipped. After padding, the rest of the line is skipped too;
 * a further line starts afresh, as when a gateway has put a footer of its own below.
 */
export function decodeBase64(source: Buffer): Base64Result {
	const quick = Buffer.from(source.toString("latin1"), "base64");
	if (quick.length === expectedLength(source)) return { bytes: quick, broken: 0 };
	return decodeBrokenBase64(source);
}

/** Decoded length when every line is as long as the first and nothing is foreign; only a fast way to say "all is well". */
function expectedLength(source: Buffer): number {
	let end = source.length;
	while (end > 0 && digitValue[source[end - 1] as number] === 254) end--;
	let padding = 0;
	while (end > 0 && source[end - 1] === 0x3d) {
		end--;
		padding++;
	}
	if (padding > 2) return -1;
	const lineFeed = source.indexOf(0x0a);
	if (lineFeed < 0 || lineFeed >= end) return Math.floor((end * 3) / 4);
	const lineBreak = lineFeed > 0 && source[lineFeed - 1] === 0x0d ? 2 : 1;
	const digits = end - Math.floor(end / (lineFeed + 1)) * lineBreak;
	return Math.floor((digits * 3) / 4);
}

function decodeBrokenBase64(source: Buffer): Base64Result {
	const out = Buffer.allocUnsafe(Math.ceil((source.length * 3) / 4) + 3);
	let written = 0;
	let bits = 0;
	let collected = 0;
	let broken = 0;
	let padded = false;
	for (let i = 0; i < source.length; i++) {
		const byte = source[i] as number;
		const value = digitValue[byte] as number;
		if (byte === LF) padded = false;
		else if (padded && value < PAD) broken++;
		else if (value < PAD) {
			bits = ((bits << 6) | value) & 0xffffff;
			collected++;
			if (collected === 4) {
				out[written++] = bits >> 16;
				out[written++] = bits >> 8;
				out[written++] = bits;
				collected = 0;
			}
		} else if (value === PAD) {
			written = flush(out, written, bits, collected);
			collected = 0;
			padded = true;
		} else if (value === SKIP) {
			broken++;
		}
	}
	written = flush(out, written, bits, collected);
	return { bytes: out.subarray(0, written), broken };
}

/** Writes the one or two whole bytes that two or three digits hold. */
function flush(out: Buffer, written: number, bits: number, collected: number): number {
	if (collected >= 2) out[written++] = collected === 2 ? bits >> 4 : bits >> 10;
	if (collected === 3) out[written++] = bits >> 2;
	return written;
}
