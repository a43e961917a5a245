import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { isAscii } from "../text/is-ascii.ts";
import type { Signal } from "../signal.ts";
import { latinLookAlike } from "../text/look-alikes.ts";
import { strewnWord } from "../text/strewn-marks.ts";

const codes = {
	LOOKALIKE_NAME_MIXED_SCRIPTS: {
		weight: 2.2,
		tone: "bad",
		phish: 1.2,
		sentence: 'The sender name has a word written in letters of two alphabets that look alike: "{word}"',
		example: 'From: "Pаypаl" with Cyrillic а',
	},
	LOOKALIKE_SUBJECT_MIXED_SCRIPTS: {
		weight: 2,
		tone: "bad",
		phish: 0.6,
		sentence: 'The subject has a word written in letters of two alphabets that look alike: "{word}"',
		example: 'Subject: "Yоur accоunt" with Cyrillic о',
	},
	LOOKALIKE_TEXT_MIXED_SCRIPTS: {
		weight: 1.8,
		tone: "bad",
		phish: 0.6,
		sentence: 'The text has words written in letters of two alphabets that look alike ("{word}"), as is done to get past filters',
		example: '"Vеrify yоur accоunt" with Cyrillic letters in three words',
	},
	LOOKALIKE_STYLED_LETTERS: {
		weight: 1,
		tone: "bad",
		phish: -0.4,
		sentence: 'Sender name or subject use mathematical letters in place of plain ones: "{word}"',
		example: 'Subject: "𝗬𝗼𝘂𝗿 𝗽𝗿𝗶𝘇𝗲"',
	},
	LOOKALIKE_HIDDEN_CHARACTERS: {
		weight: 1.8,
		tone: "bad",
		phish: 0.4,
		sentence: 'Sender name or subject have invisible characters or strokes inside a word: "{word}"',
		example: 'Subject: "Pay\\u200bment" with a zero-width space',
	},
} as const satisfies Catalogue;

/** Words in letters of two alphabets, mathematical letters, and invisible characters: what honest writers have no use for. */
export const mixedScripts: Signal = { name: "mixed-scripts", codes, look };

const longestLooked = 400;
const textLooked = 8_000;
/** One may be a slip of the keyboard or a formula. */
const fewestInText = 3;

function look({ sender, mail }: Facts): readonly Finding[] {
	const name = sender.name.slice(0, longestLooked);
	const subject = mail.subject.slice(0, longestLooked);
	const findings: Finding[] = [];
	const add = (code: keyof typeof codes, word: string | undefined): void => {
		if (word !== undefined) findings.push({ code, detail: { word } });
	};
	add("LOOKALIKE_NAME_MIXED_SCRIPTS", mixedWords(name, 1)[0]);
	add("LOOKALIKE_SUBJECT_MIXED_SCRIPTS", mixedWords(subject, 1)[0]);
	add("LOOKALIKE_TEXT_MIXED_SCRIPTS", mixedWords(mail.visibleText.slice(0, textLooked), fewestInText)[fewestInText - 1]);
	add("LOOKALIKE_STYLED_LETTERS", styledWord(name) ?? styledWord(subject));
	add("LOOKALIKE_HIDDEN_CHARACTERS", wordWithHidden(name) ?? wordWithHidden(subject));
	return findings;
}

/** A Latin letter next to one of an alphabet with look-alikes: Greek, Coptic, Cyrillic, Armenian, Cherokee. */
const neighbours = /[a-z][Ͱ-֏Ꭰ-᏿Ⲁ-⳿]|[Ͱ-֏Ꭰ-᏿Ⲁ-⳿][a-z]/iu;
const words = /[\p{L}\p{M}]{3,40}/gu;
const latin = /[a-z]/iu;

/** Words in which every letter of the smaller part passes for one of the other alphabet; units ("μm") and "SMSка" do not. */
function mixedWords(text: string, most: number): string[] {
	const found: string[] = [];
	if (isAscii(text) || !neighbours.test(text)) return found;
	for (const [word] of text.matchAll(words)) {
		if (!neighbours.test(word) || !isDisguise(word)) continue;
		found.push(word);
		if (found.length >= most) break;
	}
	return found;
}

function isDisguise(word: string): boolean {
	let latins = 0;
	let passing = 0;
	let others = 0;
	for (const letter of word) {
		if (latin.test(letter)) latins++;
		else if (latinLookAlike(letter) === undefined) others++;
		else passing++;
	}
	// Mostly Latin with foreign letters that all pass for Latin, or the other way round.
	return others === 0 ? passing > 0 && latins > 0 : latins <= others && passing + others > latins && onlyPassingLatins(word);
}

/** Latin letters that have a double in Cyrillic. */
function onlyPassingLatins(word: string): boolean {
	for (const letter of word) if (latin.test(letter) && !/[acehijkmoprstxybn]/iu.test(letter)) return false;
	return /^\p{Lu}*\p{Ll}/u.test(word) && !/\p{Lu}{2}/u.test(word);
}

/** Mathematical alphabets and enclosed letters, four or more. Fullwidth letters are how Japanese is written. */
function styledWord(text: string): string | undefined {
	if (isAscii(text)) return undefined;
	return /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}Ⓐ-ⓩ][\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}Ⓐ-ⓩ ]{3,30}/u.exec(text)?.[0];
}

/**
 * Zero-width characters (but joiners where scripts need them), soft hyphens, variation selectors and struck-through letters between
 * letters, and marks of other scripts on them.
 */
function wordWithHidden(text: string): string | undefined {
	if (isAscii(text)) return undefined;
	const hidden =
		/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\u034F\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u0334-\u0338]+[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,20}/u.exec(
			text,
		)?.[0];
	return hidden ?? strewnWord.exec(text)?.[0];
}
