import { BinaryView } from "../binary-view.ts";
import type { FileNotes, FileReader } from "../file-notes.ts";
import { inflateLimited } from "../inflate-limited.ts";
import { pdfDecryption } from "./pdf-decryption.ts";
import { pdfPicture } from "./pdf-picture.ts";
import type { Decrypt } from "./pdf-security.ts";
import { pdfString, pdfText } from "./pdf-string.ts";
import { type PdfStream, type PdfStructure, pdfStructure } from "./pdf-structure.ts";

const maximumObjectStream = 2 * 1024 * 1024;
const maximumEmbedded = 4 * 1024 * 1024;
const maximumEmbeddedFiles = 50;
const maximumAddresses = 500;
// How far before a key its own object may start.
const maximumBefore = 2_000;
// The part of the page from which on a link is not a word in a text any more but a picture to press.
const largePart = 0.2;

/**
 * PDF (ISO 32000): where its links lead, what it starts, what is inside of it. Objects are found by search, also those in
 * packed object streams and those encrypted without a password, which is how phishing hides its address from filters.
 */
export const readPdf: FileReader = (bytes, notes) => {
	const view = new BinaryView(bytes);
	const structure = pdfStructure(view);
	const decrypt = pdfDecryption(structure, notes);
	let text = structure.text;
	readAddresses(text, notes, decrypt);
	for (const stream of structure.streams) {
		if (!/\/ObjStm\b/.test(stream.dictionary)) continue;
		const objects = unpackStream(view, stream, notes, decrypt);
		// The strings in there are not encrypted once more.
		readAddresses(objects, notes, undefined);
		text += `\n${objects}`;
	}
	notePageFacts(withPlainNames(text), notes);
	listEmbedded(view, structure, text, notes, decrypt);
	addPictures(view, structure, notes, decrypt);
};

function unpackStream(view: BinaryView, stream: PdfStream, notes: FileNotes, decrypt: Decrypt | undefined): string {
	return Buffer.from(unpackBytes(view, stream, notes, decrypt, maximumObjectStream)).toString("latin1");
}

function unpackBytes(view: BinaryView, stream: PdfStream, notes: FileNotes, decrypt: Decrypt | undefined, maximum: number): Uint8Array {
	const stored = view.slice(stream.start, Math.min(stream.length, maximumEmbedded));
	const packed = decrypt === undefined ? stored : decrypt(stored, stream.objectNumber, stream.generation);
	if (!/\/(?:FlateDecode|Fl)\b/.test(stream.dictionary)) return packed;
	const inflated = inflateLimited(packed, "zlib", Math.min(maximum, notes.budget.bytes));
	notes.budget.takeBytes(inflated.cost);
	return inflated.bytes;
}

/** /URI (https://…) of an action, also in remote go-to and form actions: /F (…). */
function readAddresses(text: string, notes: FileNotes, decrypt: Decrypt | undefined): void {
	let at = text.indexOf("/URI");
	for (let count = 0; at >= 0 && count < maximumAddresses; count++) {
		const start = at + 4 + (/^\s{0,8}/.exec(text.slice(at + 4, at + 12))?.[0].length ?? 0);
		const string = pdfString(text, start);
		const plain = string === undefined || decrypt === undefined ? string : decryptString(text, start, string, decrypt);
		// What stays encrypted is no address.
		if (plain !== undefined) addAddress(pdfText(plain), notes);
		at = text.indexOf("/URI", at + 4);
	}
}

function addAddress(address: string, notes: FileNotes): void {
	if (/^[\x20-\x7e\u00a0-\uffff]{1,4096}$/.test(address) && !notes.traits.has("pdf-sealed")) notes.link(address);
}

/** The key of a string is mixed from the number of the object it stands in. */
function decryptString(text: string, at: number, string: string, decrypt: Decrypt): string {
	const before = text.slice(Math.max(0, at - maximumBefore), at);
	const object = before.lastIndexOf(" obj");
	const [, objectNumber = "0", generation = "0"] =
		/(\d{1,10})\s{1,8}(\d{1,5})$/.exec(before.slice(Math.max(0, object - 20), Math.max(0, object))) ?? [];
	return Buffer.from(decrypt(Buffer.from(string, "latin1"), Number(objectNumber), Number(generation))).toString("latin1");
}

