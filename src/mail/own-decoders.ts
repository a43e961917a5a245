import { Buffer } from "node:buffer";
import { singleByteTables } from "./single-byte-tables.ts";
import { decodeUtf7 } from "./utf-7.ts";

export type Decode = (bytes: Buffer) => string;

/** Decoders of charsets that TextDecoder lacks: it refuses the stateful ones because browsers were attacked with them. */
const decoders: Readonly<Record<string, Decode>> = {
	"us-ascii": decodeLatin1,
	"windows-1252": decodeWindows1252,
	"utf-7": decodeUtf7,
	"utf-16": decodeUtf16,
	"utf-32": (bytes) => decodeUtf32(bytes, startsWith(bytes, 0xff, 0xfe, 0, 0)),
	"utf-32be": (bytes) => decodeUtf32(bytes, false),
	"utf-32le": (bytes) => decodeUtf32(bytes, true),
	"iso-2022-kr": (bytes) => decodeShifted(bytes, "euc-kr"),
	"iso-2022-cn": (bytes) => decodeShifted(bytes, "gbk"),
	"hz-gb-2312": decodeHz,
};

/** The decoder for a canonical charset name, undefined when TextDecoder has it. */
export function ownDecoder(charset: string): Decode | undefined {
	const table = singleByteTables.get(charset);
	return table === undefined ? decoders[charset] : (bytes) => decodeByTable(bytes, table);
}

function decodeLatin1(bytes: Buffer): string {
	return bytes.toString("latin1");
}

const windows1252 = new TextDecoder("windows-1252");

/** Nearly all of windows-1252 is Latin-1, which costs no table; only 0x80 to 0x9F differ. */
function decodeWindows1252(bytes: Buffer): string {
	for (let i = 0; i < bytes.length; i++) if (((bytes[i] as number) & 0xe0) === 0x80) return windows1252.decode(bytes);
	return bytes.toString("latin1");
}

function decodeByTable(bytes: Buffer, upper: string): string {
	const units = Buffer.allocUnsafe(bytes.length * 2);
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i] as number;
		const unit = byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80);
		units[2 * i] = unit;
		units[2 * i + 1] = unit >> 8;
	}
	return units.toString("utf16le");
}

const utf16be = new TextDecoder("utf-16be");
const utf16le = new TextDecoder("utf-16le");

/** Big-endian unless a byte order mark says otherwise (RFC 2781 section 4.3), or every other byte shows that it is not. */
function decodeUtf16(bytes: Buffer): string {
	const little = startsWith(bytes, 0xff, 0xfe) || (!startsWith(bytes, 0xfe, 0xff) && bytes.length > 1 && bytes[0] !== 0 && bytes[1] === 0);
	return (little ? utf16le : utf16be).decode(bytes);
}

function decodeUtf32(bytes: Buffer, little: boolean): string {
	let text = "";
	for (let i = 0; i + 3 < bytes.length; i += 4) {
		const point = little ? bytes.readUInt32LE(i) : bytes.readUInt32BE(i);
		if (point === 0xfeff && i === 0) continue;
		text += point > 0x10ffff ? "\ufffd" : String.fromCodePoint(point);
	}
	return text;
}

/** ISO-2022-KR (RFC 1557) and -CN (RFC 1922): 7-bit halves of an EUC charset between SO and SI. */
function decodeShifted(bytes: Buffer, charset: string): string {
	const out = Buffer.allocUnsafe(bytes.length);
	let written = 0;
	let shifted = false;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i] as number;
		if (byte === 0x0e) shifted = true;
		else if (byte === 0x0f) shifted = false;
		else if (byte === 0x1b) {
			// Escapes ESC $ ) C name the character set once; nothing of them is text.
			i += 3;
		} else {
			if (byte === 0x0a) shifted = false;
			out[written++] = shifted && byte > 0x20 ? byte | 0x80 : byte;
		}
	}
	return new TextDecoder(charset).decode(out.subarray(0, written));
}

/** HZ (RFC 1843): GB 2312 between "~{" and "~}", "~~" is a tilde, "~" before a line feed is nothing. */
function decodeHz(bytes: Buffer): string {
	const out = Buffer.allocUnsafe(bytes.length);
	let written = 0;
	let shifted = false;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i] as number;
		const next = bytes[i + 1];
		if (byte === 0x7e && next !== undefined && (next === 0x7b || next === 0x7d || next === 0x0a || next === 0x7e)) {
			if (next === 0x7b || next === 0x7d) shifted = next === 0x7b;
			if (next === 0x7e) out[written++] = byte;
			i++;
			continue;
		}
		if (byte === 0x0a) shifted = false;
		out[written++] = shifted && byte > 0x20 ? byte | 0x80 : byte;
	}
	return new TextDecoder("gbk").decode(out.subarray(0, written));
}

function startsWith(bytes: Buffer, ...prefix: number[]): boolean {
	return prefix.every((byte, at) => bytes[at] === byte);
}
