import type { Signal } from "../signal.ts";
import type { FileFacts } from "./file-facts.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";

// In a larger archive scripts are part of somebody's project.
const projectFiles = 6;

/** Scripts that Windows runs by a double click. What needs a shell or a developer (sh, py, pl) and patches are honest. */
export const script: Signal = {
	name: "script",
	codes: {
		FILE_SCRIPT: {
			weight: 2.3,
			tone: "bad",
			phish: 1,
			sentence: "A script that runs when opened is attached: {file}",
			example: "An attached file document.vbs",
		},
		FILE_SCRIPT_IN_ARCHIVE: {
			weight: 3,
			tone: "bad",
			phish: 1,
			sentence: "An attached archive holds little more than a script that runs when opened: {file}",
			example: "order.js as the only file of order.zip",
		},
		FILE_JAVASCRIPT: {
			weight: 0.8,
			tone: "bad",
			phish: 0.5,
			sentence: "A JavaScript file is attached, which Windows runs when it is opened: {file}",
			example: "An attached file scan.js",
		},
	},
	look({ mail }) {
		const files = inspectAttachments(mail);
		if (files.length === 0) return [];
		return [
			...findingOf(
				"FILE_SCRIPT",
				files.find((file) => file.inside === undefined && file.named === "script"),
			),
			...findingOf("FILE_SCRIPT_IN_ARCHIVE", files.find(isPackedScript)),
			...findingOf(
				"FILE_JAVASCRIPT",
				files.find((file) => file.inside === undefined && file.named === "javascript"),
			),
		];
	},
};

function isPackedScript({ inside, named, companions }: FileFacts): boolean {
	const packed = inside === "archive" || inside === "disk" || inside === "page";
	return packed && companions < projectFiles && (named === "script" || named === "javascript");
}
