import { unseenFillers, unseenSelectors } from "../../base/unseen-marks.ts";

/** Controls, and marks that turn the direction of text around: a name that reads otherwise than it is helps nobody. */
const unfit = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/** Seen by nobody either: the mark of byte order, and tags, with which a text can carry another one. */
const unseen = /[\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * Hostile text as one line that any program can take: no control characters, no lone surrogates (they are no UTF-8), nothing that is not
 * seen ("Pay<U+200B>Pal" is found by no search for the name), no more than `most` UTF-16 code units, whole characters.
 */
export function plainText(text: string, most = 256): string {
	// Cut first: text may be long. The second cut may halve a pair, which makes it unfit again.
	const line = text
		.slice(0, most * 4)
		.replace(unseenFillers, "")
		.replace(unseenSelectors, "")
		.replace(unseen, "")
		.replace(unfit, " ")
		.trim();
	return line
		.slice(0, most)
		.replace(/[\ud800-\udbff]$/, "")
		.toWellFormed();
}
