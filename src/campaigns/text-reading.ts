import { hashOfText } from "../base/hash-of-text.ts";
import { longValueBits, MinHasher } from "../base/min-hash.ts";
import type { Facts } from "../signals/facts.ts";
import { bannerEnd } from "../signals/text/gateway-banner.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { KnownBy } from "./text-keys.ts";
import { MaskedWords, masked, maskedSubject, NameWords, pairOf } from "./masked-words.ts";
import { leaveOutFeetAndNotices } from "./feet-and-notices.ts";
import type { Sketch } from "./sketch.ts";

const prime = 0x01000193;
const runWords = 4;
/** Fewer runs than this do not tell one text from another by chance. */
const fewestRuns = 4;
/** Nor do fewer words. */
const fewestWords = 8;
const runs = new MinHasher();
const words = new MinHasher(longValueBits);
const maskedWords = new MaskedWords();

/** What a message shows besides its text and structure. */
export interface SketchParts {
	/** Perceptual hashes. */
	readonly pictures: readonly string[];
	/** Labels of the domains of its sender and of where it leads ("example" of www.example.co.uk), wallets and contacts. */
	readonly places: readonly string[];
}

/** What is hashed of the words of a text. */
type Hashed = Pick<Sketch, "text" | "words">;

/** Whose words lie in `maskedWords`. */
let read: TextReading | undefined;

/**
 * One way through a text for all views of it. What it is known by is there at once; the views are hashed when they are asked for, which
 * must be before another text is read: the words of all lie in the same memory.
 */
export class TextReading implements KnownBy {
	readonly whole: number;
	readonly subject: string;
	readonly length: number;
	readonly skeleton: number;
	readonly #structure: readonly number[];
	#hashed: Hashed | undefined;

	/** @param part all words, or what is left without banner, feet and notices (see leaveOutFeetAndNotices) */
	constructor(facts: Facts, part: "all" | "own") {
		read = this;
		const names = recipientWords(facts);
		const { body } = facts.text;
		maskedWords.read(part === "own" ? body.slice(bannerEnd(body)) : body, names);
		if (part === "own") leaveOutFeetAndNotices(maskedWords);
		const { whole, wideOnes } = hashedWhole(maskedWords);
		this.whole = whole;
		this.length = maskedWords.count - (wideOnes >> 1);
		const subject = maskedSubject(facts.text.subject, names);
		this.subject = part === "own" ? withoutChangingEnds(withoutTag(subject)) : subject;
		this.skeleton = facts.mail.html?.skeleton ?? 0;
		this.#structure = facts.mail.html?.structure ?? [];
	}

	fingerprint(): Fingerprint {
		const { whole, subject, skeleton } = this;
		return { text: this.#runs(), skeleton, subject, whole };
	}

	/** What a sketch has of the words: asked for once, it is there after another text was read, too. */
	hashed(): Hashed {
		this.#hashed ??= { text: this.#runs(), words: this.#words() };
		return this.#hashed;
	}

	/** Of a copy of a known text: nothing but what that is known by. */
	copy(): Sketch {
		const { whole, subject, skeleton, length } = this;
		return { whole, subject, skeleton, length, text: [], words: [], structure: [], pictures: [], places: [] };
	}

	/** The fingerprint with the other views. */
	sketch({ pictures, places }: SketchParts): Sketch {
		const { whole, subject, skeleton, length } = this;
		return { ...this.hashed(), skeleton, subject, whole, length, structure: this.#structure, pictures, places: places.map(hashOfText) };
	}

	#runs(): number[] {
		this.#checkWords();
		addRuns(maskedWords);
		return runs.end(fewestRuns);
	}

	#words(): number[] {
		this.#checkWords();
		addWords(maskedWords);
		return words.end(fewestWords);
	}

	#checkWords(): void {
		if (read !== this) throw new Error("another text was read before this one was hashed");
	}
}

function hashedWhole({ hashes, wide, count }: MaskedWords): { whole: number; wideOnes: number } {
	let whole = 0x811c9dc5 | 0;
	let wideOnes = 0;
	for (let at = 0; at < count; at++) {
		whole = Math.imul(whole ^ (hashes[at] as number), prime);
		wideOnes += wide[at] as number;
	}
	return { whole: whole >>> 0, wideOnes };
}

/** Words in runs of four. */
function addRuns({ hashes, count }: MaskedWords): void {
	for (let at = runWords - 1; at < count; at++) {
		const first = Math.imul(hashes[at - 3] as number, prime) ^ (hashes[at - 2] as number);
		runs.add(Math.imul(Math.imul(first, prime) ^ (hashes[at - 1] as number), prime) ^ (hashes[at] as number));
	}
}

/**
 * Words by themselves and in pairs: the pairs tell what a text says where all its words are common ones. Of ideographs and syllables, two and
 * three make a word.
 */
function addWords({ hashes, wide, count }: MaskedWords): void {
	let beforeThat = 0;
	let before = 0;
	for (let at = 0; at < count; at++) {
		const hash = hashes[at] as number;
		const pair = pairOf(before, hash);
		if (wide[at] === 1) words.add(Math.imul(beforeThat, 0x85ebca6b) ^ pair);
		else if (hash !== masked) words.add(hash);
		if (before !== masked || hash !== masked) words.add(pair);
		beforeThat = before;
		before = hash;
	}
}

/** What gateways write before the subject of a mail that comes from outside: "[EXTERNAL] Your parcel". */
const tag =
	/^(?:\[|\(|\*+|<)?(?:ext|external|external (?:e-?mail|mail|sender)|extern|externe|externo|externa|esterno|внешнее|внешний)(?:\]|\)|\*+|>|:) */;

function withoutTag(subject: string): string {
	return subject.replace(tag, "");
}

/** "Your parcel" and "Your parcel 7KQ2" are one subject: the code at its end is for filters. One that is nothing but a code stays. */
function withoutChangingEnds(subject: string): string {
	if (!subject.startsWith("#") && !subject.endsWith("#")) return subject;
	return subject.replace(/^(?:#[\s:]*)+(?=[^#\s])|(?<=[^#\s])(?:\s*#)+$/g, "");
}

/** Words of the display names and local parts of those it goes to. */
function recipientWords({ mail, envelope }: Facts): NameWords {
	const names = new NameWords();
	for (const { name, address } of mail.to.slice(0, 4)) {
		names.add(name);
		names.add(localPart(address));
	}
	for (const address of (envelope?.recipients ?? []).slice(0, 4)) names.add(localPart(address));
	return names;
}

function localPart(address: string): string {
	const end = address.indexOf("@");
	return end < 0 ? address : address.slice(0, end);
}
