import { CLASS_SHIFT, characters, KIND, LETTER, SINGLE } from "../../signals/text/character-table.ts";
import type { ReadableText } from "../../signals/text/readable-text.ts";
import { RowTable } from "./row-table.ts";
import { signFrom, signOf, stateOf, withUnit } from "./sign.ts";
import type { SignSet } from "./sign-set.ts";
import { topicWords } from "./topic-words.ts";

/** A mail says early what it wants; this much of the body is read. */
const bodyCharacters = 700;
const lineCharacters = 160;
const shortestStem = 5;
const longestStem = 7;
/** Ideographs, kana and syllables are not spaced: words are looked for at each of them, up to this many characters long. */
const longestWide = 4;
const hyphen = 0x2d;
const [wordState, stemState] = [stateOf("word "), stateOf("stem ")];

const topics = Object.keys(topicWords);
const signs = topics.map((topic) => ({
	headline: signOf(`headline ${topic}`),
	once: signOf(`topic ${topic}`),
	twice: signOf(`topics ${topic}`),
	often: signOf(`many ${topic}`),
}));

/** Places of the topics of each word or stem, in the order of `known`. */
const topicsOfWord: number[][] = [];
const known = knownWords();

function knownWords(): RowTable {
	const found = new Map<number, number[]>();
	topics.forEach((topic, place) => {
		for (const word of (topicWords[topic] ?? "").split(/\s+/u)) {
			const key = word.endsWith("*") ? stemKey(stateOf(folded(word.slice(0, -1)))) : wordKey(stateOf(folded(word)));
			const places = found.get(key) ?? [];
			found.set(key, places);
			if (!places.includes(place)) places.push(place);
		}
	});
	for (const places of found.values()) topicsOfWord.push(places);
	return new RowTable(Uint32Array.from(found.keys()));
}

/** As the text is folded: without accents, ß as ss. */
function folded(word: string): string {
	return [...word.replaceAll("ß", "ss")].map((letter) => String.fromCharCode((characters[letter.charCodeAt(0)] ?? 0) & 0xffff)).join("");
}

function wordKey(state: number): number {
	return signFrom(state ^ wordState);
}

function stemKey(state: number): number {
	return signFrom(state ^ stemState);
}

/** How many different words of each topic the message at hand has, and the number of the message that had each word last. */
const counts = new Uint16Array(topics.length);
const lastSeen = new Float64Array(topicsOfWord.length);
let message = 0;

/**
 * Adds "topic travel" for a topic of which a word was found, "topics travel" for several, "many travel" for more than three, and
 * "headline travel" for the subject and the sender's name.
 */
export function addTopics(to: SignSet, text: Pick<ReadableText, "subject" | "senderName" | "body">): void {
	counts.fill(0);
	message++;
	readWords(text.senderName, lineCharacters);
	readWords(text.subject, lineCharacters);
	for (let topic = 0; topic < counts.length; topic++) {
		if ((counts[topic] as number) > 0) to.add((signs[topic] as (typeof signs)[number]).headline);
	}
	readWords(text.body, bodyCharacters);
	for (let topic = 0; topic < counts.length; topic++) {
		const count = counts[topic] as number;
		if (count === 0) continue;
		const { once, twice, often } = signs[topic] as (typeof signs)[number];
		to.add(once);
		if (count > 1) to.add(twice);
		if (count > 3) to.add(often);
	}
}

/** One pass: every character is looked at once (of ideographs, the next three with it). */
function readWords(text: string, most: number): void {
	const end = Math.min(text.length, most);
	const seed = stateOf("");
	for (let at = 0; at < end; ) {
		const kind = kindOf(text.charCodeAt(at));
		if (kind === LETTER) at = readWord(text, at, end, seed);
		else {
			if (kind === SINGLE) readWide(text, at, end, seed);
			at++;
		}
	}
}

/** A run of letters, digits and hyphens; returns its end. */
function readWord(text: string, start: number, end: number, seed: number): number {
	let state = seed;
	let at = start;
	for (; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === hyphen) note(wordKey(state));
		else if (kindOf(code) !== LETTER) break;
		state = withUnit(state, code);
		const length = at - start + 1;
		if (length >= shortestStem && length <= longestStem) note(stemKey(state));
	}
	note(wordKey(state));
	return at;
}

function readWide(text: string, start: number, end: number, seed: number): void {
	let state = seed;
	for (let at = start; at < end && at < start + longestWide; at++) {
		const code = text.charCodeAt(at);
		if (kindOf(code) !== SINGLE) return;
		state = withUnit(state, (characters[code] as number) & 0xffff);
		note(wordKey(state));
	}
}

function kindOf(code: number): number {
	return ((characters[code] as number) >> CLASS_SHIFT) & KIND;
}

function note(key: number): void {
	const word = known.rowOf(key);
	if (word < 0 || lastSeen[word] === message) return;
	lastSeen[word] = message;
	for (const topic of topicsOfWord[word] as number[]) counts[topic] = (counts[topic] as number) + 1;
}
