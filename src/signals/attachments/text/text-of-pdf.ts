import type { FileNotes } from "../file-notes.ts";
import { PdfObjects } from "./pdf-objects.ts";
import { pdfPages } from "./pdf-pages.ts";
import { PageReader } from "./page-reader.ts";

// What a lure has to say it says on its first page.
const maximumPages = 2;
// Larger ones are brochures and books; the head of such a file leads nowhere without its end.
const maximumPdf = 4 * 1024 * 1024;

/** The text that the first pages of a PDF show, about in the order of reading; "" when there is none or it cannot be decoded. */
export function textOfPdf(bytes: Uint8Array, notes: FileNotes, maximum: number): string {
	if (bytes.length > maximumPdf) return "";
	const objects = new PdfObjects(bytes, notes);
	const reader = new PageReader(objects, maximum);
	for (const page of pdfPages(objects, maximumPages)) if (!reader.full) reader.read(page);
	return reader.text;
}
