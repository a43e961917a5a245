import type { HeaderFields } from "./header-fields.ts";

const fewest = { answer: 1, other: 8 };
const greaterThan = 62;

/**
 * Words of its own that a mail has to have, or it says nothing beside what it quotes. Answers are often a word ("Yes!"); who answers nobody and
 * writes "see below" wants the quotation to be read.
 */
export function fewestOwnWords(header: HeaderFields): number {
	return header.has("In-Reply-To") || header.has("References") ? fewest.answer : fewest.other;
}

/**
 * The text without the lines that it quotes (">"). What quotes and says nothing itself is read with its quotation, without the marks: ">" before
 * every line would hide any lure, and a mail that is handed on says what it hands on.
 */
export function withoutQuotation(text: string, fewestOwn: number): string {
	return isAllQuotation(text, fewestOwn) ? withoutMarks(text) : ownLines(text);
}

/** Whether there is nothing but a quotation, and perhaps a word above it. */
export function isAllQuotation(text: string, fewestOwn: number): boolean {
	const own = ownLines(text);
	return own.length < text.length && hasFewer(own, fewestOwn);
}

/** The same text with all lines as if nobody had quoted them. */
export function withoutMarks(text: string): string {
	return text.replaceAll(/^[ >]+/gm, "");
}

/** Whether a text has fewer words than so many; of letters without capitals two may be a word, and count as one. */
export function hasFewer(text: string, words: number): boolean {
	const found = text.matchAll(/\p{Lo}{1,2}|[\p{L}\p{N}]+/gu);
	for (let count = 0; count < words; count++) if (found.next().done === true) return true;
	return false;
}

function ownLines(text: string): string {
	if (!text.includes(">")) return text;
	let own = "";
	for (let from = 0; from < text.length; ) {
		const newline = text.indexOf("\n", from);
		const next = newline < 0 ? text.length : newline + 1;
		if (!isQuoted(text, from, next)) own += text.slice(from, next);
		from = next;
	}
	return own;
}

function isQuoted(text: string, from: number, end: number): boolean {
	let at = from;
	while (at < end && text.charCodeAt(at) === 32) at++;
	return text.charCodeAt(at) === greaterThan;
}
