import type { Signal } from "../signal.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";

/** Disk images: Windows opens them by a double click, and the files in them lose the mark of coming from the net. */
export const diskImage: Signal = {
	name: "disk-image",
	codes: {
		FILE_DISK_IMAGE: {
			weight: 2.2,
			tone: "bad",
			phish: 1,
			sentence: "A disk image is attached, which hides what it holds from checks: {file}",
			example: "An attached file quotation.iso",
		},
	},
	look({ mail }) {
		const files = inspectAttachments(mail);
		return findingOf(
			"FILE_DISK_IMAGE",
			files.find(({ kind, named }) => kind === "iso" || kind === "vhd" || (named === "disk-image" && kind === undefined)),
		);
	},
};
