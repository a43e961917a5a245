import { BinaryView } from "../binary-view.ts";
import type { FileReader } from "../file-notes.ts";

/** GUID that leads a FileDataStoreObject (MS-ONESTORE 2.6.13), as stored. */
const fileData = Buffer.from("e716e3bd65261145a4c48d4d0b7a9eac", "hex");
const maximumFiles = 50;

/** A OneNote section: the files put on its pages, which a picture "double click to view" lies on top of. */
export const readNote: FileReader = (bytes, notes) => {
	const view = new BinaryView(bytes);
	let at = view.find(fileData);
	for (let count = 0; at >= 0 && count < maximumFiles; count++) {
		const start = at + 36;
		const size = Math.min(view.u64(at + 16), view.length - start);
		if (size > 0 && !notes.file("", size, (maximum) => view.slice(start, Math.min(size, maximum)))) return;
		at = view.find(fileData, at + 16);
	}
};
