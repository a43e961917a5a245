import {
	CLASS_SHIFT,
	COMPATIBILITY,
	characters,
	DIGIT,
	INVISIBLE,
	KIND,
	LETTER,
	MIX_CYRILLIC,
	MIX_GREEK,
	MIX_LATIN,
	MIX_OTHER,
	PLANE_14,
	SINGLE,
} from "./character-table.ts";
import { letterOfDigit, toCyrillic, toLatin } from "./look-alikes.ts";
import { fewestApart, lettersJoined, plainLetters } from "./plain-letters.ts";

/** Beginnings of at least this many letters can be stems: "stem*". Shorter ones would be looked up for every word. */
export const shortestStem = 2;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const MIX = (MIX_LATIN | MIX_CYRILLIC | MIX_GREEK | MIX_OTHER) << CLASS_SHIFT;
const DIGIT_AND_LATIN = (DIGIT | MIX_LATIN) << CLASS_SHIFT;
const mark = /\p{M}/u;
/** Characters of a stretch that is shown. */
const longestShown = 120;
const SHARP_S = 0xdf;
const ENCLOSED = 0xd83c;
/** Shorter words with a digit in them are names of things: "mp3", "b2b". */
const shortestDisguise = 4;
const DIGIT_0 = 0x30;
/** Code units by digit; 2, 6 and 9 look like no letter, and make the word one that nobody knows. */
const readAs = Array.from("0123456789", (digit) => (letterOfDigit[digit] ?? digit).charCodeAt(0));
const CAPITAL_I = 0x49;
const SMALL_L = 0x6c;

/** Kinds of words. */
export const wordKind = {
	plain: 0,
	/** A character of Han, Kana or Hangul that is a word by itself. */
	single: 1,
	/** Latin letters with digits among them. */
	withDigits: 2,
} as const;

/** Tells which hashes of word beginnings are stems of some phrase. */
export interface Stems {
	/** 8192 words of bits, by the low 18 bits of the hash: set where some stem has it. */
	readonly bits: Int32Array;
	/** The number of the stem; 0 when there is none after all. */
	get(hash: number): number;
}

export const noStems: Stems = { bits: new Int32Array(8192), get: () => 0 };

/**
 * Cuts texts into words, folding them on the way, and keeps the words of one message in flat arrays that the next message
 * uses again: nothing is allocated for a word. One cutter serves one table of phrases and is not re-entrant.
 */
export class WordCutter {
	/** Words of all texts since reset(). */
	count = 0;
	/** Hash of each word (FNV-1a over its folded letters). */
	hashes = new Int32Array(4096);
	/** Where each word stands in its folded text. */
	starts = new Int32Array(4096);
	ends = new Int32Array(4096);
	/** Kind of each word. */
	kinds = new Uint8Array(4096);
	/** Numbers of the stems each word begins with: stems[stemFrom[word]] up to stems[stemFrom[word + 1]]. */
	stemFrom = new Int32Array(4097);
	stems = new Int32Array(8192);
	/** The folded text cut last. */
	buffer = new Uint16Array(8192);
	/** The same text as it stood, letter by letter beside the folded one; 0 where one letter became two. */
	shown = new Uint16Array(8192);
	length = 0;
	#source = Buffer.alloc(16_384);
	#stemCount = 0;
	/** NFKC has no work to do in the text cut last. */
	#compatible = true;
	/** The text cut last has a row of letters each of which stands apart. */
	#lettersApart = false;
	readonly #stems: Stems;

	constructor(stems: Stems) {
		this.#stems = stems;
	}

	reset(): void {
		this.count = 0;
		this.#stemCount = 0;
	}

	/** Appends the words of a text; the folded text that their offsets point into is in `buffer` until the next cut. */
	cut(text: string): void {
		const { count } = this;
		const stemCount = this.#stemCount;
		this.#cut(this.#unitsOf(text), text.length);
		// To change the text costs more than the rest together and few texts need it: those are cut a second time.
		if (!this.#compatible || this.#lettersApart) {
			const compatible = this.#compatible ? text : plainLetters(text);
			const source = this.#lettersApart ? lettersJoined(compatible) : compatible;
			this.count = count;
			this.#stemCount = stemCount;
			this.#cut(this.#unitsOf(source), source.length);
		}
		this.stemFrom[this.count] = this.#stemCount;
	}

