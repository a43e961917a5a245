/** Hash that stands for anything that changes from copy to copy. */
export const masked = 0x5bd1e995;
/** FNV-1a. */
const [seed, prime] = [0x811c9dc5 | 0, 0x01000193];
const longestSubject = 120;
const mostNames = 40;
/** From the radicals of Chinese on. */
const firstWide = 0x2e80;

/** What an ASCII character is to a word: no part of it, a sign that the word changes from copy to copy, or a letter, as all others are. */
const [mark, change, letter] = [0, 1, 2];
const kinds = Uint8Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
	if (/[\d@]/u.test(character)) return change;
	return /[a-z]/iu.test(character) ? letter : mark;
}

/** Words that recipients are named by, known by the hash of their letters. */
export class NameWords {
	readonly #hashes: number[] = [];
	/** One bit for each hash by its lower five: nearly every word of a text is told to be none of them by this alone. */
	#bits = 0;

	/** Takes up a name or the local part of an address. */
	add(text: string): void {
		let hash = seed;
		let length = 0;
		for (let at = 0; at <= text.length; at++) {
			const code = at < text.length ? text.charCodeAt(at) : 0x20;
			if (code >= 0x80) return this.#addWords(text);
			if (isLetterOrDigit(code)) {
				hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code + 0x20 : code), prime);
				length++;
			} else {
				if (length > 1) this.#addHash(hash);
				hash = seed;
				length = 0;
			}
		}
	}

	has(hash: number): boolean {
		return (this.#bits & (1 << (hash & 31))) !== 0 && this.#hashes.includes(hash);
	}

	/** Of a text that is not all ASCII. */
	#addWords(text: string): void {
		for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (word.length > 1) this.#addHash(hashOfWord(word));
	}

	#addHash(hash: number): void {
		if (this.#hashes.length >= mostNames || this.has(hash)) return;
		this.#hashes.push(hash);
		this.#bits |= 1 << (hash & 31);
	}
}

/**
 * Hashes of the words of a folded text in order. Words with a digit (dates, amounts, codes), addresses and links, and the
 * names given are all the same word; several of them in a row are one. Ideographs and syllables are words of their own, and said
 * to be `wide`: one by itself says little. Punctuation is no part of a word, so that a comma behind a name or not makes no
 * difference. Every character is looked at once. The arrays are used again for the next text: nothing is allocated for a word.
 */
export class MaskedWords {
	count = 0;
	hashes = new Int32Array(4_096);
	/** 1 for ideographs and syllables. */
	wide = new Uint8Array(4_096);
	/** Lines with words, in order: how many words stand before each. */
	readonly lineStarts: number[] = [];
	/** Those before which a line divides the text: a row of dashes or stars, or the two dashes above a signature (RFC 3676, 4.3). */
	readonly divided: number[] = [];
	/** Of these, those by so few marks that they may as well adorn it. */
	readonly adorned = new Set<number>();

	read(text: string, names: NameWords): void {
		this.#begin(text.length);
		let hash = seed;
		let letters = 0;
		let changes = false;
		let inWord = false;
		let lineStart = 0;
		let wordsBefore = 0;
		for (let at = 0; at <= text.length; at++) {
			const code = at < text.length ? text.charCodeAt(at) : 0x0a;
			if (code > 0x20 && code < firstWide) {
				inWord = true;
				const kind = code < 0x80 ? kinds[code] : isDrawn(code) ? mark : letter;
				if (kind === letter) {
					hash = Math.imul(hash ^ code, prime);
					letters++;
				} else if (kind === change || (code === 0x3a && text.charCodeAt(at + 1) === 0x2f)) changes = true;
				continue;
			}
			if (inWord) {
				this.#add(changes || letters === 0 || (letters > 1 && names.has(hash)) ? masked : hash, 0);
				hash = seed;
				letters = 0;
				changes = false;
				inWord = false;
			}
			if (code >= firstWide) this.#add(Math.imul(seed ^ code, prime), 1);
			else if (code === 0x0a) {
				this.#endLine(text, lineStart, at, wordsBefore);
				lineStart = at + 1;
				wordsBefore = this.count;
			}
		}
	}

