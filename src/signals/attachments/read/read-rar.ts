import { BinaryView } from "../binary-view.ts";
import type { FileNotes, FileReader } from "../file-notes.ts";

const signature5 = "Rar!\x1a\x07\x01\x00";

/** RAR 1.5 to 4 and RAR 5: names and encryption out of the headers. Nothing is unpacked: its packing is not public. */
export const readRar: FileReader = (bytes, notes) => {
	const view = new BinaryView(bytes);
	const start = view.find("Rar!\x1a\x07");
	if (start < 0) return;
	if (view.startsWith(signature5, start)) readBlocks5(view, start + signature5.length, notes);
	else readBlocks4(view, start + 7, notes);
};

const mainBlock4 = 0x73;
const fileBlock4 = 0x74;
const longBlock4 = 0x8000;

function readBlocks4(view: BinaryView, start: number, notes: FileNotes): void {
	for (let at = start; at + 7 <= view.length; ) {
		const type = view.u8(at + 2);
		const flags = view.u16(at + 3);
		const headerSize = view.u16(at + 5);
		if (headerSize < 7) return;
		// With this flag of the main block all that follows is encrypted, the names too.
		if (type === mainBlock4 && (flags & 0x80) !== 0) {
			notes.note("encrypted");
			return;
		}
		if (type === fileBlock4 && !fileOf4(view, at, flags, notes)) return;
		const packed = type === fileBlock4 || (flags & longBlock4) !== 0 ? view.u32(at + 7) : 0;
		at += headerSize + packed;
	}
}

function fileOf4(view: BinaryView, at: number, flags: number, notes: FileNotes): boolean {
	if ((flags & 0x4) !== 0) notes.note("encrypted");
	const folder = (flags & 0xe0) === 0xe0;
	if (folder) return true;
	const nameStart = at + ((flags & 0x100) === 0 ? 32 : 40);
	// A Unicode name follows the plain one after a NUL in a packed form; the plain one has the ending, which is what counts.
	const name = view.utf8(nameStart, view.u16(at + 26));
	const end = name.indexOf("\0");
	return notes.file((end < 0 ? name : name.slice(0, end)).replaceAll("\\", "/"), view.u32(at + 11));
}

/** RAR 5: a CRC, then numbers of seven bits a byte, low ones first. */
function readBlocks5(view: BinaryView, start: number, notes: FileNotes): void {
	for (let at = start; at + 7 <= view.length; ) {
		const cursor = new VariableIntegers(view, at + 4);
		const headerSize = cursor.next();
		const header = cursor.offset;
		const type = cursor.next();
		const flags = cursor.next();
		const extraSize = (flags & 1) === 0 ? 0 : cursor.next();
		const dataSize = (flags & 2) === 0 ? 0 : cursor.next();
		// An encryption header: all that follows is encrypted, the names too.
		if (type === 4) {
			notes.note("encrypted");
			return;
		}
		if (headerSize === 0 || type === 5) return;
		if (type === 2 && !fileOf5(view, cursor, header + headerSize - extraSize, header + headerSize, notes)) return;
		at = header + headerSize + dataSize;
	}
}

function fileOf5(view: BinaryView, cursor: VariableIntegers, extra: number, end: number, notes: FileNotes): boolean {
	const flags = cursor.next();
	const size = cursor.next();
	cursor.next();
	cursor.skip(((flags & 2) === 0 ? 0 : 4) + ((flags & 4) === 0 ? 0 : 4));
	cursor.next();
	cursor.next();
	const nameLength = cursor.next();
	if (hasEncryptionRecord(view, extra, end)) notes.note("encrypted");
	return (flags & 1) !== 0 || notes.file(view.utf8(cursor.offset, Math.min(nameLength, 2048)), size);
}

/** Extra area: records of size and type; type 1 says how the file is encrypted. */
function hasEncryptionRecord(view: BinaryView, start: number, end: number): boolean {
	for (let at = start; at < end; ) {
		const cursor = new VariableIntegers(view, at);
		const size = cursor.next();
		const body = cursor.offset;
		if (cursor.next() === 1) return true;
		if (size === 0) return false;
		at = body + size;
	}
	return false;
}

class VariableIntegers {
	offset: number;
	readonly #view: BinaryView;

	constructor(view: BinaryView, offset: number) {
		this.#view = view;
		this.offset = offset;
	}

	next(): number {
		let value = 0;
		for (let place = 1, count = 0; count < 7; count++, place *= 128) {
			const byte = this.#view.u8(this.offset++);
			value += (byte & 0x7f) * place;
			if (byte < 0x80) break;
		}
		return value;
	}

	skip(bytes: number): void {
		this.offset += bytes;
	}
}
