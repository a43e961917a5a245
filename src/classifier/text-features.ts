import type { ReadableText } from "../signals/text/readable-text.ts";

/**
 * The text as the model sees it: which of 2^20 slots a message fills. Presence only, no counts: a word said ten times
 * is no stronger than said once, so that repetition buys a spammer nothing. (Cormack 2007; Sculley and Wachman 2007.)
 */
export const featureBits = 20;
const slots = 1 << featureBits;

/** Spam says what it wants early; filler comes late. More text than this changes the log-odds little and costs time. */
const bodyCharacters = 4_000;
const fieldCharacters = 300;

const fieldSalts = { body: 0x51ed270b, subject: 0x2545f491, sender: 0x1b873593 } as const;
type Field = keyof typeof fieldSalts;

/** Slots of a message, each once, in order of first appearance. */
export function textFeatures(text: Pick<ReadableText, "subject" | "senderName" | "body">): Uint32Array {
	collector.addField("subject", text.subject.slice(0, fieldCharacters));
	collector.addField("sender", withoutListName(text.senderName).slice(0, fieldCharacters));
	collector.addField("body", text.body.slice(0, bodyCharacters));
	return collector.end();
}

/** "Name via list": the list's name tells which archive a mail is from, not what it is. */
function withoutListName(name: string): string {
	const via = name.indexOf(" via ");
	return via < 0 ? name : name.slice(0, via);
}

/** Collects slots. Those already taken are bits of a table small enough for the cache, and are cleared one by one. */
class Collector {
	readonly #taken = new Uint32Array(slots / 32);
	readonly #found = new Uint32Array(4 * (bodyCharacters + 2 * fieldCharacters) + 64);
	#count = 0;

	end(): Uint32Array {
		const found = this.#found.slice(0, this.#count);
		for (let at = 0; at < found.length; at++) this.#taken[(found[at] as number) >>> 5] = 0;
		this.#count = 0;
		return found;
	}

	addField(field: Field, text: string): void {
		const salt = fieldSalts[field];
		let previousWord: number = salt;
		for (let start = 0; start < text.length; ) {
			const end = endOfWord(text, start);
			if (end > start) previousWord = this.#addWord(text, start, end, salt, previousWord);
			start = end + 1;
		}
	}

	/** One run without white space: its word, the pair with the word before, and the character 4-grams that end in it. */
	#addWord(text: string, start: number, end: number, salt: number, previousWord: number): number {
		if (isAddress(text, start, end)) {
			this.#add(salt ^ 0x40404040);
			return salt;
		}
		let word = salt;
		let third = codeAt(text, start - 3);
		let second = codeAt(text, start - 2);
		let first = codeAt(text, start - 1);
		for (let at = start; at < end; at++) {
			const code = folded(text.charCodeAt(at));
			word = Math.imul(word ^ code, 0x01000193);
			const pair = Math.imul(code + salt, 0x9e3779b1) + first;
			// Two ideographs or syllables say as much as four letters do.
			if (code >= 0x2e80) this.#add(pair);
			this.#add(Math.imul(Math.imul(pair, 0x85ebca6b) + second, 0xc2b2ae35) + third);
			third = second;
			second = first;
			first = code;
		}
		this.#add(word ^ 0x5bd1e995);
		this.#add(Math.imul(previousWord, 0x2c1b3c6d) ^ word);
		return word;
	}

	#add(hash: number): void {
		let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
		mixed ^= mixed >>> 13;
		const slot = (Math.imul(mixed, 0x297a2d39) >>> 0) >>> (32 - featureBits);
		const taken = this.#taken[slot >>> 5] as number;
		const bit = 1 << (slot & 31);
		if ((taken & bit) !== 0 || this.#count === this.#found.length) return;
		this.#taken[slot >>> 5] = taken | bit;
		this.#found[this.#count++] = slot;
	}
}

const collector = new Collector();

function endOfWord(text: string, start: number): number {
	let end = start;
	while (end < text.length && text.charCodeAt(end) > 32) end++;
	return end;
}

/** Addresses name the recipient, the list or the archive; which of them a corpus holds must not become evidence. */
function isAddress(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x40) return true;
	return false;
}

/** A space before the beginning. */
function codeAt(text: string, at: number): number {
	return at < 0 ? 32 : folded(text.charCodeAt(at));
}

/** Digits count as one character: amounts, dates and ticket numbers change, that there is one stays. */
function folded(code: number): number {
	return code >= 48 && code <= 57 ? 48 : code;
}
