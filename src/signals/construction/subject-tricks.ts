import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { hasLoneLetter } from "../text/has-lone-letter.ts";
import { isAscii } from "../text/is-ascii.ts";
import type { Signal } from "../signal.ts";

/** How a subject is dressed to be opened, or to pass. */
export const subjectTricks: Signal = {
	name: "subject-tricks",
	codes: {
		BUILD_SUBJECT_SHOUTS: {
			weight: 0.7,
			tone: "bad",
			phish: -0.2,
			sentence: "The subject is written in capitals throughout",
			example: "Subject: YOU HAVE BEEN SELECTED FOR A PRIZE",
		},
		BUILD_SUBJECT_SPACED: {
			weight: 1.5,
			tone: "bad",
			phish: -0.4,
			sentence: "The letters of a word in the subject are set apart, to get past filters",
			example: "Subject: F R E E delivery, C.A.S.I.N.O",
		},
		BUILD_SUBJECT_PICTURES: {
			weight: 0.6,
			tone: "bad",
			phish: -0.5,
			sentence: "The subject is full of little pictures ({count})",
			example: "Subject: 🎁🎁🎁 Your prize 🔥",
		},
		BUILD_SUBJECT_MARKS: {
			weight: 0.6,
			tone: "bad",
			phish: -0.3,
			sentence: 'The subject shouts with its marks ("{text}")',
			example: "Subject: Open now!!! $$$",
		},
		BUILD_SUBJECT_BIDI: {
			weight: 2,
			tone: "bad",
			phish: 0.4,
			sentence: "The subject turns the direction of writing round by a control character",
			example: "Subject: invoice U+202E fdp.exe",
		},
		BUILD_SUBJECT_TOKEN: {
			weight: 0.8,
			tone: "bad",
			phish: 0,
			sentence: 'The subject carries a string drawn by lot ("{text}")',
			example: "Subject: Payment received [A8X-Q2L9ZK71]",
		},
		BUILD_SUBJECT_MISSING: {
			weight: 0.3,
			tone: "bad",
			phish: 0,
			sentence: "The message has no subject",
			example: "Subject: (empty)",
		},
	},
	look(facts): Finding[] {
		const subject = facts.mail.subject.slice(0, longestSubject);
		if (subject.trim() === "") return [{ code: "BUILD_SUBJECT_MISSING" }];
		return looks.map((look) => look(subject, facts)).filter((finding) => finding !== undefined);
	},
};

const longestSubject = 300;

type Look = (subject: string, facts: Facts) => Finding | undefined;
const looks: readonly Look[] = [shouts, isSpaced, pictures, marks, turnsRound, token];

const leastCapitals = 15;

/** Scripts without capitals never shout. Codes and abbreviations of one or two words do not count. */
function shouts(subject: string): Finding | undefined {
	let capitals = 0;
	let small = 0;
	let words = 0;
	for (const word of subject.split(" ")) {
		let letters = 0;
		for (let i = 0; i < word.length; i++) {
			const size = letterCase(word, i);
			if (size === "none") continue;
			letters++;
			if (size === "small") small++;
			else capitals++;
		}
		if (letters >= 3) words++;
	}
	return capitals >= leastCapitals && words >= 3 && small * 8 < capitals ? { code: "BUILD_SUBJECT_SHOUTS" } : undefined;
}

function letterCase(word: string, at: number): "none" | "small" | "capital" {
	const code = word.charCodeAt(at);
	if (code < 0x80) return code >= 0x61 && code <= 0x7a ? "small" : code >= 0x41 && code <= 0x5a ? "capital" : "none";
	const letter = word.charAt(at);
	const lower = letter.toLowerCase();
	return lower === letter.toUpperCase() ? "none" : letter === lower ? "small" : "capital";
}

/** Four single letters or more in a row, each followed by the same mark. */
function isSpaced(subject: string): Finding | undefined {
	return hasLoneLetter(subject) &&
		/(?:^|[^\p{L}\p{N}])\p{L}([ ._*-])\p{L}\1\p{L}\1\p{L}(?:[^\p{L}\p{N}]|\1|$)/u.test(subject) &&
		!/\b[A-Z]\.[A-Z]\.[A-Z]\.[A-Z]\b\.?/u.test(subject)
		? { code: "BUILD_SUBJECT_SPACED" }
		: undefined;
}

const manyPictures = 3;

function pictures(subject: string): Finding | undefined {
	if (isAscii(subject)) return undefined;
	const count = subject.match(/\p{Extended_Pictographic}/gu)?.length ?? 0;
	return count >= manyPictures ? { code: "BUILD_SUBJECT_PICTURES", detail: { count } } : undefined;
}

function marks(subject: string): Finding | undefined {
	const found = /[!?！？]{3,}|[$€£]{2,}|[*=~#]{3,}|!\s*!/u.exec(subject);
	return found === null ? undefined : { code: "BUILD_SUBJECT_MARKS", detail: { text: found[0] } };
}

/** Overrides only: embeddings and isolates are set by honest Arabic and Hebrew mail programs. */
function turnsRound(subject: string): Finding | undefined {
	return /[\u202d\u202e]/u.test(subject) ? { code: "BUILD_SUBJECT_BIDI" } : undefined;
}

/** A long word of letters and digits in turns, when it does not come back in the text as an order number would. */
function token(subject: string, { mail }: Facts): Finding | undefined {
	for (const match of subject.matchAll(/[A-Za-z0-9]{8,40}/gu)) {
		const word = match[0];
		if (turns(word) < 4 || /^(?:0x)?[0-9a-f]+$/iu.test(word)) continue;
		if (!mail.visibleText.includes(word)) return { code: "BUILD_SUBJECT_TOKEN", detail: { text: word } };
	}
	return undefined;
}

function turns(word: string): number {
	let count = 0;
	for (let i = 1; i < word.length; i++) if (word.charCodeAt(i) < 58 !== word.charCodeAt(i - 1) < 58) count++;
	return count;
}
