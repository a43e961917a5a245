import type { Signal } from "../signal.ts";
import type { FileFacts } from "./file-facts.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";

/** Programs: files that run by themselves when they are opened. Honest mail has not carried any for years: mail services refuse them. */
export const program: Signal = {
	name: "program",
	codes: {
		FILE_PROGRAM: {
			weight: 3,
			tone: "bad",
			phish: 1,
			sentence: "A program is attached: {file}",
			example: "An attached file invoice.exe",
		},
		FILE_PROGRAM_IN_ARCHIVE: {
			weight: 3.2,
			tone: "bad",
			phish: 1,
			sentence: "A program is hidden inside an attached archive or disk image: {file}",
			example: "invoice.exe inside of invoice.rar",
		},
		FILE_PROGRAM_IN_DOCUMENT: {
			weight: 3.2,
			tone: "bad",
			phish: 1,
			sentence: "A program or script lies inside an attached document: {file}",
			example: "A Word document with an icon that starts update.exe",
		},
		FILE_PHONE_APP: {
			weight: 2.5,
			tone: "bad",
			phish: 1,
			sentence: "An app for phones is attached, past the app store: {file}",
			example: "An attached file parcel.apk",
		},
	},
	look({ mail }) {
		const files = inspectAttachments(mail);
		if (files.length === 0) return [];
		return [
			...findingOf(
				"FILE_PROGRAM",
				files.find((file) => file.inside === undefined && isProgram(file)),
			),
			...findingOf(
				"FILE_PROGRAM_IN_ARCHIVE",
				files.find((file) => isPacked(file) && isProgram(file)),
			),
			...findingOf(
				"FILE_PROGRAM_IN_DOCUMENT",
				files.find((file) => file.inside === "document" && (isProgram(file) || file.named === "script" || file.named === "shortcut")),
			),
			...findingOf(
				"FILE_PHONE_APP",
				files.find(({ named }) => named === "phone-app"),
			),
		];
	},
};

function isPacked({ inside }: FileFacts): boolean {
	return inside === "archive" || inside === "disk" || inside === "page" || inside === "mail";
}

// Where there are more, they are parts of somebody's software, which at least is not hidden.
const manyFiles = 10;
const libraries = new Set(["dll", "ocx", "sys", "drv"]);

/** By its bytes, or by its name where they tell nothing else. ".com" ends the names of web sites and people's addresses. */
function isProgram({ kind, named, extension, companions, size }: FileFacts): boolean {
	if (libraries.has(extension) && companions >= manyFiles) return false;
	return kind === "exe" || (named === "program" && size > 0 && extension !== "com");
}
