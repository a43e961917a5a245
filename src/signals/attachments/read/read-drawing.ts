import type { FileNotes, FileReader } from "../file-notes.ts";
import { inflateLimited } from "../inflate-limited.ts";
import { decodeEntities } from "./decode-entities.ts";
import { markupText } from "./markup-text.ts";
import { noteScript } from "./note-script.ts";

/** An SVG drawing, which a browser opens as a page of its own: scripts in it run, links in it lead anywhere. */
export const readDrawing: FileReader = (bytes, notes) => {
	const source = markupText(bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes, notes) : bytes, notes.budget);
	for (const [, address = ""] of source.matchAll(/<(?:\w{1,20}:)?a\b[^<>]{0,1000}?\bhref\s{0,4}=\s{0,4}["']([^"']{1,2000})["']/gi)) {
		notes.link(decodeEntities(address));
	}
	if (/<(?:\w{1,20}:)?foreignobject\b/i.test(source) && /<(?:\w{1,20}:)?(?:form|iframe|input|body|meta)\b/i.test(source))
		notes.note("frame");
	if (runsScript(source)) noteScriptOf(source, notes);
};

/** Of one drawing, as much as is read. */
function unpacked(bytes: Uint8Array, notes: FileNotes): Uint8Array {
	const { htmlCharacters } = notes.budget.limits;
	const inflated = inflateLimited(bytes, "gzip", Math.min(htmlCharacters, notes.budget.bytes));
	notes.budget.takeBytes(inflated.cost);
	return inflated.bytes;
}

function runsScript(source: string): boolean {
	return /<(?:\w{1,20}:)?script\b|\son(?:load|click|begin|end|error|mouse\w{1,10}|activate|focus\w{0,3})\s{0,4}=|href\s{0,4}=\s{0,4}["']\s{0,8}javascript:/i.test(
		source,
	);
}

function noteScriptOf(source: string, notes: FileNotes): void {
	notes.note("script");
	noteScript(source, notes);
}
