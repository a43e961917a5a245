import type { Likeness } from "./exemplars.ts";

/** A text of fewer words is what many mails have in common: "see attachment", the foot of a mailing. */
const fewWords = 8;
/** Bits of 64 in which copies of a picture differ at most, after scaling, recompression and noise. */
const pictureBits = 6;

/** How sure that two messages are copies of one template, 0 to 1; 0 when they are not. */
export function copyStrength(alike: Likeness): number {
	const { text, words, structure } = alike;
	if (alike.sameText && (alike.sameSubject || (alike.sameSkeleton && alike.length >= fewWords))) return 1;
	if (alike.pictures !== undefined && alike.pictures <= pictureBits && (words === undefined || words.share > 0.3)) return 0.9;
	const run = text?.share ?? 0;
	const word = words?.share ?? 0;
	if (run >= 0.5) return 0.5 + run / 2;
	if (word >= 0.4 && (run >= 0.06 || text === undefined)) return 0.3 + word / 2;
	if (structure !== undefined && words !== undefined && !alike.sameLanguage && structure.share >= 0.8 && structure.shared >= 8) return 0.3;
	return 0;
}
