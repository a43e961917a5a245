import type { Signal } from "../signal.ts";
import type { FileClass } from "./file-class.ts";
import type { FileFacts } from "./file-facts.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";

/** Names that say one thing and bytes that say another. Formats that programs mix up themselves are left alone. */
export const typeDisagrees: Signal = {
	name: "type-disagrees",
	codes: {
		FILE_PROGRAM_DISGUISED: {
			weight: 3.5,
			tone: "bad",
			phish: 1,
			sentence: "A file is called {file} and is a program",
			example: "photo.jpg that begins as an .exe does",
		},
		FILE_TYPE_DISAGREES: {
			weight: 1.3,
			tone: "bad",
			phish: 1,
			sentence: "A file is called {file} and is {kind}",
			example: "statement.pdf that is a web page",
		},
		FILE_EMPTY_DOCUMENT: {
			weight: 0.7,
			tone: "bad",
			phish: 0,
			sentence: "An attached file is called {file} and is empty or no such file",
			example: "invoice.pdf of no bytes at all",
		},
	},
	look({ mail }) {
		const files = inspectAttachments(mail);
		if (files.length === 0) return [];
		const disguised = files.find(isDisguisedProgram);
		const other = files.find((file) => file !== disguised && disagrees(file));
		return [
			...findingOf("FILE_PROGRAM_DISGUISED", disguised),
			...findingOf("FILE_TYPE_DISAGREES", other, { kind: words[other?.kind ?? ""] ?? "something else" }),
			...findingOf("FILE_EMPTY_DOCUMENT", files.find(isEmptyDocument)),
		];
	},
};

const words: Readonly<Record<string, string>> = {
	html: "a web page",
	svg: "a drawing that can run scripts",
	zip: "an archive",
	rar: "an archive",
	"7z": "an archive",
	cab: "an archive",
	ace: "an archive",
	iso: "a disk image",
	vhd: "a disk image",
	script: "a script",
	lnk: "a shortcut",
	onenote: "a OneNote notebook",
};

const harmless: ReadonlySet<FileClass> = new Set(["document", "picture", "text", "calendar"]);

function isDisguisedProgram({ kind, named }: FileFacts): boolean {
	return (kind === "exe" || kind === "lnk") && named !== undefined && harmless.has(named);
}

/**
 * A PDF or picture that is really a page, archive or image. Reports called ".xls" are web pages or archives in honest
 * mail as well, as are "documents" of all programs that pack theirs (odt, pages, hwpx), and text can be anything.
 */
function disagrees({ kind, named, extension, size }: FileFacts): boolean {
	if (kind === undefined || size === 0 || words[kind] === undefined) return false;
	if (named === "picture") return kind !== "svg" && kind !== "html";
	return extension === "pdf" || ((extension === "doc" || extension === "rtf") && kind !== "html" && kind !== "zip");
}

/** Spam software that fails to fill in its own template. What is no PDF can be told; other formats only when they are empty. */
function isEmptyDocument({ extension, named, kind, size, inside }: FileFacts): boolean {
	if (inside !== undefined || kind !== undefined) return false;
	return extension === "pdf" || (size === 0 && (named === "document" || named === "picture" || named === "calendar"));
}
