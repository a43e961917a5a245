import { BinaryView } from "../binary-view.ts";
import type { FileNotes, FileReader } from "../file-notes.ts";

const sector = 2048;
const firstDescriptor = 16;
const maximumDepth = 8;
// Filler images are mostly zeros; a directory of hostile size is cut here.
const maximumDirectory = 1024 * 1024;

/** ISO 9660 with Joliet (ECMA-119), or UDF alone (ECMA-167): a disk image that Windows opens by a double click. */
export const readDiskImage: FileReader = (bytes, notes) => {
	const view = new BinaryView(bytes);
	const root = rootOf(view);
	if (root !== undefined) listDirectory(view, root, notes, 0);
	else listUdfNames(view, notes);
};

interface Directory {
	readonly start: number;
	readonly length: number;
	/** Joliet: names in UTF-16, big end first. */
	readonly wide: boolean;
}

/** The last volume descriptor wins: Joliet's, with the names that Windows shows, comes second. */
function rootOf(view: BinaryView): Directory | undefined {
	let root: Directory | undefined;
	for (let index = 0; index < 8; index++) {
		const at = (firstDescriptor + index) * sector;
		const type = view.u8(at);
		if (!view.startsWith("CD001", at + 1) || type === 255) break;
		if (type === 1 || type === 2) root = { start: view.u32(at + 158) * sector, length: view.u32(at + 166), wide: type === 2 };
	}
	return root;
}

function listDirectory(view: BinaryView, directory: Directory, notes: FileNotes, depth: number): boolean {
	const end = directory.start + Math.min(directory.length, maximumDirectory);
	for (let at = directory.start; at < end && at < view.length; ) {
		const length = view.u8(at);
		// Records do not cross sectors; the rest of one is zeros.
		if (length === 0) {
			at = (Math.floor(at / sector) + 1) * sector;
			continue;
		}
		if (!listRecord(view, at, directory.wide, notes, depth)) return false;
		at += length;
	}
	return true;
}

function listRecord(view: BinaryView, at: number, wide: boolean, notes: FileNotes, depth: number): boolean {
	const start = view.u32(at + 2) * sector;
	const length = view.u32(at + 10);
	const nameLength = view.u8(at + 32);
	// Names of one byte 0 and 1 are the directory itself and the one above.
	if (nameLength === 1 && view.u8(at + 33) < 2) return true;
	const folder = (view.u8(at + 25) & 2) !== 0;
	if (folder && depth >= maximumDepth) return true;
	// A folder counts as a file, so that folders that hold each other come to an end.
	if (folder) return notes.budget.takeEntry() && listDirectory(view, { start, length, wide }, notes, depth + 1);
	const name = wide ? swapped(view.slice(at + 33, nameLength)) : view.latin1(at + 33, nameLength);
	return notes.file(name.replace(/;\d{1,5}$/, ""), length, (maximum) => view.slice(start, Math.min(length, maximum)));
}

function swapped(bytes: Uint8Array): string {
	return Buffer.from(bytes.subarray(0, bytes.length & ~1))
		.swap16()
		.toString("utf16le");
}

/** ECMA-167 14.4: file identifier descriptors have tag 257 and stand in sectors of their directories. */
function listUdfNames(view: BinaryView, notes: FileNotes): void {
	for (let start = 0; start + 40 < view.length; start += sector) {
		for (let at = start; view.u16(at) === 257 && view.u8(at + 16) === 1; ) {
			const nameLength = view.u8(at + 19);
			const name = at + 38 + view.u16(at + 36);
			const folder = (view.u8(at + 18) & 2) !== 0;
			if (!folder && nameLength > 1 && !notes.file(udfName(view, name, nameLength), 0)) return;
			at += (38 + view.u16(at + 36) + nameLength + 3) & ~3;
		}
	}
}

/** The first byte says how many bits a character has. */
function udfName(view: BinaryView, at: number, length: number): string {
	return view.u8(at) === 16 ? swapped(view.slice(at + 1, length - 1)) : view.latin1(at + 1, length - 1);
}
