import { defaultLimits, type Limits } from "../../../base/limits.ts";
import type { Attachment, FileKind } from "../../../mail/attachment.ts";
import { readHtml } from "../../../mail/html/read-html.ts";
import type { Mail } from "../../../mail/mail.ts";
import { parseMail } from "../../../mail/parse-mail.ts";
import { onceFor } from "../../once-for.ts";
import { FileNotes } from "../file-notes.ts";
import { archivedPage } from "../read/web-archive.ts";
import { toldPasswords } from "../told-passwords.ts";
import { UnpackBudget } from "../unpack-budget.ts";
import { BoundedText } from "./bounded-text.ts";
import { textOfCalendar } from "./text-of-calendar.ts";
import { textOfOffice } from "./text-of-office.ts";
import { textOfPdf } from "./text-of-pdf.ts";
import { textOfRichText } from "./text-of-rich-text.ts";

// What a lure has to say it says at its beginning; the rest of a long honest document is not unpacked.
const maximumCharacters = 3_000;
const maximumFiles = 3;
const maximumLooked = 20;
const maximumFile = 4 * 1024 * 1024;
const maximumMarkup = 128 * 1024;
// A part of what all archives of the message may unpack: words need little of it.
const part = 8;
// Whoever writes a covering letter attaches somebody else's words: a report of phishing, a mail that came back.
const coveringLetter = 100;

/**
 * What the attachments of a message say to a person who opens them: the head of the text of PDFs, office documents, RTF, text
 * and HTML files, web archives, drawings, invitations and attached messages, one after the other, at most 3,000 characters. For call-back scams, false
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
		const read = readerOf(attachment);
		if (read === undefined || attachment.part.insideMessage !== undefined) continue;
		files++;
		out.newLine();
		// What is full is known afterwards: each reader is told what room is left.
		for (const line of read(attachment, { mail, notes: new FileNotes(budget), limits, maximum: maximumCharacters - out.length }).split(
			"\n",
		)) {
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

type TextReader = (attachment: Attachment, reading: Reading) => string;

const readPdf: TextReader = (attachment, { notes, maximum }) => textOfPdf(bytesOf(attachment), notes, maximum);
const readOffice: TextReader = (attachment, { notes, maximum }) => textOfOffice(bytesOf(attachment), notes, maximum);
const readRichText: TextReader = (attachment, { maximum }) => textOfRichText(bytesOf(attachment), maximum);
const readPlain: TextReader = (attachment, { maximum }) => sourceOf(attachment).slice(0, maximum);
const readPage: TextReader = (attachment, { limits, maximum }) => textOfPage(sourceOf(attachment), limits, maximum);
const readArchive: TextReader = (attachment, { limits, maximum }) =>
	textOfPage(archivedPage(bytesOf(attachment), limits) ?? sourceOf(attachment), limits, maximum);
const readCalendar: TextReader = (attachment, { mail, maximum }) =>
	textOfCalendar(sourceOf(attachment), `${mail.subject}\n${mail.visibleText}`).slice(0, maximum);
const readMessage: TextReader = (attachment, { mail, limits, maximum }) => {
	if (mail.visibleText.trim().length > coveringLetter || isReport(mail)) return "";
	const attached = parseMail(bytesOf(attachment), limits);
	return `${attached.subject}\n${attached.visibleText}`.slice(0, maximum);
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

/** By magic bytes first; archives and text files by their names. undefined for what says nothing in words. */
function readerOf({ kind, extension, part }: Attachment): TextReader | undefined {
	const byMagic = kind === undefined ? undefined : byKind[kind];
	if (byMagic !== undefined) return byMagic;
	// Readers of PDF accept anything in the first kilobyte before its signature.
	if (kind === undefined && (extension === "pdf" || part.contentType === "application/pdf")) return readPdf;
	if (kind === undefined && part.contentType === "text/html") return readPage;
	return kind === undefined || kind === "zip" || kind === "xml" ? byExtension[extension] : undefined;
}

function textOfPage(source: string, limits: Limits, maximum: number): string {
	return readHtml(source.slice(0, maximumMarkup), limits).visibleText.slice(0, maximum);
}

function bytesOf({ part }: Attachment): Uint8Array {
	return part.bytes().subarray(0, maximumFile);
}

/** Parts that are text know their charset; a file that calls itself something else is read as UTF-8. */
function sourceOf(attachment: Attachment): string {
	const text = attachment.part.text();
	if (text !== "") return text;
	const bytes = bytesOf(attachment).subarray(0, maximumMarkup);
	return new TextDecoder().decode(bytes);
}

/** Bounces and reports of abuse hold the mail they tell of (RFC 6522). */
function isReport(mail: Mail): boolean {
	return mail.header.first("content-type")?.toLowerCase().includes("multipart/report") === true;
}
