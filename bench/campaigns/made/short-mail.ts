import { millisecondsOfDay } from "../../../src/base/milliseconds-of-day.ts";
import { expand } from "../../../scripts/synthetic/expand.ts";
import { Random } from "../../../scripts/synthetic/random.ts";
import { Choices } from "./choices.ts";
import { type Encoding, dressed } from "./dress.ts";
import { personalHtml } from "./layout.ts";
import { madeUpName } from "./made-up-name.ts";
import { namesFor } from "./names.ts";
import { recipientOf } from "./occasion-of.ts";
import { bookLanguages, PhraseBook } from "./phrase-book.ts";
import { type Draft, writtenOut } from "./sentence.ts";
import { someSender } from "./sender.ts";

const firstDay = Date.UTC(2024, 0, 8);
const days = 500;

/**
 * The `at`-th short mail that somebody writes to somebody: one to four sentences, now and then above the mail it answers. No two
 * of a language consist of the same sentence patterns: a person could not tell those from copies of one template.
 */
export function shortMail(seed: string, at: number): Uint8Array {
	const random = new Random(`${seed} short ${at}`);
	const language = bookLanguages[at % bookLanguages.length] as string;
	const book = PhraseBook.of(language);
	const text = textOf(patternsOf(Math.floor(at / bookLanguages.length), book.list("personal").length), book, random);
	const recipient = recipientOf(language, random);
	const sender = { ...someSender(language, random), replyTo: "" };
	const reply = random.chance(0.3);
	const words = `${greetingOf(book, recipient.first, random)}${text}\n${random.chance(0.7) ? `\n${sender.name}\n` : ""}`;
	const plain = reply ? `${words}\n${quoted(recipient.full, recipient.address, book, random)}` : words;
	const subject = `${reply ? "Re: " : ""}${subjectOf(book, random)}`;
	const date = new Date(firstDay + Math.floor(random.next() * days * millisecondsOfDay));
	const letter = { sender, recipient, subject, date, language, plain, html: personalHtml(plain), listed: false };
	return dressed(
		reply ? { ...letter, inReplyTo: `<${random.letters(16, "0123456789abcdef")}@mail.example>` } : letter,
		encodingOf(random),
		random,
	);
}

function encodingOf(random: Random): Encoding {
	return {
		shape: random.pick(["both", "text", "html"]),
		charset: "utf-8",
		encoding: random.pick(["quoted-printable", "base64", "8bit"]),
		crlf: random.chance(0.5),
		htmlFirst: false,
		inMixed: false,
	};
}

/** First each pattern alone, then each combination of three, then of four. */
function patternsOf(at: number, patterns: number): number[] {
	let left = at;
	for (const size of [1, 3, 4, 5]) {
		const count = combinations(patterns, size);
		// A step without a divisor in common with the count visits all, and neighbours are not alike.
		if (left < count) return combination((left * stepFor(count)) % count, patterns, size);
		left -= count;
	}
	throw new Error(`no more than ${at} short mails of a language`);
}

function combinations(of: number, size: number): number {
	let count = 1;
	for (let at = 0; at < size; at++) count = (count * (of - at)) / (at + 1);
	return Math.round(count);
}

function stepFor(count: number): number {
	let step = Math.floor(count * 0.618) | 1;
	while (divisor(step, count) > 1) step += 2;
	return step;
}

function divisor(left: number, right: number): number {
	return right === 0 ? left : divisor(right, left % right);
}

/** The combination of a number, in the combinatorial number system. */
function combination(number: number, of: number, size: number): number[] {
	const chosen: number[] = [];
	let left = number;
	for (let place = size, highest = of - 1; place > 0; place--) {
		while (combinations(highest, place) > left) highest--;
		left -= combinations(highest, place);
		chosen.push(highest--);
	}
	return chosen;
}

function textOf(patterns: readonly number[], book: PhraseBook, random: Random): string {
	const names = namesFor(madeUpName("firm", random), book.language, random);
	const sentences = random
		.shuffle(patterns)
		.map((at) => expand(writtenOut(draft("personal", at, random), book, names), new Choices("", `${random.next()}`), () => ""));
	return sentences.join(book.unspaced ? "" : random.pick([" ", " ", "\n\n"]));
}

function draft(list: string, at: number, random: Random): Draft {
	const any = (): number => random.integer(0, 9_999);
	return {
		list,
		at,
		topic: "home",
		slots: { X: any(), D: any(), S: any(), O: any(), V: any(), M: any(), T: any(), L: any() },
		seed: `${any()} ${any()}`,
	};
}

function greetingOf(book: PhraseBook, first: string, random: Random): string {
	return random.chance(0.6) ? `${book.entry("greeting", 0).replace(/<first>/, first)}\n\n` : "";
}

function subjectOf(book: PhraseBook, random: Random): string {
	return random.chance(0.15) ? "" : random.pick(book.list("x"));
}

/** What the other had written: another short text, that nobody else quotes. */
function quoted(name: string, address: string, book: PhraseBook, random: Random): string {
	const names = namesFor(madeUpName("firm", random), book.language, random);
	const said = Array.from({ length: random.integer(2, 4) }, () =>
		writtenOut(draft(random.pick(["pattern", "sentence"]), random.integer(0, 99), random), book, names),
	);
	const text = said.map((sentence) => expand(sentence, new Choices("", `${random.next()}`), () => "")).join("\n> ");
	return `${name} <${address}>:\n> ${text}\n`;
}
