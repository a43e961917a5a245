import type { FileNotes } from "../file-notes.ts";
import { type ZipEntry, zipEntries } from "../read/zip-entries.ts";
import { BoundedText } from "./bounded-text.ts";
import { addTextOfMarkup, type TextElements } from "./text-of-markup.ts";

// The head of a document; 3,000 characters with all their formatting are seldom more.
const maximumPart = 512 * 1024;
const maximumParts = 6;
const none: ReadonlySet<string> = new Set();

/** ECMA-376: the same element names for text (w:t, a:t, t) in documents, presentations and workbooks. */
const openXml: TextElements = {
	holding: new Set(["t"]),
	lines: new Set(["p", "si", "is", "br", "cr"]),
	spaces: new Set(["tab", "tc"]),
	// Text boxes stand there again for old programs; rPh is how a Japanese word is spoken.
	skipped: new Set(["Fallback", "rPh"]),
};
const openDocument: TextElements = {
	lines: new Set(["p", "h", "line-break"]),
	spaces: new Set(["s", "tab"]),
	skipped: new Set(["annotation", "tracked-changes", "binary-data"]),
	start: "office:body",
};

interface PartKind {
	readonly name: RegExp;
	readonly elements: TextElements;
}

/** In the order in which they are read. */
const parts: readonly PartKind[] = [
	{ name: /^word\/document\d{0,3}\.xml$/, elements: openXml },
	{ name: /^word\/header\d{1,3}\.xml$/, elements: openXml },
	{ name: /^word\/footer\d{1,3}\.xml$/, elements: openXml },
	{ name: /^ppt\/slides\/slide[1-3]\.xml$/, elements: openXml },
	{ name: /^xl\/sharedStrings\.xml$/i, elements: openXml },
	{ name: /^xl\/drawings\/drawing\d{1,3}\.xml$/, elements: openXml },
	{ name: /^xl\/worksheets\/sheet1\.xml$/, elements: { ...openXml, spaces: none } },
	{ name: /^content\.xml$/, elements: openDocument },
];

/** The text of a document, presentation or workbook in Office Open XML or OpenDocument; "" for other archives. */
export function textOfOffice(bytes: Uint8Array, notes: FileNotes, maximum: number): string {
	const entries = zipEntries(bytes, notes);
	const out = new BoundedText(maximum);
	let read = 0;
	for (const { name, elements } of parts) {
		for (const entry of entries) {
			if (out.full || read >= maximumParts) return out.toString();
			// Names in a package do not tell capitals apart, and some writers put a slash or a backslash in front or between.
			if (!name.test(entry.name.replaceAll("\\", "/").replace(/^\//, ""))) continue;
			read++;
			out.newLine();
			addTextOfMarkup(sourceOf(entry), elements, out);
		}
	}
	return out.toString();
}

function sourceOf(entry: ZipEntry): string {
	const bytes = entry.read(maximumPart) ?? new Uint8Array();
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return buffer[0] === 0xff && buffer[1] === 0xfe ? buffer.toString("utf16le") : buffer.toString("utf8");
}
