import type { Likeness } from "./exemplars.ts";

/** A text of fewer words is what many mails have in common: "see attachment", the foot of a mailing. */
const fewWords = 8;
/** Bits of 64 in which copies of a picture differ at most, after scaling, recompression and noise; and with other signs that they are copies. */
const pictureBits = { alone: 10, supported: 16 };

/** How sure that two messages are copies of one template, 0 to 1; 0 when they are not. */
export function copyStrength(alike: Likeness): number {
	const { text, words } = alike;
	if (alike.sameText && (alike.sameSubject || (alike.sameSkeleton && alike.length >= fewWords))) return 1;
	if (samePicture(alike)) return 0.9;
	const run = text?.share ?? 0;
	const word = words?.share ?? 0;
	if (run >= 0.5) return 0.5 + run / 2;
	if (word >= (alike.length >= 40 ? 0.33 : 0.42) && (run >= 0.04 || text === undefined)) return 0.3 + word / 2;
	return translated(alike) ? 0.4 : 0;
}

/** A picture tells where there is little text beside it, or the same. */
function samePicture({ pictures, words, places, structure }: Likeness): boolean {
	if (pictures === undefined || (words !== undefined && words.share < 0.3)) return false;
	return pictures <= pictureBits.alone || (pictures <= pictureBits.supported && (places >= 0.4 || (structure?.share ?? 0) >= 0.8));
}

/** The same skeleton with its text in another language: nothing but its structure and where it leads is the same. */
function translated({ words, structure, sameLanguage, places }: Likeness): boolean {
	if (structure === undefined || words === undefined || sameLanguage) return false;
	return structure.share >= 0.85 && (places >= 0.4 || structure.shared >= 20);
}
