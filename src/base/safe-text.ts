import { heapsOfMarks, unseenFillers, unseenSelectors } from "./unseen-marks.ts";

/**
 * Control characters, escape sequences' beginnings among them: C0, DEL, C1, line and paragraph separators.
 * And what turns the direction of text around, or is not a character at all: a sender can make "exe.fdp" read as "pdf.exe".
 */
const harmful =
	/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufeff]|\p{Cs}|[\u{e0000}-\u{e007f}]/gu;

/** Hostile text made fit for one line, of a terminal or a letter: white space folded, escapes and direction marks shown as "�", invisible characters gone, heaps of marks cut. */
export function safeText(text: string): string {
	return text
		.replace(/[\t\n\r]+/g, " ")
		.replace(unseenFillers, "")
		.replace(unseenSelectors, "")
		.replace(harmful, "\ufffd")
		.replace(heapsOfMarks, "$1")
		.replace(/ {2,}/g, " ")
		.trim();
}
