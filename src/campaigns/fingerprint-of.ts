import { hashOfText } from "../base/hash-of-text.ts";
import { longValueBits, MinHasher } from "../base/min-hash.ts";
import type { Facts } from "../signals/facts.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { MaskedWords, masked, maskedSubject, NameWords } from "./masked-words.ts";
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

/** Fingerprint of a message. Words that its recipients are named by are masked, as are numbers, addresses and links. */
export function fingerprintOf(facts: Facts): Fingerprint {
	const { fingerprint } = read(facts);
	words.end(fewestWords);
	return fingerprint;
}

/** What a message shows besides its text and structure. */
export interface SketchParts {
	/** Perceptual hashes. */
	readonly pictures: readonly string[];
	/** Labels of the domains of its sender and of where it leads: "example" of www.example.co.uk. */
	readonly places: readonly string[];
}

/** The fingerprint with the other views. */
export function sketchOf(facts: Facts, { pictures, places }: SketchParts): Sketch {
	const { fingerprint, length } = read(facts);
	return {
		text: fingerprint.text,
		skeleton: fingerprint.skeleton,
		subject: fingerprint.subject,
		whole: fingerprint.whole,
		words: words.end(fewestWords),
		length,
		structure: facts.mail.html?.structure ?? [],
		pictures,
		places: places.map(hashOfText),
	};
}

/** One way through the text for all views of it. */
function read(facts: Facts): { fingerprint: Fingerprint; length: number } {
	const { mail, text } = facts;
	const names = recipientWords(facts);
	maskedWords.read(text.body, names);
	const { whole, length } = addWords(maskedWords);
	const fingerprint = {
		text: runs.end(fewestRuns),
		skeleton: mail.html?.skeleton ?? 0,
		subject: maskedSubject(text.subject, names),
		whole,
	};
	return { fingerprint, length };
}

/**
 * Words by themselves, in pairs and in runs of four: the pairs tell what a text says where all its words are common ones. Of
 * ideographs and syllables, two and three make a word.
 */
function addWords({ hashes, wide, count }: MaskedWords): { whole: number; length: number } {
	let whole = 0x811c9dc5 | 0;
	let wideOnes = 0;
	let beforeThat = 0;
	let before = 0;
	let pairBeforeThat = 0;
	let pairBefore = 0;
	for (let at = 0; at < count; at++) {
		const hash = hashes[at] as number;
		const pair = Math.imul(before, prime) ^ hash;
		whole = Math.imul(whole ^ hash, prime);
		if (at >= runWords - 1) runs.add(Math.imul(Math.imul(pairBeforeThat, prime) ^ before, prime) ^ hash);
		if (wide[at] === 1) {
			wideOnes++;
			words.add(Math.imul(beforeThat, 0x85ebca6b) ^ pair);
		} else if (hash !== masked) words.add(hash);
		if (before !== masked || hash !== masked) words.add(pair);
		beforeThat = before;
		before = hash;
		pairBeforeThat = pairBefore;
		pairBefore = pair;
	}
	return { whole: whole >>> 0, length: count - (wideOnes >> 1) };
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