	/**
	 * Hash of a word of the text cut last with its digits read as the letters that they stand for in "acc0unt" and "1og1n"; undefined where digits are half
	 * of it and more.
	 * @param one letter that 1 stands for
	 */
	hashOfLetters(word: number, one: "i" | "l"): number | undefined {
		const start = this.starts[word] as number;
		const end = this.ends[word] as number;
		if (end - start < shortestDisguise) return undefined;
		let hash = SEED;
		let digits = 0;
		for (let at = start; at < end; at++) {
			let code = this.buffer[at] as number;
			const letter = readAs[code - DIGIT_0];
			if (letter !== undefined) {
				digits++;
				code = code === DIGIT_0 + 1 ? one.charCodeAt(0) : letter;
			}
			hash = Math.imul(hash ^ code, PRIME);
		}
		return digits * 2 < end - start ? hash : undefined;
	}

	/** The folded text cut last, as a string. */
	foldedText(): string {
		return Buffer.from(this.buffer.buffer, 0, this.length * 2).toString("utf16le");
	}

	/** A stretch of the text cut last, as it stood. */
	shownText(start: number, end: number): string {
		return String.fromCharCode(...this.shown.subarray(start, Math.min(end, start + longestShown))).replaceAll("\0", "");
	}

	/**
	 * The loop over every character of every message: all it touches is in locals, and the letters of a word have a loop of
	 * their own (a third faster).
	 */
	#cut(source: Uint16Array, length: number): void {
		const { buffer, shown, hashes, starts, ends, kinds, stemFrom } = this;
		const { bits } = this.#stems;
		const table = characters;
		let { count } = this;
		let out = 0;
		let classes = 0;
		let apart = 0;
		let mostApart = 0;
		for (let index = 0; index < length; ) {
			const original = source[index] as number;
			let entry = table[original] as number;
			const kind = (entry >> CLASS_SHIFT) & KIND;
			if (kind !== LETTER) {
				classes |= entry;
				index++;
				if (kind === INVISIBLE) {
					if (original === PLANE_14) index++;
					continue;
				}
				if (kind === SINGLE) {
					stemFrom[count] = this.#stemCount;
					hashes[count] = Math.imul(SEED ^ (entry & 0xffff), PRIME);
					starts[count] = out;
					ends[count] = out + 1;
					kinds[count++] = wordKind.single;
					// Enclosed letters (U+1F100 to U+1F1FF) share their high surrogate with common emoji.
				} else if (original === ENCLOSED && (((source[index] as number) - 0xdd00) & ~0xff) === 0) classes |= COMPATIBILITY << CLASS_SHIFT;
				shown[out] = original;
				// Han characters are folded for the hash only: this text is shown to people, too.
				buffer[out++] = original;
				continue;
			}
			const start = out;
			let hash = SEED;
			// All classes of the word's letters, to notice mixed scripts.
			let mixture = 0;
			stemFrom[count] = this.#stemCount;
			for (; index < length; index++) {
				const letter = source[index] as number;
				entry = table[letter] as number;
				mixture |= entry;
				const letterKind = (entry >> CLASS_SHIFT) & KIND;
				if (letterKind !== LETTER) {
					if (letterKind !== INVISIBLE) break;
					if (letter === PLANE_14) index++;
					continue;
				}
				let code = entry & 0xffff;
				// "CIick", "PayPaI": a capital I beside small letters inside a word is meant to be read as l.
				if (letter === CAPITAL_I && out > start && (isSmall(source[index - 1]) || isSmall(source[index + 1]))) code = SMALL_L;
				shown[out] = letter;
				buffer[out++] = code;
				hash = Math.imul(hash ^ code, PRIME);
				if (letter === SHARP_S) {
					// "ss" to readers, and in Swiss spelling: the table gives the first s, this the second.
					shown[out] = 0;
					buffer[out++] = code;
					hash = Math.imul(hash ^ code, PRIME);
				}
				if (((bits[(hash >>> 5) & 8191] as number) >>> (hash & 31)) & 1 && out - start >= shortestStem) this.#stem(hash);
			}
			classes |= mixture;
			if (out - start === 1) {
				apart = isNextLetter(starts, ends, count, start) ? apart + 1 : 1;
				if (apart > mostApart) mostApart = apart;
			}
			const withDigits = (mixture & DIGIT_AND_LATIN) === DIGIT_AND_LATIN;
			mixture &= MIX;
			if ((mixture & (mixture - 1)) === 0) hashes[count] = hash;
			else {
				if ((mixture & (MIX_OTHER << CLASS_SHIFT)) !== 0) out = this.#withoutStrewnMarks(start, out);
				hashes[count] = this.#unmixed(start, out, count);
			}
			starts[count] = start;
			ends[count] = out;
			kinds[count++] = withDigits ? wordKind.withDigits : wordKind.plain;
		}
		this.count = count;
		this.length = out;
		this.#compatible = (classes & (COMPATIBILITY << CLASS_SHIFT)) === 0;
		this.#lettersApart = mostApart >= fewestApart;
	}

	/** Takes out marks of other scripts that stand behind a letter of Latin, Cyrillic or Greek ("pܿay"); where the word ends now. */
	#withoutStrewnMarks(start: number, end: number): number {
		const { buffer, shown } = this;
		let out = start;
		for (let at = start; at < end; at++) {
			const code = buffer[at] as number;
			const before = out > start ? classOf(buffer[out - 1] as number) : MIX_OTHER;
			if ((before & MIX_OTHER) === 0 && (classOf(code) & MIX_OTHER) !== 0 && mark.test(String.fromCharCode(code))) continue;
			shown[out] = shown[at] as number;
			buffer[out++] = code;
		}
		return out;
	}

	/** A word with letters of two scripts that resemble each other is read in the script of its majority; its new hash. */
	#unmixed(start: number, end: number, word: number): number {
		this.#unmix(start, end);
		this.#stemCount = this.stemFrom[word] as number;
		let hash = SEED;
		for (let at = start; at < end; at++) {
			hash = Math.imul(hash ^ (this.buffer[at] as number), PRIME);
			if (at - start + 1 >= shortestStem) this.#stem(hash);
		}
		return hash;
	}

	#unmix(start: number, end: number): void {
		let latin = 0;
		let cyrillic = 0;
		for (let at = start; at < end; at++) {
			const letter = classOf(this.buffer[at] as number);
			if (letter & MIX_LATIN) latin++;
			else if (letter & MIX_CYRILLIC) cyrillic++;
		}
		const look = cyrillic > latin ? toCyrillic : toLatin;
		for (let at = start; at < end; at++) {
			const code = this.buffer[at] as number;
			// A capital may look like another letter than its small one: "Ν" is an N, "ν" a v.
			this.buffer[at] = look.get(this.shown[at] as number) ?? look.get(code) ?? code;
		}
	}

	#stem(hash: number): void {
		const number = this.#stems.get(hash);
		if (number === 0) return;
		if (this.#stemCount === this.stems.length) this.stems = grown(this.stems, this.stems.length * 2);
		this.stems[this.#stemCount++] = number;
	}

	/** The text's code units in flat memory: a string that was put together from pieces is slow to read one by one. */
	#unitsOf(text: string): Uint16Array {
		this.#reserve(text.length);
		if (this.#source.length < text.length * 2) this.#source = Buffer.alloc(text.length * 4);
		this.#source.write(text, "utf16le");
		return new Uint16Array(this.#source.buffer, this.#source.byteOffset, text.length);
	}

	/** Room for a text: at most one word per character, at most two characters for each (ß). */
	#reserve(length: number): void {
		if (length * 2 > this.buffer.length) {
			this.buffer = new Uint16Array(length * 4);
			this.shown = new Uint16Array(length * 4);
		}
		const words = this.count + length + 1;
		if (words < this.hashes.length) return;
		const size = words * 2;
		this.hashes = grown(this.hashes, size);
		this.starts = grown(this.starts, size);
		this.ends = grown(this.ends, size);
		this.stemFrom = grown(this.stemFrom, size + 1);
		const kinds = new Uint8Array(size);
		kinds.set(this.kinds);
		this.kinds = kinds;
	}
}

/** Whether the word before `word` is one letter, and but one character (two units, where it is a picture) lies between it and what begins at `start`. */
function isNextLetter(starts: Int32Array, ends: Int32Array, word: number, start: number): boolean {
	if (word === 0) return false;
	const end = ends[word - 1] as number;
	const gap = start - end;
	return (gap === 1 || gap === 2) && end - (starts[word - 1] as number) === 1;
}

function classOf(code: number): number {
	return (characters[code] as number) >>> CLASS_SHIFT;
}

function isSmall(code: number | undefined): boolean {
	return code !== undefined && code >= 0x61 && code <= 0x7a;
}

/** The hash of a word that begins with `first` and goes on with some units of a buffer. */
export function hashWith(first: number, buffer: Uint16Array, from: number, to: number): number {
	let hash = Math.imul(SEED ^ first, PRIME);
	for (let at = from; at < to; at++) hash = Math.imul(hash ^ (buffer[at] as number), PRIME);
	return hash;
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(length);
	larger.set(array);
	return larger;
}
