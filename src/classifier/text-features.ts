import type { ReadableText } from "../signals/text/readable-text.ts";

/**
 * The text as the model sees it: which of 2^20 slots a message fills. Presence only, no counts: a word said ten times
 * is no stronger than said once, so that repetition buys a spammer nothing. (Cormack 2007; Sculley and Wachman 2007.)
 */
export const featureBits = 20;

/** Spam says what it wants early; filler comes late. More text than this changes the log-odds little and costs time. */
const bodyCharacters = 4_000;
const fieldCharacters = 300;

const fieldSalts = { body: 0x51ed270b, subject: 0x2545f491, sender: 0x1b873593 } as const;
type Field = keyof typeof fieldSalts;

/** Slots of a message, each once, in order of first appearance. */
export function textFeatures(text: Pick<ReadableText, "subject" | "senderName" | "body">): Uint32Array {
	const subject = text.subject.slice(0, fieldCharacters);
	const sender = withoutListName(text.senderName).slice(0, fieldCharacters);
	const body = text.body.slice(0, bodyCharacters);
	collector.begin(subject.length + sender.length + body.length);
	collector.addField("subject", subject);
	collector.addField("sender", sender);
	collector.addField("body", body);
	return collector.end();
}

/** "Name via list": the list's name tells which archive a mail is from, not what it is. */
function withoutListName(name: string): string {
	const via = name.indexOf(" via ");
	return via < 0 ? name : name.slice(0, via);
}

/** A text of so many characters has no more features than this: two for each ideograph, one for each letter and two for each word. */
function mostFeaturesOf(characters: number): number {
	return 2 * characters + 64;
}

const mostFeatures = mostFeaturesOf(bodyCharacters + 2 * fieldCharacters);

/**
 * Collects slots, each once. Those already taken stand in a hash table as small as the text allows: a table of one bit for each
 * of the million slots would be read all over, and not be in the nearest cache.
 */
class Collector {
	/** Slots + 1 by their low bits; 0 is a free place. */
	readonly #taken = new Uint32Array(2 * powerOfTwoAbove(mostFeatures));
	readonly #found = new Uint32Array(mostFeatures);
	#mask = 0;
	#count = 0;

	/** @param characters of all fields together */
	begin(characters: number): void {
		const places = 2 * powerOfTwoAbove(mostFeaturesOf(characters));
		this.#mask = places - 1;
		this.#taken.fill(0, 0, places);
		this.#count = 0;
	}

	end(): Uint32Array {
		return this.#found.slice(0, this.#count);
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
		const taken = this.#taken;
		let place = slot & this.#mask;
		for (let there = taken[place] as number; there !== 0; there = taken[place] as number) {
			if (there === slot + 1) return;
			place = (place + 1) & this.#mask;
		}
		taken[place] = slot + 1;
		this.#found[this.#count++] = slot;
	}
}

function powerOfTwoAbove(least: number): number {
	return 2 ** Math.ceil(Math.log2(least + 1));
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
