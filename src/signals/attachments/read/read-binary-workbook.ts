import type { BinaryView } from "../binary-view.ts";
import type { FileNotes } from "../file-notes.ts";

const boundSheet = 0x85;
const filePass = 0x2f;
const maximumRecords = 20_000;

/**
 * The records of an Excel 97 to 2003 workbook (MS-XLS 2.1.4) up to the end of its first part: macro sheets of Excel 4,
 * which run without any Visual Basic, and whether it is encrypted.
 */
export function readBinaryWorkbook(view: BinaryView, notes: FileNotes): void {
	for (let at = 0, count = 0; at + 4 <= view.length && count < maximumRecords; count++) {
		const type = view.u16(at);
		// The globals come first; type 10 ends them.
		if (type === 10 || type === 0) return;
		if (type === filePass) notes.note("encrypted-document");
		if (type === boundSheet && view.u8(at + 9) === 1) notes.note("macro-sheet");
		at += 4 + view.u16(at + 2);
	}
}
