import { CLASS_SHIFT, characters, KIND, LETTER, SINGLE } from "../../signals/text/character-table.ts";
import { foldedWord } from "../../signals/text/folded-word.ts";
import type { ReadableText } from "../../signals/text/readable-text.ts";
import { narrowTopicWords } from "./narrow-topic-words.ts";
import { signFrom, signOf, stateOf, withUnit } from "./sign.ts";
import type { SignSet } from "./sign-set.ts";
import { TopicCounts } from "./topic-counts.ts";
import { topicWords as broadTopicWords } from "./topic-words.ts";

/** A mail says early what it wants; this much of the body is read. */
const bodyCharacters = 500;
const lineCharacters = 160;
const shortestStem = 5;
const longestStem = 7;
/** Ideographs, kana and syllables are not spaced: words are looked for at each of them, up to this many characters long. */
const longestWide = 4;
/** An ideograph begins up to four words; within a word a character ends a stem and, as a hyphen, a word. */
const mostNotesOfCharacter = 4;
const hyphen = 0x2d;
const wordState = stateOf("word ");
const stemState = stateOf("stem ");
const seed = stateOf("");

export const topicWords: Readonly<Record<string, string>> = { ...broadTopicWords, ...narrowTopicWords };
const topics = Object.keys(topicWords);
/** Four signs of each topic, one after the other: in its headlines, one word, several, more than three. */
const signs = Uint32Array.from(
	topics.flatMap((topic) => ["headline", "topic", "topics", "many"].map((says) => signOf(`${says} ${topic}`))),
);
const found = new TopicCounts(topicsOfWords(), topics.length, mostNotesOfCharacter * Math.max(bodyCharacters, 2 * lineCharacters));

function topicsOfWords(): Map<number, number[]> {
	const found = new Map<number, number[]>();
	topics.forEach((topic, place) => {
		for (const word of (topicWords[topic] ?? "").split(/\s+/u)) {
			const key = word.endsWith("*")
				? stemKey(stateOf(foldedWord(word.slice(0, -1)).slice(0, longestStem)))
				: wordKey(stateOf(foldedWord(word)));
			const places = found.get(key) ?? [];
			found.set(key, places);
			if (!places.includes(place)) places.push(place);
		}
	});
	return found;
}

function wordKey(state: number): number {
	return signFrom(state ^ wordState);
}

function stemKey(state: number): number {
	return signFrom(state ^ stemState);
}

/**
 * Adds "topic travel" for a topic of which a word was found, "topics travel" for several, "many travel" for more than three, and
 * "headline travel" for the subject and the sender's name.
 */
export function addTopics(to: SignSet, text: Pick<ReadableText, "subject" | "senderName" | "body">): void {
	found.begin();
	readWords(text.senderName, lineCharacters);
	readWords(text.subject, lineCharacters);
	found.lookUp();
	for (let topic = found.next(0); topic >= 0; topic = found.next(topic + 1)) to.add(signs[4 * topic] as number);
	readWords(text.body, bodyCharacters);
	found.lookUp();
	for (let topic = found.next(0); topic >= 0; topic = found.next(topic + 1)) {
		const count = found.counts[topic] as number;
		to.add(signs[4 * topic + 1] as number);
		if (count > 1) to.add(signs[4 * topic + 2] as number);
		if (count > 3) to.add(signs[4 * topic + 3] as number);
	}
}

/** One pass: every character is looked at once (of ideographs, the next three with it). */
function readWords(text: string, most: number): void {
	const end = Math.min(text.length, most);
	for (let at = 0; at < end; ) {
		const kind = kindOf(text.charCodeAt(at));
		if (kind === LETTER) at = readWord(text, at, end);
		else {
			if (kind === SINGLE) readWide(text, at, end);
			at++;
		}
	}
}

/** A run of letters, digits and hyphens; returns its end. */
function readWord(text: string, start: number, end: number): number {
	const firstEnd = start + shortestStem - 1;
	const lastEnd = start + longestStem - 1;
	let state = seed;
	let at = start;
	for (; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === hyphen) found.note(wordKey(state));
		else if (kindOf(code) !== LETTER) break;
		state = withUnit(state, code);
		if (at >= firstEnd && at <= lastEnd) found.note(stemKey(state));
	}
	found.note(wordKey(state));
	return at;
}

function readWide(text: string, start: number, end: number): void {
	let state = seed;
	for (let at = start; at < end && at < start + longestWide; at++) {
		const code = text.charCodeAt(at);
		if (kindOf(code) !== SINGLE) return;
		state = withUnit(state, (characters[code] as number) & 0xffff);
		found.note(wordKey(state));
	}
}

function kindOf(code: number): number {
	return ((characters[code] as number) >> CLASS_SHIFT) & KIND;
}
