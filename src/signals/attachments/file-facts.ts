import type { FileKind } from "../../mail/attachment.ts";
import type { FileClass } from "./file-class.ts";

/** What a look into a file can find, told by its bytes and executing nothing. Not one of them is an opinion. */
export const fileTraits = [
	// archives
	"encrypted",
	"bomb",
	"lying",
	"broken",
	"too-deep",
	// office documents
	"macro",
	"macro-starts-itself",
	"macro-runs-programs",
	"macro-sheet",
	"remote-template",
	"dde",
	"equation",
	"encrypted-document",
	// PDF
	"pdf-script",
	"pdf-launch",
	"pdf-form-sends",
	// encrypted, but open to everyone; encrypted with a password; not to be opened by what the mail tells
	"pdf-locked",
	"pdf-password",
	"pdf-sealed",
	"pdf-large-link",
	"pdf-no-text",
	// HTML, SVG and other markup
	"script",
	"decodes-data",
	"saves-file",
	"writes-page",
	"goes-elsewhere",
	"form",
	"password-field",
	"sends-data",
	"long-base64",
	"frame",
	// shortcuts and settings
	"remote-file",
	"runs-command",
	"signed-profile",
] as const;
export type FileTrait = (typeof fileTraits)[number];

/** The bytes of a picture inside a file; undefined when they cannot be had. */
export type Picture = () => Uint8Array | undefined;

/** One file: an attachment, or what was found inside of one. */
export interface FileFacts {
	/** Name without its folders, as the reader's machine would show it; "" when it has none. */
	readonly name: string;
	/** Lower-cased, without the dot; "" when none. */
	readonly extension: string;
	/** What an ordinary computer does with a file of that name; undefined for a name that says nothing. */
	readonly named: FileClass | undefined;
	/** What its first bytes say; undefined when they say nothing or were not looked at. */
	readonly kind: FileKind | undefined;
	/** Bytes, as stored or as claimed by the archive around it. */
	readonly size: number;
	/** Files around it: 0 for an attachment. */
	readonly depth: number;
	/** What it lies in; undefined for an attachment. */
	readonly inside: "archive" | "disk" | "document" | "page" | "mail" | undefined;
	/** How many files lie there with it, itself among them. */
	readonly companions: number;
	/** Shown inside the HTML body by Content-ID. */
	readonly embedded: boolean;
	readonly traits: ReadonlySet<FileTrait>;
	/** Addresses it leads to, as written there, each once. */
	readonly links: readonly string[];
	/** Files inside: entries of archives and disk images, objects in documents. */
	readonly files: readonly FileFacts[];
	/** Pages of a PDF; undefined for others and when they are not to be counted. */
	readonly pages: number | undefined;
	/** Pictures inside that may show a QR code. */
	readonly pictures: readonly Picture[];
}
