import { BinaryView } from "../binary-view.ts";
import type { FileNotes, FileReader } from "../file-notes.ts";

/** Coder id of AES-256 with SHA-256, in a folder's list of coders. */
const aesCoder = new Uint8Array([0x06, 0xf1, 0x07, 0x01]);
const plainHeader = 0x01;
const namesProperty = 0x11;
const maximumHeader = 1024 * 1024;

/** 7z: whether it is encrypted, and the names where the header at its end is not packed itself. */
export const readSevenZip: FileReader = (bytes, notes) => {
	const view = new BinaryView(bytes);
	const header = new BinaryView(view.slice(32 + view.u64(12), Math.min(maximumHeader, view.u64(20))));
	if (header.find(aesCoder) >= 0) notes.note("encrypted");
	if (header.u8(0) === plainHeader) listNames(header, notes);
};

/** The names stand together, UTF-16 and each ended by a NUL, behind the property's id, its size and a zero. */
function listNames(header: BinaryView, notes: FileNotes): void {
	for (let at = header.length - 4; at > 0; at--) {
		if (header.u8(at) !== namesProperty || header.u8(at + 2) !== 0 || header.u8(at + 4) !== 0) continue;
		const names = header.utf16(at + 3, header.u8(at + 1) < 0x80 ? header.u8(at + 1) - 1 : header.length);
		for (const name of names.split("\0", 500)) {
			if (!/^[^\u0000-\u001f\ufffd]{1,255}$/.test(name)) break;
			if (!notes.file(name, 0)) return;
		}
		return;
	}
}
