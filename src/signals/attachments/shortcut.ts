import type { Signal } from "../signal.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";

/** Files that start or open something that lies elsewhere. */
export const shortcut: Signal = {
	name: "shortcut",
	codes: {
		FILE_SHORTCUT: {
			weight: 3,
			tone: "bad",
			phish: 1,
			sentence: "A Windows shortcut is attached, which can start any command: {file}",
			example: "report.pdf.lnk inside of report.zip",
		},
		FILE_WEB_SHORTCUT: {
			weight: 1,
			tone: "bad",
			phish: 1,
			sentence: "A shortcut to a web address is attached: {file}",
			example: "An attached file statement.url",
		},
		FILE_REMOTE_SHORTCUT: {
			weight: 2.5,
			tone: "bad",
			phish: 1,
			sentence: "A shortcut opens a file on a stranger's server: {file}",
			example: "statement.url with URL=file://files.example/share/statement.exe",
		},
		FILE_REMOTE_CONTROL: {
			weight: 2.2,
			tone: "bad",
			phish: 1.5,
			sentence: "A remote desktop connection is attached, which hands this computer to somebody else: {file}",
			example: "An attached file security-check.rdp",
		},
	},
	look({ mail }) {
		const files = inspectAttachments(mail);
		if (files.length === 0) return [];
		const remote = files.find(({ named, traits }) => named === "web-shortcut" && (traits.has("remote-file") || traits.has("runs-command")));
		return [
			...findingOf(
				"FILE_SHORTCUT",
				files.find(({ named, kind }) => named === "shortcut" || kind === "lnk"),
			),
			...findingOf("FILE_REMOTE_SHORTCUT", remote),
			...(remote === undefined
				? findingOf(
						"FILE_WEB_SHORTCUT",
						files.find(({ named }) => named === "web-shortcut"),
					)
				: []),
			...findingOf(
				"FILE_REMOTE_CONTROL",
				files.find(({ named }) => named === "remote-control"),
			),
		];
	},
};
