import { Buffer } from "node:buffer";
import type { FileKind } from "./attachment.ts";

/** Bytes of a file that tell most kinds; tar tells itself at 257. */
export const FILE_HEAD = 1_024;
/** An ISO 9660 image tells itself at 32,769, a virtual disk (fixed VHD) at its very end only. */
export const DISK_HEAD = 32_774;

/** What starts a file, as Latin-1, with the kind it makes it. */
const starts: readonly (readonly [start: string, kind: FileKind])[] = [
	["\x89PNG\r\n\x1a\n", "png"],
	["\xff\xd8\xff", "jpeg"],
	["GIF87a", "gif"],
	["GIF89a", "gif"],
	["II*\0", "tiff"],
	["MM\0*", "tiff"],
	["%PDF-", "pdf"],
	["Rar!\x1a\x07", "rar"],
	["7z\xbc\xaf\x27\x1c", "7z"],
	["\x1f\x8b", "gzip"],
	["BZh", "bzip2"],
	["\xfd7zXZ\0", "xz"],
	["MSCF\0\0\0\0", "cab"],
	["\x60\xea", "arj"],
	["conectix", "vhd"],
	["vhdxfile", "vhd"],
	["MZ", "exe"],
	// A program for DOS without a header, by which virus scanners are tested (https://www.eicar.org/download-anti-malware-testfile/).
	["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "exe"],
	["\x7fELF", "elf"],
	["\xfe\xed\xfa\xce", "macho"],
	["\xfe\xed\xfa\xcf", "macho"],
	["\xce\xfa\xed\xfe", "macho"],
	["\xcf\xfa\xed\xfe", "macho"],
	["L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0\x46", "lnk"],
	["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"],
	["{\\rt", "rtf"],
	["\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3", "onenote"],
	["\x78\x9f\x3e\x22", "tnef"],
	["BEGIN:VCALENDAR", "calendar"],
];

/** Signatures that do not stand at the start. */
const inside: readonly (readonly [at: number, signature: string, kind: FileKind])[] = [
	[7, "**ACE**", "ace"],
	[257, "ustar", "tar"],
	[32_769, "CD001", "iso"],
];

/** Tells a file by its first bytes (magic numbers), whatever it is called; undefined when they say nothing. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const start = head.toString("latin1", 0, FILE_HEAD);
	for (const [signature, kind] of starts) if (start.startsWith(signature)) return kind;
	for (const [at, signature, kind] of inside) {
		if (head.length >= at + signature.length && head.toString("latin1", at, at + signature.length) === signature) return kind;
	}
	return zipKind(start) ?? imageKind(start) ?? archiveKind(start) ?? javaOrFatBinary(head) ?? textKind(start);
}

/** Office documents are zip archives; the name of the first entry tells which. */
function zipKind(start: string): FileKind | undefined {
	if (!start.startsWith("PK\x03\x04")) return start.startsWith("PK\x05\x06") || start.startsWith("PK\x07\x08") ? "zip" : undefined;
	if (start.startsWith("mimetypeapplication/vnd.oasis.opendocument", 30)) return "odf";
	const nameLength = start.charCodeAt(26) | (start.charCodeAt(27) << 8);
	const name = start.slice(30, 30 + nameLength);
	return name === "[Content_Types].xml" || /^(?:_rels|docProps|word|xl|ppt)\//.test(name) ? "ooxml" : "zip";
}

function imageKind(start: string): FileKind | undefined {
	if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return "webp";
	// A bitmap has four reserved zero bytes after its size; two letters alone would take in text.
	return start.startsWith("BM") && start.startsWith("\0\0\0\0", 6) ? "bmp" : undefined;
}

function archiveKind(start: string): FileKind | undefined {
	return start[2] === "-" && start[3] === "l" && (start[4] === "h" || start[4] === "z") && start[6] === "-" ? "lzh" : undefined;
}

/** Java classes and fat Mach-O binaries share a magic number; a class has its version there, from 45 up, a binary its few architectures. */
function javaOrFatBinary(head: Buffer): FileKind | undefined {
	if (head.length < 8 || head.readUInt32BE(0) !== 0xcafebabe) return undefined;
	return head.readUInt32BE(4) < 30 ? "macho" : "class";
}

/** Starts of text files, lower-cased, after byte order mark and white space. */
const textStarts: readonly (readonly [start: string, kind: FileKind])[] = [
	["<!doctype html", "html"],
	["<html", "html"],
	["<head", "html"],
	["<body", "html"],
	["<meta", "html"],
	["<script", "html"],
	["<svg", "svg"],
	["<!doctype svg", "svg"],
	["#!", "script"],
	["@echo", "script"],
	["powershell", "script"],
	["on error resume next", "script"],
	["wscript.", "script"],
	["createobject(", "script"],
	["set-executionpolicy", "script"],
	["return-path:", "eml"],
	["received:", "eml"],
	["delivered-to:", "eml"],
	["begin:vcalendar", "calendar"],
];

function textKind(start: string): FileKind | undefined {
	const text = asText(start).trimStart().toLowerCase();
	for (const [signature, kind] of textStarts) if (text.startsWith(signature)) return kind;
	if (text.startsWith("<?xml") || text.startsWith("<!--")) return markupKind(text);
	if (/^(?:from|to|subject|date|message-id|mime-version): /.test(text) && text.includes("\nsubject:")) return "eml";
	return isScriptText(text) ? "script" : undefined;
}

/** Text in UTF-16 is read by dropping its zero bytes. */
function asText(start: string): string {
	if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff")) return start.slice(2).replaceAll("\0", "");
	return start.startsWith("\xef\xbb\xbf") ? start.slice(3) : start;
}

function markupKind(text: string): FileKind | undefined {
	if (text.includes("<svg")) return "svg";
	if (text.includes("<html") || text.includes("<body") || text.includes("<script")) return "html";
	return text.startsWith("<?xml") ? "xml" : "html";
}

/** Words that hardly stand at the head of anything but Windows scripts. */
const scriptWords = [
	"wscript.",
	"activexobject",
	"createobject(",
	"powershell ",
	"-executionpolicy",
	"invoke-expression",
	"downloadstring(",
	"eval(function(",
	"mshta ",
];

function isScriptText(text: string): boolean {
	return scriptWords.some((word) => text.includes(word));
}
