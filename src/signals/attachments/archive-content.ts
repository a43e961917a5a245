import type { Signal } from "../signal.ts";
import type { FileFacts } from "./file-facts.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";

/** Archives made to hurt, to deceive or to get past what looks into archives. */
export const archiveContent: Signal = {
	name: "archive-content",
	codes: {
		FILE_ARCHIVE_BOMB: {
			weight: 2,
			tone: "bad",
			phish: 0,
			sentence: "An attached archive is made to swell far beyond any use: {file}",
			example: "42.zip",
		},
		FILE_ARCHIVE_LIES: {
			weight: 1.8,
			tone: "bad",
			phish: 1,
			sentence: "An attached archive lists other files than it holds: {file}",
			example: "A ZIP archive whose directory says report.txt where the file itself says report.exe",
		},
		FILE_ARCHIVE_RARE: {
			weight: 1.8,
			tone: "bad",
			phish: 0.5,
			sentence: "An attached archive has a format that hardly anyone uses but to get past filters: {file}",
			example: "An attached file order.ace",
		},
		FILE_ARCHIVE_NESTED: {
			weight: 1.2,
			tone: "bad",
			phish: 0.5,
			sentence: "An attached archive holds nothing but another archive or disk image: {file}",
			example: "scan.zip that holds scan.rar",
		},
		FILE_ARCHIVE_ONE_PAGE: {
			weight: 1.5,
			tone: "bad",
			phish: 1,
			sentence: "An attached archive holds nothing but a web page or macro document: {file}",
			example: "voicemail.zip that holds voicemail.html",
		},
	},
	look({ mail }) {
		const files = inspectAttachments(mail);
		if (files.length === 0) return [];
		const only = files.filter(({ inside, companions }) => inside === "archive" && companions === 1);
		return [
			...findingOf(
				"FILE_ARCHIVE_BOMB",
				files.find(({ traits }) => traits.has("bomb") || traits.has("too-deep")),
			),
			...findingOf(
				"FILE_ARCHIVE_LIES",
				files.find(({ traits, kind }) => traits.has("lying") && kind === "zip"),
			),
			...findingOf("FILE_ARCHIVE_RARE", files.find(isRare)),
			...findingOf(
				"FILE_ARCHIVE_NESTED",
				only.find(({ named, extension }) => extension !== "tar" && (isArchive(named) || named === "disk-image")),
			),
			...findingOf(
				"FILE_ARCHIVE_ONE_PAGE",
				only.find(({ named }) => named === "web-page" || named === "macro-document" || named === "drawing"),
			),
		];
	},
};

function isArchive(named: FileFacts["named"]): boolean {
	return named === "archive" || named === "rare-archive";
}

/** Cabinets are what updates of Windows come in; among developers they are honest, and so are compressed logs (.z). */
function isRare({ kind, named, inside }: FileFacts): boolean {
	const packed = inside === undefined || inside === "archive";
	return (
		packed &&
		(kind === "ace" ||
			kind === "arj" ||
			kind === "lzh" ||
			kind === "cab" ||
			(named === "rare-archive" && kind !== undefined && kind !== "gzip"))
	);
}
