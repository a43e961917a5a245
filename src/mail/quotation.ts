import type { HeaderFields } from "./header-fields.ts";
import { isAnswer } from "./is-answer.ts";

const fewest = { answer: 1, other: 8 };
/** "Begin forwarded message:" */
const fewestSaid = 5;
const greaterThan = 62;

/**
 * Words of its own that a mail has to have, or it says nothing beside what it quotes. Answers are often a word ("Yes!"); who answers nobody and
 * writes "see below" wants the quotation to be read.
 */
export function fewestOwnWords(header: HeaderFields): number {
	return isAnswer(header) ? fewest.answer : fewest.other;
}

/**
 * The text without the lines that it quotes (">"). What quotes and says nothing itself is read with its quotation, without the marks: ">" before
 * every line would hide any lure, and a mail that is handed on says what it hands on.
 */
export function withoutQuotation(text: string, fewestOwn: number): string {
	return isAllQuotation(text, fewestOwn) ? withoutMarks(text) : ownLines(text);
}

/**
 * Whether there is nothing but a quotation, and perhaps a word above it. "On Monday Jo wrote:" is what a mailer says, not who sends the mail. Of other
 * mail a line or two is read.
 */
export function isAllQuotation(text: string, fewestOwn: number): boolean {
	if (!text.includes(">")) return false;
	let [quotes, own, last] = [false, 0, ""];
	for (const { from, to, isQuoted } of linesOf(text)) {
		const line = isQuoted ? "" : text.slice(from, to).trimEnd();
		if (!isQuoted && line === "") continue;
		if (!isQuoted || !isOfMailer(last)) own += wordsIn(last, fewestOwn - own);
		if (own >= fewestOwn) return false;
		last = line;
		quotes ||= isQuoted;
	}
	return quotes && own + wordsIn(last, fewestOwn - own) < fewestOwn;
}

/** A line above a quotation with a colon at its end, of a few words or with a date. */
function isOfMailer(line: string): boolean {
	return /[:：]$/u.test(line) && (/\d/.test(line) || wordsIn(line, fewestSaid) < fewestSaid);
}

/** The same text with all lines as if nobody had quoted them. */
export function withoutMarks(text: string): string {
	return text.replaceAll(/^[ >]+/gm, "");
}

/** Whether a text has fewer words than so many. */
export function hasFewer(text: string, words: number): boolean {
	return wordsIn(text, words) < words;
}

/** Words of a text, so many at most; of letters without capitals two may be a word, and count as one. */
function wordsIn(text: string, most: number): number {
	const found = text.matchAll(/\p{Lo}{1,2}|[\p{L}\p{N}]+/gu);
	let count = 0;
	while (count < most && found.next().done !== true) count++;
	return count;
}

function ownLines(text: string): string {
	if (!text.includes(">")) return text;
	let own = "";
	for (const { from, to, isQuoted } of linesOf(text)) if (!isQuoted) own += text.slice(from, to);
	return own;
}

/** Each with its end. */
function* linesOf(text: string): Generator<{ from: number; to: number; isQuoted: boolean }> {
	for (let from = 0; from < text.length; ) {
		const newline = text.indexOf("\n", from);
		const to = newline < 0 ? text.length : newline + 1;
		yield { from, to, isQuoted: isQuotedLine(text, from, to) };
		from = to;
	}
}

function isQuotedLine(text: string, from: number, to: number): boolean {
	let at = from;
	while (at < to && text.charCodeAt(at) === 32) at++;
	return text.charCodeAt(at) === greaterThan;
}
