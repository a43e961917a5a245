import { heapsOfMarks, unseenSelectors } from "../../base/unseen-marks.ts";

/** C0, DEL and C1 controls, separators of lines and paragraphs; what turns text around, or is no character at all. */
const harmful =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\uffff]|\p{Cs}|[\u{e0000}-\u{e007f}]/gu;
/** Seen by nobody and used as filler between letters. */
const invisible = /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/g;

/**
 * Hostile text made fit for a page that is read and printed: at most so many characters, with "…" where it was cut; controls and
 * direction marks shown as "�", invisible characters gone. Line ends stay. It is still to be escaped.
 */
export function cleanText(text: string, most: number): string {
	// Cut first, so that nothing below is done for megabytes; fillers that go may have taken room, so with some to spare.
	const rest = text.slice(0, most * 4 + 64);
	const clean = rest
		.replace(/\r\n?/g, "\n")
		.replace(invisible, "")
		.replace(unseenSelectors, "")
		.replace(harmful, "\ufffd")
		.replace(heapsOfMarks, "$1")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
	if (clean.length <= most && rest.length === text.length) return clean;
	return `${clean.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** The same on one line. */
export function cleanLine(text: string, most: number): string {
	return cleanText(text, most).replace(/\s+/g, " ");
}
