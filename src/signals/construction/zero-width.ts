import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";
import { strewnMarks } from "../text/strewn-marks.ts";

/** Characters without width, or marks of other scripts, inside of words: the reader sees the word, the filter does not. */
export const zeroWidth: Signal = {
	name: "zero-width",
	codes: {
		BUILD_ZERO_WIDTH: {
			weight: 2,
			tone: "bad",
			phish: 0.4,
			sentence: "Words of the text are broken up by {count} characters that nobody reads",
			example: "Pay U+200B Pal acc U+2060 ount",
		},
	},
	look({ mail }): Finding[] {
		const count = (mail.html?.zeroWidthCharacters ?? countInPlain(mail.plainText ?? "")) + countStrewn(mail.visibleText);
		return count >= fewest && count * rarest > mail.visibleText.length ? [{ code: "BUILD_ZERO_WIDTH", detail: { count } }] : [];
	},
};

/** One may be left over from copying. */
const fewest = 3;
/** Honest shops put a few into dates and addresses, so that mailers do not make links of them: less than one in so many characters. */
const rarest = 60;
const sample = 20_000;

/** Between Latin, Greek or Cyrillic letters; other scripts and emoji need such characters. */
function countInPlain(text: string): number {
	if (!/[\u200b-\u200d\u2060\ufeff\u00ad]/u.test(text)) return 0;
	return text.slice(0, sample).match(/(?<=[A-Za-z\u00c0-\u052f])[\u200b-\u200d\u2060\ufeff](?=[A-Za-z\u00c0-\u052f])/gu)?.length ?? 0;
}

/** What is strewn is rare in mail: this is asked first. */
const mayBeStrewn = /[\u0590-\u1aff\ua66f-\uabff\udb40]/;

/** Marks of other scripts ("pܿay") and characters of plane 14, behind letters that carry neither. */
function countStrewn(text: string): number {
	const looked = text.slice(0, sample);
	return mayBeStrewn.test(looked) ? (looked.match(strewnMarks)?.length ?? 0) : 0;
}