/** Names may be written with hexadecimal escapes, /J#61vaScript, which only those who hide them do. */
function withPlainNames(text: string): string {
	if (!/\/[A-Za-z]{0,20}#[\da-f]{2}/i.test(text)) return text;
	return text.replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function notePageFacts(text: string, notes: FileNotes): void {
	if (/\/(?:JavaScript|JS)\b/.test(text)) notes.note("pdf-script");
	if (/\/S\s{0,4}\/Launch\b/.test(text)) notes.note("pdf-launch");
	if (/\/S\s{0,4}\/SubmitForm\b/.test(text)) notes.note("pdf-form-sends");
	if (!/\/Type\s{0,4}\/Font\b/.test(text) && !/\/BaseFont\b/.test(text)) notes.note("pdf-no-text");
	notes.pages = text.match(/\/Type\s{0,4}\/Page\b/g)?.length;
	if (largestLink(text) >= largePart) notes.note("pdf-large-link");
}

/** The part of a page that its largest link covers. */
function largestLink(text: string): number {
	const page = area(/\/MediaBox\s{0,4}\[([^\]]{1,80})\]/.exec(text)?.[1]);
	if (page <= 0) return 0;
	let largest = 0;
	let at = text.indexOf("/Link");
	for (let count = 0; at >= 0 && count < maximumAddresses; count++) {
		const before = text.slice(Math.max(0, at - maximumBefore), at);
		const object = before.slice(Math.max(0, before.lastIndexOf("<<"))) + text.slice(at, at + 600);
		largest = Math.max(largest, area(/\/Rect\s{0,4}\[([^\]]{1,80})\]/.exec(object)?.[1]) / page);
		at = text.indexOf("/Link", at + 5);
	}
	return Math.min(1, largest);
}

function area(box: string | undefined): number {
	const [left = 0, bottom = 0, right = 0, top = 0] = (box ?? "")
		.trim()
		.split(/\s{1,8}/, 4)
		.map(Number);
	const size = Math.abs((right - left) * (top - bottom));
	return Number.isFinite(size) ? size : 0;
}

/** Names of embedded files in order of appearance, with their streams in the same order. */
function listEmbedded(view: BinaryView, structure: PdfStructure, text: string, notes: FileNotes, decrypt: Decrypt | undefined): void {
	const streams = structure.streams.filter(({ dictionary }) => /\/EmbeddedFile\b/.test(dictionary));
	const names = streams.length === 0 ? [] : embeddedNames(text, decrypt);
	streams.forEach((stream, index) => {
		const open = (maximum: number): Uint8Array => unpackBytes(view, stream, notes, decrypt, Math.min(maximum, maximumEmbedded));
		notes.file(names[index] ?? "", stream.length, open);
	});
}

function embeddedNames(text: string, decrypt: Decrypt | undefined): string[] {
	const names: string[] = [];
	let looked = 0;
	for (const specification of text.matchAll(/\/EF\s{0,4}<</g)) {
		if (looked++ >= maximumAddresses) break;
		const before = text.slice(Math.max(0, specification.index - maximumBefore), specification.index);
		const object = before.slice(Math.max(0, before.lastIndexOf("obj"))) + text.slice(specification.index, specification.index + 400);
		const name = /\/U?F\s{0,4}(?=[(<][^<])/.exec(object);
		const string = name === null ? undefined : pdfString(object, name.index + name[0].length);
		if (string !== undefined) names.push(decrypt === undefined ? pdfText(string) : "");
		if (names.length >= maximumEmbeddedFiles) break;
	}
	return names;
}

/**
 * Codes stand on a page as pictures, or in the picture that the page is. They take the place of links: where there are
 * links, these are judged, and the time for unpacking pictures is saved.
 */
function addPictures(view: BinaryView, structure: PdfStructure, notes: FileNotes, decrypt: Decrypt | undefined): void {
	if ([...notes.links].some((link) => /^https?:/i.test(link) && !link.includes("tcpdf.org"))) return;
	for (const stream of structure.streams) {
		if (!/\/Subtype\s{0,4}\/Image\b/.test(stream.dictionary)) continue;
		const open = pdfPicture(stream.dictionary, (maximum) => unpackBytes(view, stream, notes, decrypt, maximum));
		if (open !== undefined) notes.picture(open);
	}
}
