import type { FileNotes } from "../file-notes.ts";
import { type Decrypt, openEncryptedPdf } from "./pdf-security.ts";
import type { PdfStructure } from "./pdf-structure.ts";

const maximumSecurity = 4096;

/** How to decrypt a PDF, noting what it takes; undefined when nothing is encrypted or nothing can be opened. */
export function pdfDecryption(structure: PdfStructure, notes: FileNotes): Decrypt | undefined {
	const reference = /\/Encrypt\s{1,8}(?:(\d{1,10})\s{1,8}(\d{1,5})\s{1,8}R|<<)/.exec(structure.text);
	if (reference === null) return undefined;
	const [, object, generation] = reference;
	const start =
		object === undefined
			? reference.index
			: Math.max(0, structure.text.search(new RegExp(`(?<!\\d)${object}\\s{1,4}${generation}\\s{1,4}obj`)));
	const dictionary = structure.text.slice(start, start + maximumSecurity);
	const free = openEncryptedPdf(dictionary, structure.text, [""], notes.budget);
	notes.note(free === undefined ? "pdf-password" : "pdf-locked");
	const opened = free ?? openEncryptedPdf(dictionary, structure.text, notes.budget.passwords(), notes.budget);
	if (opened === undefined) notes.note("pdf-sealed");
	return opened;
}
