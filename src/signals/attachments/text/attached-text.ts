import { defaultLimits, type Limits } from "../../../base/limits.ts";
import type { FileKind } from "../../../mail/attachment.ts";
import { readHtml } from "../../../mail/html/read-html.ts";
import type { Mail } from "../../../mail/mail.ts";
import { parseMail } from "../../../mail/parse-mail.ts";
import { onceFor } from "../../once-for.ts";
import { FileNotes } from "../file-notes.ts";
import { archivedPage } from "../read/web-archive.ts";
import { zipEntries } from "../read/zip-entries.ts";
import { toldPasswords } from "../told-passwords.ts";
import { UnpackBudget } from "../unpack-budget.ts";
import { BoundedText } from "./bounded-text.ts";
import { fileOfAttachment, fileOfEntry, isReadByPeople, type ReadableFile } from "./readable-file.ts";
import { textOfCalendar } from "./text-of-calendar.ts";
import { textOfOffice } from "./text-of-office.ts";
import { textOfPdf } from "./text-of-pdf.ts";
import { textOfRichText } from "./text-of-rich-text.ts";

// What a lure has to say it says at its beginning; the rest of a long honest document is not unpacked.
const maximumCharacters = 3_000;
const maximumFiles = 3;
const maximumLooked = 20;
const maximumMarkup = 128 * 1024;
// A part of what all archives of the message may unpack: words need little of it.
const part = 8;
// Whoever writes a covering letter attaches somebody else's words: a report of phishing, a mail that came back.
const coveringLetter = 100;

/**
 * What the attachments of a message say to a person who opens them: the head of the text of PDFs, office documents, RTF, text
 * and HTML files, tables and cards, web archives, drawings, invitations and attached messages, also of those in a ZIP archive, one after the other, at most 3,000 characters. For call-back scams, false
 * invoices, shared documents and entries in calendars, which say everything there and nothing in the body. Worked out once and kept; "" at once
 * for messages without such attachments. Never throws.
 */
export function attachedText(mail: Mail, limits: Limits = defaultLimits): string {
	return mail.attachments.length === 0 ? "" : readOnce(mail, limits);
}

const readOnce = onceFor(readAttached);

function readAttached(mail: Mail, limits: Limits): string {
	const out = new BoundedText(maximumCharacters);
	const budget = new UnpackBudget({ ...limits, unpackedBytes: Math.floor(limits.unpackedBytes / part) }, () => toldPasswords(mail));
	let files = 0;
	for (const attachment of mail.attachments.slice(0, maximumLooked)) {
		if (out.full || files >= maximumFiles) break;
		if (attachment.part.insideMessage !== undefined) continue;
		const file = fileOfAttachment(attachment);
		const read = readerOf(file);
		if (read === undefined) continue;
		files++;
		out.newLine();
		// What is full is known afterwards: each reader is told what room is left.
		for (const line of read(file, { mail, notes: new FileNotes(budget), limits, maximum: maximumCharacters - out.length }).split("\n")) {
			out.newLine();
			out.add(line);
		}
	}
	return out.toString();
}

interface Reading {
	readonly mail: Mail;
	readonly notes: FileNotes;
	readonly limits: Limits;
	readonly maximum: number;
}

type TextReader = (file: ReadableFile, reading: Reading) => string;

const readPdf: TextReader = (file, { notes, maximum }) => textOfPdf(file.bytes(), notes, maximum);
const readOffice: TextReader = (file, { notes, maximum }) => textOfOffice(file.bytes(), notes, maximum);
const readRichText: TextReader = (file, { maximum }) => textOfRichText(file.bytes(), maximum);
const readPlain: TextReader = (file, { maximum }) => file.source().slice(0, maximum);
const readPage: TextReader = (file, { limits, maximum }) => textOfPage(file.source(), limits, maximum);
const readArchive: TextReader = (file, { limits, maximum }) =>
	textOfPage(archivedPage(file.bytes(), limits) ?? file.source(), limits, maximum);
/** Word and Excel open pages and web archives that bear their names. */
const readOther: TextReader = (file, { limits, maximum }) => {
	const page = archivedPage(file.bytes(), limits) ?? file.source();
	return page.includes("</") ? textOfPage(page, limits, maximum) : page.slice(0, maximum);
};
const readCalendar: TextReader = (file, { mail, maximum }) =>
	textOfCalendar(file.source(), `${mail.subject}\n${mail.visibleText}`).slice(0, maximum);
const readMessage: TextReader = (file, { mail, limits, maximum }) => {
	if (mail.visibleText.trim().length > coveringLetter || isReport(mail)) return "";
	const attached = parseMail(file.bytes(), limits);
	return `${attached.subject}\n${attached.visibleText}`.slice(0, maximum);
};
/** Files in an archive, not those of archives in it. */
const readPacked: TextReader = (file, reading) => {
	const texts: string[] = [];
	for (const entry of zipEntries(file.bytes(), reading.notes).slice(0, maximumLooked)) {
		if (texts.length >= maximumFiles || entry.encrypted || entry.name.endsWith("/")) continue;
		const inner = fileOfEntry(entry);
		const read = inner.kind === "zip" ? undefined : readerOf(inner);
		if (read !== undefined) texts.push(read(inner, reading));
	}
	return texts.join("\n").slice(0, reading.maximum);
};

const byKind: Partial<Readonly<Record<FileKind, TextReader>>> = {
	pdf: readPdf,
	ooxml: readOffice,
	odf: readOffice,
	rtf: readRichText,
	html: readPage,
	svg: readPage,
	eml: readMessage,
	calendar: readCalendar,
};

const byExtension: Readonly<Record<string, TextReader>> = {
	docx: readOffice,
	docm: readOffice,
	dotx: readOffice,
	pptx: readOffice,
	ppsx: readOffice,
	xlsx: readOffice,
	xlsm: readOffice,
	odt: readOffice,
	ods: readOffice,
	odp: readOffice,
	txt: readPlain,
	htm: readPage,
	html: readPage,
	shtml: readPage,
	xhtml: readPage,
	svg: readPage,
	mht: readArchive,
	mhtml: readArchive,
	md: readPlain,
};

/** By magic bytes first; text files by their names. undefined for what says nothing in words. */
function readerOf(file: ReadableFile): TextReader | undefined {
	const { kind, extension, contentType } = file;
	if (kind === "zip") return byExtension[extension] ?? readPacked;
	const byMagic = kind === undefined ? undefined : byKind[kind];
	if (byMagic !== undefined) return byMagic;
	if (kind !== undefined && kind !== "xml") return undefined;
	// Readers of PDF accept anything in the first kilobyte before its signature.
	if (kind === undefined && (extension === "pdf" || contentType === "application/pdf")) return readPdf;
	if (kind === undefined && contentType === "text/html") return readPage;
	return byExtension[extension] ?? (isReadByPeople(file) ? readOther : undefined);
}

function textOfPage(source: string, limits: Limits, maximum: number): string {
	return readHtml(source.slice(0, maximumMarkup), limits).visibleText.slice(0, maximum);
}

/** Bounces and reports of abuse hold the mail they tell of (RFC 6522). */
function isReport(mail: Mail): boolean {
	return mail.header.first("content-type")?.toLowerCase().includes("multipart/report") === true;
}
