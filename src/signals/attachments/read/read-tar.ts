import { BinaryView } from "../binary-view.ts";
import type { FileReader } from "../file-notes.ts";

const block = 512;

/** tar (POSIX ustar and the older forms): headers of 512 bytes, each before its file. */
export const readTar: FileReader = (bytes, notes) => {
	const view = new BinaryView(bytes);
	let longName = "";
	for (let at = 0; at + block <= view.length; ) {
		const name = longName || cString(view.latin1(at, 100));
		const size = octal(view.latin1(at + 124, 12));
		if (name === "" || size < 0) return;
		const type = String.fromCharCode(view.u8(at + 156));
		const data = at + block;
		// GNU keeps names over 100 bytes in an entry of their own before the file.
		longName = type === "L" ? cString(view.utf8(data, Math.min(size, 1024))) : "";
		const regular = type === "0" || type === "\0" || type === "7";
		if (regular && !notes.file(name, size, (maximum) => view.slice(data, Math.min(size, maximum)))) return;
		at = data + Math.ceil(size / block) * block;
	}
};

function cString(text: string): string {
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
}

function octal(text: string): number {
	const digits = /^ *([0-7]{1,12})/.exec(text)?.[1];
	return digits === undefined ? -1 : Number.parseInt(digits, 8);
}
