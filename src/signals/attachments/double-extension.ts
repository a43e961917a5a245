import type { Signal } from "../signal.ts";
import { type FileClass, fileClass, runningClasses } from "./file-class.ts";
import type { FileFacts } from "./file-facts.ts";
import { extensionOf, withoutInvisible } from "./file-name.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";

// Looked for from the start of each run only: a name of 60,000 underscores would otherwise be searched from each of them.
const padded = /(?<![ _\u00a0\u2000-\u200a\u3000])[ _\u00a0\u2000-\u200a\u3000]{12,}\.[a-z0-9]{1,8}$/i;

/** Names that show one kind of file to a person and are another to the computer. */
export const doubleExtension: Signal = {
	name: "double-extension",
	codes: {
		FILE_DOUBLE_EXTENSION: {
			weight: 2.5,
			tone: "bad",
			phish: 1,
			sentence: "The name of a file poses as a document and is something else: {file}",
			example: "invoice.pdf.exe",
		},
		FILE_PAGE_AS_DOCUMENT: {
			weight: 1.8,
			tone: "bad",
			phish: 2,
			sentence: "The name of a web page poses as a document: {file}",
			example: "order.pdf.html",
		},
		FILE_NAME_TURNED: {
			weight: 3,
			tone: "bad",
			phish: 1,
			sentence: "Hidden characters in the name of a file turn its end around: {file}",
			example: "A name that reads invoice-exe.pdf and ends in exe",
		},
		FILE_NAME_PADDED: {
			weight: 2.2,
			tone: "bad",
			phish: 1,
			sentence: "The name of a file is padded so that its end is out of sight: {file}",
			example: "invoice.pdf, then 80 spaces, then .exe",
		},
		FILE_NAME_INVISIBLE: {
			weight: 1.5,
			tone: "bad",
			phish: 1.5,
			sentence: "Invisible characters are scattered in the name of a file: {file}",
			example: "Invoice with a zero-width joiner between all letters",
		},
	},
	look({ mail }) {
		const files = inspectAttachments(mail);
		if (files.length === 0) return [];
		const found = (code: string, test: (file: FileFacts) => boolean) => findingOf(code, files.find(test));
		return [
			...found("FILE_DOUBLE_EXTENSION", (file) => posesAsDocument(file) && file.named !== undefined && runs(file.named)),
			...found("FILE_PAGE_AS_DOCUMENT", (file) => posesAsDocument(file) && (file.named === "web-page" || file.named === "drawing")),
			...found("FILE_NAME_TURNED", ({ name, extension }) => /[\u202d\u202e]/.test(name) && !rightToLeft.test(name) && extension !== ""),
			...found("FILE_NAME_PADDED", ({ name }) => padded.test(name)),
			...found("FILE_NAME_INVISIBLE", ({ name }) => invisibles(name) >= 2 && !rightToLeft.test(name)),
		];
	},
};

// Names in these scripts have direction marks for good reason.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function runs(named: FileClass): boolean {
	return runningClasses.has(named) || named === "javascript" || named === "disk-image" || named === "web-shortcut";
}

/** "x.pdf.exe", and "x.pdf.7z.exe" as well; "setup-1.2.exe" and "page.php.html" are none. */
function posesAsDocument({ name, extension }: FileFacts): boolean {
	const outer = withoutInvisible(name).trimEnd();
	const stem = outer.slice(0, Math.max(0, outer.length - extension.length - 1));
	const inner = fileClass(extensionOf(stem.replace(/[_\s\u00a0]{1,300}$/, "")));
	return inner === "document" || inner === "picture" || inner === "macro-document";
}

/** Joiners that Indian scripts, Persian and emoji need are not counted. */
function invisibles(name: string): number {
	return name.match(/[\u034f\u115f\u180e\u200b\u2060-\u2064\u3164\ufeff]/g)?.length ?? 0;
}
