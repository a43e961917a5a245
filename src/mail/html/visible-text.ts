import { lengthUnit, readEntity } from "./html-entities.ts";

/** A run of text as it is shown: entities decoded, white space folded, blocks on lines of their own, zero-width characters gone. */
export class VisibleText {
	text = "";
	/** Zero-width characters inside words, those that scripts and emoji need left out of the count. */
	zeroWidth = 0;
	/** Times that a word went on in the next piece of source: a tag stands between two letters. */
	cutWords = 0;
	/** What goes between this and the next text: nothing, a space or a line break. */
	#gap: Gap = 0;
	/** The last character was a letter, and which: to tell zero-width characters inside words. */
	#lastCode = 0;
	#sinceZeroWidth = 99;
	readonly #limit: number;

	constructor(limit: number) {
		this.#limit = limit;
	}

	get full(): boolean {
		return this.text.length >= this.#limit;
	}

	space(): void {
		if (this.#gap === 0) this.#gap = 1;
	}

	line(): void {
		this.#gap = 2;
	}

	/** Takes the text out and starts anew. */
	take(): string {
		const text = this.text;
		this.text = "";
		this.#gap = 0;
		this.#lastCode = 0;
		return text;
	}

	/** Adds the source between two positions. With `lines` its line breaks stay (pre). */
	add(source: string, start: number, end: number, lines: boolean): void {
		if (this.full) return;
		if (this.#gap === 0 && joinsWord(this.#lastCode, source.charCodeAt(start))) this.cutWords++;
		let from = start;
		for (let i = start; i < end; i++) {
			const code = source.charCodeAt(i);
			if (code > 63) {
				if (code < 160 || !isOdd(code)) continue;
			} else if (code > 32 ? code !== 0x26 : code === 32 && i > from && source.charCodeAt(i + 1) > 38 && i + 1 < end) continue;
			if (i > from) this.#append(source.slice(from, i));
			if (code === 0x26) i = this.#addEntity(source, i, end) - 1;
			else this.#addOdd(code, lines);
			from = i + 1;
		}
		if (end > from) this.#append(source.slice(from, end));
	}

	#append(piece: string): void {
		const first = piece.charCodeAt(0);
		if (this.#gap !== 0) {
			if (this.text !== "") this.text += this.#gap === 2 ? "\n" : " ";
			this.#gap = 0;
		} else if (this.#sinceZeroWidth === 0 && joinsWord(this.#lastCode, first)) this.zeroWidth++;
		this.text += piece;
		this.#sinceZeroWidth = piece.length;
		this.#lastCode = piece.charCodeAt(piece.length - 1);
	}

	#addEntity(source: string, start: number, end: number): number {
		const entity = readEntity(source, start, end, false);
		if (entity === 0) {
			this.#append("&");
			return start + 1;
		}
		const codePoint = entity % lengthUnit;
		if (codePoint <= 32 || (codePoint >= 0x7f && isOdd(codePoint))) this.#addOdd(codePoint, false);
		else this.#append(String.fromCodePoint(codePoint));
		return start + Math.floor(entity / lengthUnit);
	}

	/** White space and what cannot be seen. */
	#addOdd(code: number, lines: boolean): void {
		if (lines && code === 10) this.line();
		else if (code === 0) return;
		else if (code <= 32 || code === 0xa0 || isWideSpace(code)) this.space();
		// A soft hyphen is honest between syllables, not between letters: "P-a-y".
		else if (code !== 0xad || this.#sinceZeroWidth <= 1) this.#sinceZeroWidth = 0;
		else this.#sinceZeroWidth = 1;
	}
}

type Gap = 0 | 1 | 2;

/** White space past ASCII, or a character without width. */
function isOdd(code: number): boolean {
	if (code < 0x2000)
		return (
			code === 0xa0 ||
			code === 0xad ||
			code === 0x34f ||
			code === 0x61c ||
			code === 0x115f ||
			code === 0x1160 ||
			code === 0x1680 ||
			code === 0x180e
		);
	if (code <= 0x206f) return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
	return code === 0x3000 || code === 0x3164 || code === 0xfeff || code === 0xffa0 || (code >= 0xe0000 && code <= 0xe007f);
}

function isWideSpace(code: number): boolean {
	return (
		code === 0x1680 ||
		(code >= 0x2000 && code <= 0x200a) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000
	);
}

/**
 * Both are letters of scripts that never need a zero-width character between them: Latin, Greek, Cyrillic, Armenian, kana,
 * Han and Hangul. Arabic, the scripts of India and Southeast Asia and emoji do.
 */
function joinsWord(before: number, after: number): boolean {
	return isPlainLetter(before) && isPlainLetter(after);
}

function isPlainLetter(code: number): boolean {
	if (code < 0x80) return (code | 32) >= 97 && (code | 32) <= 122;
	return (code >= 0xc0 && code < 0x590) || (code >= 0x1e00 && code < 0x2000);
}
