import type { BodyPart } from "./mail.ts";

/** A part that is not the body a person reads. */
export interface Attachment {
	readonly part: BodyPart;
	/** Decoded file name; "" when it has none. */
	readonly filename: string;
	/** Lower-cased extension of the file name without the dot; "" when none. */
	readonly extension: string;
	/** True for images and the like that the HTML body shows by Content-ID. */
	readonly embedded: boolean;
	/** What the first bytes say it is, whatever it is called; undefined when they say nothing. */
	readonly kind: FileKind | undefined;
}

/** Told by magic bytes alone. */
export const fileKinds = [
	"png",
	"jpeg",
	"gif",
	"webp",
	"bmp",
	"tiff",
	"svg",
	"pdf",
	"zip",
	"rar",
	"7z",
	"gzip",
	"bzip2",
	"xz",
	"tar",
	"cab",
	"ace",
	"arj",
	"lzh",
	"iso",
	"vhd",
	"exe",
	"elf",
	"macho",
	"lnk",
	"ole",
	"ooxml",
	"odf",
	"rtf",
	"onenote",
	"html",
	"xml",
	"script",
	"eml",
	"calendar",
	"tnef",
	"class",
] as const;
export type FileKind = (typeof fileKinds)[number];
