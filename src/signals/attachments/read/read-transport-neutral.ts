import { BinaryView } from "../binary-view.ts";
import type { FileNotes, FileReader } from "../file-notes.ts";

const attachmentStarts = 0x0006_9002;
const title = 0x0001_8010;
const data = 0x0006_800f;

/** TNEF (MS-OXTNEF), the "winmail.dat" of Outlook and Exchange: a list of attributes, the attached files among them. */
export const readTransportNeutral: FileReader = (bytes, notes) => {
	const view = new BinaryView(bytes);
	let name = "";
	let content: Uint8Array | undefined;
	for (let at = 6; at + 9 <= view.length; ) {
		const id = view.u32(at + 1);
		const length = view.u32(at + 5);
		if (id === attachmentStarts) {
			if (!listFile(name, content, notes)) return;
			name = "";
			content = undefined;
		}
		if (id === title) name = view.latin1(at + 9, Math.min(length, 256)).split("\0", 1)[0] ?? "";
		if (id === data) content = view.slice(at + 9, length);
		at += 9 + length + 2;
	}
	listFile(name, content, notes);
};

function listFile(name: string, content: Uint8Array | undefined, notes: FileNotes): boolean {
	return content === undefined || notes.file(name, content.length, (maximum) => content.subarray(0, maximum));
}
