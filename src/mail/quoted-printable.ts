import { Buffer } from "node:buffer";

const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/** Value of a hexadecimal digit, 255 for any other byte. Lower case is not legal and common. */
const hexValue = new Uint8Array(256).fill(255);
for (const [value, digit] of [..."0123456789ABCDEF"].entries()) {
	hexValue[digit.charCodeAt(0)] = value;
	hexValue[digit.toLowerCase().charCodeAt(0)] = value;
}

export interface QuotedPrintableResult {
	readonly bytes: Buffer;
	/** "=" that started no legal sequence; kept as written, as mailers do. */
	readonly broken: number;
}

/** Undoes quoted-printable (RFC 2045 section 6.7). */
export function decodeQuotedPrintable(source: Uint8Array): QuotedPrintableResult {
	const length = source.length;
	const out = Buffer.allocUnsafe(length);
	let written = 0;
	let broken = 0;
	for (let i = 0; i < length; i++) {
		let byte = source[i] as number;
		// Most bytes stand for themselves: in a loop of their own they take half the time.
		while (byte > EQUALS || (byte > CR && byte < EQUALS)) {
			out[written++] = byte;
			if (++i >= length) return { bytes: out.subarray(0, written), broken };
			byte = source[i] as number;
		}
		if (byte === EQUALS) {
			const high = hexValue[source[i + 1] ?? 0] as number;
			const low = hexValue[source[i + 2] ?? 0] as number;
			if ((high | low) < 16) {
				out[written++] = (high << 4) | low;
				i += 2;
				continue;
			}
			const next = softBreakEnd(source, i + 1);
			if (next >= 0) {
				i = next - 1;
				continue;
			}
			broken++;
		} else if (byte === LF) {
			written -= trailingSpaces(source, i);
			if (source[i - 1] === CR) out[written++] = CR;
		} else if (byte === CR && source[i + 1] === LF) {
			continue;
		}
		out[written++] = byte;
	}
	return { bytes: out.subarray(0, written), broken };
}

/** Index past a soft line break whose "=" stands before `start`, or -1. Spaces after the "=" come from relays. */
function softBreakEnd(source: Uint8Array, start: number): number {
	let i = start;
	while (source[i] === SPACE || source[i] === TAB) i++;
	if (i >= source.length) return source.length;
	if (source[i] === LF) return i + 1;
	if (source[i] !== CR) return -1;
	return source[i + 1] === LF ? i + 2 : i + 1;
}

/** Spaces at the end of a line were added in transport (RFC 2045 section 6.7 rule 3). */
function trailingSpaces(source: Uint8Array, lineFeed: number): number {
	const end = source[lineFeed - 1] === CR ? lineFeed - 1 : lineFeed;
	let i = end;
	while (i > 0 && (source[i - 1] === SPACE || source[i - 1] === TAB)) i--;
	return end - i;
}
