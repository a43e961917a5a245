import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";

/** Strings drawn by lot in the visible text, there to make each copy differ. */
export const randomBody: Signal = {
	name: "random-body",
	codes: {
		BUILD_RANDOM_WORDS: {
			weight: 1,
			tone: "bad",
			phish: -0.2,
			sentence: 'The text carries strings drawn by lot ("{text}")',
			example: "Order now! xk72jq9wmz qpl08sdkkw2",
		},
		BUILD_WORD_SALAD: {
			weight: 1.6,
			tone: "bad",
			phish: -0.3,
			sentence: 'The text carries a row of words without a sentence ("{text}")',
			example: "plenty, gate, eager, explain, air, everything, bat, making, buy, country",
		},
	},
	look({ mail }): Finding[] {
		const { html } = mail;
		if (html === undefined) return [];
		const salad = findSalad(html.visibleText) ?? html.hidden.map(({ text }) => findSalad(text)).find((text) => text !== undefined);
		if (salad !== undefined) return [{ code: "BUILD_WORD_SALAD", detail: { text: salad.slice(0, 60) } }];
		const random = findRandom(html.visibleText);
		return random === undefined ? [] : [{ code: "BUILD_RANDOM_WORDS", detail: { text: random } }];
	},
};

const sample = 20_000;

/** Ten words or more in small letters, each alone between commas. */
function findSalad(text: string): string | undefined {
	return /(?:^|\n)[a-z]{2,14}(?:, ?[a-z]{2,14}){9,60}\.?(?=\n|$)/u.exec(text.slice(0, sample))?.[0].trim();
}

/** A line that is nothing but one or two long strings of letters and digits in turns. */
function findRandom(text: string): string | undefined {
	for (const match of text.slice(0, sample).matchAll(/(?:^|\n)([A-Za-z0-9]{14,80})(?=\n|$)/gu)) {
		const word = match[1] as string;
		if (turns(word) >= 6 && !/^[0-9a-f]+$/iu.test(word)) return word;
	}
	return undefined;
}

function turns(word: string): number {
	let count = 0;
	for (let i = 1; i < word.length; i++) if (kindOf(word.charCodeAt(i)) !== kindOf(word.charCodeAt(i - 1))) count++;
	return count;
}

function kindOf(code: number): number {
	return code < 58 ? 0 : code < 91 ? 1 : 2;
}
