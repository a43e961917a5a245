import { hashOfText } from "../base/hash-of-text.ts";
import { longValueBits, MinHasher } from "../base/min-hash.ts";
import type { Facts } from "../signals/facts.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { forEachWord, masked, maskedSubject, NameWords } from "./masked-words.ts";
import type { Sketch } from "./sketch.ts";

const runWords = 4;
/** Fewer runs than this do not tell one text from another by chance. */
const fewestRuns = 4;
/** Nor do fewer words. */
const fewestWords = 8;
const runs = new MinHasher();
const words = new MinHasher(longValueBits);

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
	const structure = facts.mail.html?.structure ?? [];
	return {
		...fingerprint,
		words: words.end(fewestWords),
		length,
		structure,
		pictures,
		places: places.map(hashOfText),
	};
}

/** One way through the text for all views of it. */
function read(facts: Facts): { fingerprint: Fingerprint; length: number } {
	const { mail, text } = facts;
	const names = recipientWords(facts);
	let whole = 0x811c9dc5;
	const run = new Int32Array(runWords);
	let count = 0;
	let wideOnes = 0;
	let [before, beforeThat] = [0, 0];
	forEachWord(text.body, names, (hash, wide) => {
		whole = Math.imul(whole ^ hash, 0x01000193);
		run[count % runWords] = hash;
		if (++count >= runWords) runs.add(hashOfRun(run, count));
		// Words by themselves and in pairs: the pairs tell what a text says where all its words are common ones. Of ideographs and
		// syllables, two and three make a word.
		const pair = Math.imul(before, 0x01000193) ^ hash;
		if (wide) wideOnes++;
		if (wide) words.add(Math.imul(beforeThat, 0x85ebca6b) ^ pair);
		else if (hash !== masked) words.add(hash);
		if (before !== masked || hash !== masked) words.add(pair);
		[beforeThat, before] = [before, hash];
	});
	const fingerprint = {
		text: runs.end(fewestRuns),
		skeleton: mail.html?.skeleton ?? 0,
		subject: maskedSubject(text.subject, names),
		whole: whole >>> 0,
	};
	return { fingerprint, length: count - (wideOnes >> 1) };
}

function hashOfRun(run: Int32Array, next: number): number {
	let hash = 0;
	for (let at = 0; at < runWords; at++) hash = Math.imul(hash, 0x01000193) ^ (run[(next + at) % runWords] as number);
	return hash;
}

/** Words of the display names and local parts of those it goes to. */
function recipientWords({ mail, envelope }: Facts): NameWords {
	const names = new NameWords();
	for (const { name, address } of mail.to.slice(0, 4)) {
		names.add(name);
		names.add(address.split("@", 1)[0] ?? "");
	}
	for (const address of (envelope?.recipients ?? []).slice(0, 4)) names.add(address.split("@", 1)[0] ?? "");
	return names;
}