	/** Takes out the words from one to another, the later ones moving up, and the lines that begin among them. */
	leaveOut(from: number, to: number): void {
		this.hashes.copyWithin(from, to, this.count);
		this.wide.copyWithin(from, to, this.count);
		this.count -= to - from;
		moveUp(this.lineStarts, from, to);
		moveUp(this.divided, from, to);
	}

	/** A line of marks is one masked word, or part of the one before. */
	#endLine(text: string, from: number, to: number, words: number): void {
		const marks = this.count > words + 1 ? 0 : marksIn(text, from, to);
		const isSignature = marks === 2 && text.startsWith("--", from);
		if (marks < fewestMarks && !isSignature) this.lineStarts.push(words);
		else this.divided.push(this.count);
		if (marks >= fewestMarks && marks < plainMarks) this.adorned.add(this.count);
	}

	#begin(mostWords: number): void {
		this.count = 0;
		this.lineStarts.length = 0;
		this.divided.length = 0;
		this.adorned.clear();
		if (mostWords <= this.hashes.length) return;
		this.hashes = new Int32Array(mostWords);
		this.wide = new Uint8Array(mostWords);
	}

	#add(word: number, wide: number): void {
		if (word === masked && this.count > 0 && this.hashes[this.count - 1] === masked) return;
		this.hashes[this.count] = word;
		this.wide[this.count++] = wide;
	}
}

/** Lines, blocks and dots of which codes to scan are drawn, another one in each copy. */
function isDrawn(code: number): boolean {
	return (code >= 0x2500 && code < 0x25a0) || (code >= 0x2800 && code < 0x2900);
}

/** Leaves out the places within a stretch that is taken out, and moves those behind it. */
function moveUp(places: number[], from: number, to: number): void {
	let kept = 0;
	for (const place of places) if (place < from || place >= to) places[kept++] = place < from ? place : place - to + from;
	places.length = kept;
}

/** So many marks alone on a line are a line drawn across, and so many more are that plainly; two dashes by themselves stand above a signature. */
const fewestMarks = 3;
const plainMarks = 10;

/** Marks in a line that holds nothing else; else 0. */
function marksIn(text: string, from: number, to: number): number {
	let marks = 0;
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code >= 0x80 || kinds[code] !== mark) return 0;
		if (code > 0x20) marks++;
	}
	return marks;
}

/** The subject with what changes from copy to copy as "#". */
export function maskedSubject(subject: string, names: NameWords): string {
	const length = Math.min(subject.length, longestSubject);
	let shown = "";
	let start = 0;
	let hash = seed;
	let changes = false;
	for (let at = 0; at <= length; at++) {
		const code = at < length ? subject.charCodeAt(at) : 0x20;
		if (!isSpace(code)) {
			const kind = code < 0x80 ? kinds[code] : letter;
			if (kind === letter || (code >= 0x30 && code <= 0x39)) hash = Math.imul(hash ^ code, prime);
			if (kind === change || (code === 0x3a && at + 2 < length && subject.startsWith("//", at + 1))) changes = true;
			continue;
		}
		shown += changes || names.has(hash) ? "#" : subject.slice(start, at);
		if (at === length) break;
		while (at + 1 < length && isSpace(subject.charCodeAt(at + 1))) at++;
		// French puts a space before these, and others do not: programs write the one for one reader and the other for the next.
		if (!isStop(subject, at + 1, length)) shown += " ";
		start = at + 1;
		hash = seed;
		changes = false;
	}
	return shown;
}

/** A colon, a question mark or the like by itself. */
function isStop(subject: string, at: number, length: number): boolean {
	return ":;!?".includes(subject.charAt(at)) && (at + 1 >= length || isSpace(subject.charCodeAt(at + 1)));
}

/** The hash that a word has, its marks left out. */
export function hashOfWord(word: string): number {
	let hash = seed;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (code >= 0x80 || kinds[code] === letter) hash = Math.imul(hash ^ code, prime);
	}
	return hash;
}

/** The hash that two words in a row have. */
export function pairOf(first: number, second: number): number {
	return Math.imul(first, prime) ^ second;
}

function isLetterOrDigit(code: number): boolean {
	return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
}

const otherSpaces = [0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff];

/** White space of Unicode. */
function isSpace(code: number): boolean {
	if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	if (code < 0x1680) return code === 0xa0;
	return code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || otherSpaces.includes(code);
}
