import { defaultLimits, type Limits } from "../../base/limits.ts";
import type { Attachment, FileKind } from "../../mail/attachment.ts";
import { fileKindOf } from "../../mail/file-kind.ts";
import type { Mail } from "../../mail/mail.ts";
import { onceFor } from "../once-for.ts";
import { BinaryView } from "./binary-view.ts";
import { type FileClass, fileClass } from "./file-class.ts";
import type { FileFacts } from "./file-facts.ts";
import { extensionOf, fileName } from "./file-name.ts";
import { FileNotes, type InnerFile } from "./file-notes.ts";
import { readerFor } from "./reader-for.ts";
import { toldPasswords } from "./told-passwords.ts";
import { UnpackBudget } from "./unpack-budget.ts";

const nothing: readonly FileFacts[] = [];
// Enough for every magic number, and for the head of a page.
const headBytes = 1024;
// ISO 9660 has its magic number behind 16 sectors.
const imageHeadBytes = 36_864;
const maximumFile = 16 * 1024 * 1024;

/**
 * The files of a message and what is inside of them, outermost first and inner ones right behind their outer one. Looked
 * into once for a message and kept as long as it is. All files share one budget, so that the time for a message is
 * bounded however many bombs it holds.
 */
export function inspectAttachments(mail: Mail, limits: Limits = defaultLimits): readonly FileFacts[] {
	return mail.attachments.length === 0 ? nothing : inspectOnce(mail, limits);
}

const inspectOnce = onceFor((mail: Mail, limits: Limits): readonly FileFacts[] => {
	const budget = new UnpackBudget(limits, () => toldPasswords(mail));
	return flattened(mail.attachments.map((attachment) => inspectAttachment(attachment, mail.attachments.length, budget)));
});

function flattened(files: readonly FileFacts[]): FileFacts[] {
	return files.flatMap((file) => (file.files.length === 0 ? [file] : [file, ...flattened(file.files)]));
}

/** Disk images keep files that are alike once, and several names for them; hundreds of names for a megabyte are made to hold a scanner up. */
const mostShared = 2;

type Inside = FileFacts["inside"];

interface Place {
	readonly depth: number;
	readonly inside: Inside;
	readonly companions: number;
	readonly embedded: boolean;
}

/** The bytes around a file, and how many of them may still be read as bytes of files inside. */
interface Around {
	readonly bytes: Uint8Array;
	left: number;
}

function inspectAttachment(attachment: Attachment, companions: number, budget: UnpackBudget): FileFacts {
	const { part, filename, embedded } = attachment;
	// Its files are attachments of the message already.
	const isMessage = part.contentType === "message/rfc822";
	const bytes = isMessage ? new Uint8Array() : part.bytes();
	const open = (maximum: number): Uint8Array => bytes.subarray(0, maximum);
	const place: Place = { depth: 0, inside: undefined, companions, embedded };
	return inspectFile({ name: filename, size: bytes.length, open }, place, budget, isMessage ? "eml" : attachment.kind);
}

function inspectFile(file: InnerFile, place: Place, budget: UnpackBudget, knownKind?: FileKind, around?: Around): FileFacts {
	const name = fileName(file.name);
	const extension = extensionOf(name);
	const named = fileClass(extension);
	const kind = knownKind ?? kindOf(file, named === "disk-image" ? imageHeadBytes : headBytes);
	const notes = new FileNotes(budget);
	const reader = file.size === 0 ? undefined : readerFor(kind, named);
	let own: Around | undefined;
	if (reader !== undefined && place.depth > budget.depth) notes.note("too-deep");
	else if (reader !== undefined) {
		const bytes = file.open?.(Math.min(maximumFile, budget.limits.unpackedBytes));
		if (bytes !== undefined && !hasRoomFor(bytes, around)) notes.note("bomb");
		else if (bytes !== undefined) {
			own = { bytes, left: bytes.length * mostShared };
			reader(bytes, notes);
		}
	}
	const inner: Place = { depth: place.depth + 1, inside: insideOf(kind, named), companions: notes.files.length, embedded: false };
	const files = notes.files.map((one) => inspectFile(withName(one, name), inner, budget, undefined, own));
	const { traits, pages, pictures } = notes;
	return { ...place, name, extension, named, kind, size: file.size, traits, links: [...notes.links], files, pages, pictures };
}

/** Files that lie packed inside of another are counted where they are unpacked; those that lie there as they are may lie one upon the other. */
function hasRoomFor(bytes: Uint8Array, around: Around | undefined): boolean {
	if (around === undefined || !isPartOf(bytes, around.bytes)) return true;
	around.left -= bytes.length;
	return around.left >= 0;
}

function isPartOf(inner: Uint8Array, outer: Uint8Array): boolean {
	const from = inner.byteOffset - outer.byteOffset;
	return inner.buffer === outer.buffer && from >= 0 && from < outer.length;
}

const insides: Partial<Record<FileKind, Inside>> = { iso: "disk", html: "page", svg: "page", eml: "mail", tnef: "mail" };
const documents: ReadonlySet<FileKind> = new Set(["ole", "ooxml", "odf", "rtf", "pdf", "onenote"]);

function insideOf(kind: FileKind | undefined, named: FileClass | undefined): Inside {
	if (kind === undefined) return named === "web-page" || named === "drawing" ? "page" : "archive";
	return insides[kind] ?? (documents.has(kind) || (kind === "zip" && named === "document") ? "document" : "archive");
}

function kindOf(file: InnerFile, bytes: number): FileKind | undefined {
	const head = file.open?.(bytes);
	return head === undefined ? undefined : (fileKindOf(head) ?? lateKind(head));
}

/** Readers of PDF accept anything in the first kilobyte before its signature. */
function lateKind(head: Uint8Array): FileKind | undefined {
	return new BinaryView(head).find("%PDF-") >= 0 ? "pdf" : undefined;
}

/** A packed single file is named after its packing, without the last extension: letter.pdf.gz, source.tgz. */
function withName(inner: InnerFile, outer: string): InnerFile {
	const packed = /^(.{1,250})\.(gz|bz2|xz|z|tgz)$/i.exec(outer);
	if (inner.name !== "" || packed === null) return inner;
	return { ...inner, name: packed[2]?.toLowerCase() === "tgz" ? `${packed[1]}.tar` : (packed[1] ?? "") };
}
