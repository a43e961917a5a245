import type { FileNotes } from "../file-notes.ts";
import { decodeEntities } from "./decode-entities.ts";
import type { ZipEntry } from "./zip-entries.ts";

const maximumPart = 1024 * 1024;
const maximumProject = 4 * 1024 * 1024;
// A field is split over runs at will; the words of all of them are joined before they are looked at.
const fieldText = /<w:(?:instrText|fldSimple)\b[^<>]{0,400}>([^<]{0,400})/g;
const relationship = /<Relationship\b([^<>]{0,4000})>/g;

/**
 * Office Open XML (ECMA-376) and OpenDocument. What counts is what happens without a click or with one: macros, templates
 * and objects fetched from elsewhere, commands in fields, programs packed as objects, and the addresses of links.
 */
export function readOfficeEntries(entries: readonly ZipEntry[], notes: FileNotes): void {
	for (const entry of entries) {
		if (entry.encrypted) notes.note("encrypted-document");
		else lookAt(entry, entry.name.toLowerCase(), notes);
	}
}

function lookAt(entry: ZipEntry, name: string, notes: FileNotes): void {
	if (name.endsWith("vbaproject.bin")) lookAtMacros(entry, notes);
	else if (name.includes("macrosheets/") && name.endsWith(".xml")) notes.note("macro-sheet");
	else if (name.startsWith("basic/") && name.endsWith(".xml") && !name.endsWith("-lc.xml") && !name.endsWith("-lb.xml"))
		notes.note("macro");
	else if (name.endsWith(".rels")) readRelationships(textOf(entry), notes);
	else if (name === "word/document.xml") readFields(textOf(entry), notes);
	else if (name.includes("/externallinks/externallink") && name.endsWith(".xml") && textOf(entry).includes("<ddeLink")) notes.note("dde");
	else if (name === "content.xml") readOpenDocument(textOf(entry), notes);
	else if (name.includes("/embeddings/") && name.endsWith(".bin")) notes.file(entry.name, entry.size, entry.read);
	else if (/\/media\/[^/]{1,80}\.(?:png|jpe?g|bmp|gif)$/.test(name)) addPicture(entry, notes);
}

function lookAtMacros(entry: ZipEntry, notes: FileNotes): void {
	notes.note("macro");
	const size = Math.min(maximumProject, entry.size);
	notes.file(entry.name, size, entry.read);
}

/** Opened only when somebody looks for codes: most documents hold their letterhead and nothing else. */
function addPicture(entry: ZipEntry, notes: FileNotes): void {
	if (entry.size > 200 && entry.size < maximumPart) notes.picture(() => entry.read(maximumPart));
}

function textOf(entry: ZipEntry): string {
	const bytes = entry.read(maximumPart);
	return bytes === undefined ? "" : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

/** ECMA-376 part 2, 9.3: where a part points outside of the package. */
function readRelationships(xml: string, notes: FileNotes): void {
	for (const [, attributes = ""] of xml.matchAll(relationship)) {
		if (!/TargetMode\s{0,4}=\s{0,4}["']External["']/i.test(attributes)) continue;
		const target = decodeEntities(/\bTarget\s{0,4}=\s{0,4}["']([^"']{0,3000})["']/.exec(attributes)?.[1] ?? "");
		const type = /\bType\s{0,4}=\s{0,4}["'][^"']{0,300}\/([a-zA-Z]{1,40})["']/.exec(attributes)?.[1] ?? "";
		if (type === "hyperlink") notes.link(target);
		// Pictures and linked workbooks lie elsewhere in honest documents; what is loaded and run does not.
		else if (/^(?:attachedTemplate|oleObject|frame|subDocument|htmlPartData|aFChunk)$/.test(type) && leadsAway(target)) {
			notes.note("remote-template");
			notes.link(target);
		}
	}
}

/** Templates of a firm lie on its own drives, file:///C:/… or \\server\…; what comes over the web does not belong to it. */
function leadsAway(target: string): boolean {
	return (
		/^(?:https?|ftp|mhtml|ms-msdt|script|mk):/i.test(target) || /^(?:file:)?[\\/]{2,3}[^\\/]{1,200}@(?:ssl|\d{1,5})[\\/]/i.test(target)
	);
}

function readFields(xml: string, notes: FileNotes): void {
	let fields = "";
	for (const [, text = ""] of xml.matchAll(fieldText)) fields += text;
	if (/\bDDE(?:AUTO)?\s{1,8}(?:&quot;|["“\\a-z])/i.test(fields)) notes.note("dde");
	for (const [, address = ""] of fields.matchAll(/HYPERLINK\s{1,4}(?:&quot;|")([^"&]{4,2000})/g)) notes.link(decodeEntities(address));
}

function readOpenDocument(xml: string, notes: FileNotes): void {
	for (const [, address = ""] of xml.matchAll(/<text:a\b[^<>]{0,300}xlink:href="([^"]{1,2000})"/g)) notes.link(decodeEntities(address));
	if (xml.includes("<office:dde-source")) notes.note("dde");
	if (/<script:event-listener\b[^<>]{0,300}dom:load/.test(xml)) notes.note("macro-starts-itself");
}
