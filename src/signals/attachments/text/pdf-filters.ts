import type { FileNotes } from "../file-notes.ts";
import { inflateLimited } from "../inflate-limited.ts";

/** Undoes the filters of a stream (ISO 32000-1, 7.4) in their order; what other filters hold (pictures, mostly) comes to nothing. */
export function undoFilters(packed: Uint8Array, filters: readonly string[], notes: FileNotes, maximum: number): Uint8Array {
	let bytes = packed;
	for (const filter of filters.slice(0, 4)) {
		if (filter === "FlateDecode" || filter === "Fl") bytes = inflated(bytes, notes, maximum);
		else if (filter === "ASCII85Decode" || filter === "A85") bytes = fromAscii85(bytes);
		else if (filter === "ASCIIHexDecode" || filter === "AHx") bytes = fromHexadecimal(bytes);
		else if (filter !== "Crypt") return new Uint8Array();
	}
	return bytes.subarray(0, maximum);
}

function inflated(packed: Uint8Array, notes: FileNotes, maximum: number): Uint8Array {
	const { bytes, cost } = inflateLimited(packed, "zlib", Math.min(maximum, notes.budget.bytes));
	notes.budget.takeBytes(cost);
	return bytes;
}

/** Five characters from "!" to "u" stand for four bytes, "z" for four zeros, "~" ends it. */
function fromAscii85(text: Uint8Array): Uint8Array {
	const out = new Uint8Array(text.length * 4);
	let written = 0;
	let value = 0;
	let digits = 0;
	const write = (bytes: number): void => {
		for (let index = 0; index < bytes; index++) out[written++] = Math.floor(value / 256 ** (3 - index)) & 0xff;
		value = 0;
		digits = 0;
	};
	for (const character of text) {
		if (character === 0x7e) break;
		if (character === 0x7a && digits === 0) write(4);
		if (character < 0x21 || character > 0x75) continue;
		value = value * 85 + character - 0x21;
		if (++digits === 5) write(4);
	}
	if (digits > 1) {
		const left = digits;
		// Filled up with "u", the last digit, so that the bytes before come out whole.
		for (let index = left; index < 5; index++) value = value * 85 + 84;
		write(left - 1);
	}
	return out.subarray(0, written);
}

function fromHexadecimal(text: Uint8Array): Uint8Array {
	const digits = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("latin1").split(">", 1)[0] ?? "";
	return Buffer.from(digits.replace(/[^\da-f]/gi, ""), "hex");
}
