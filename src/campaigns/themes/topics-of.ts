import { CLASS_SHIFT, characters, KIND, LETTER, SINGLE } from "../../signals/text/character-table.ts";
import type { ReadableText } from "../../signals/text/readable-text.ts";
import { type Sign, stateOf, withUnit } from "./sign.ts";
import type { SignSet } from "./sign-set.ts";
import { TopicCounts } from "./topic-counts.ts";
import { longestStem, longestWide, shortestStem, stemKey, wordKey } from "./topic-keys.ts";
import { topicSays, type TopicTable } from "./topic-table.ts";

/** A mail says early what it wants; this much of the body is read. */
const bodyCharacters = 500;
const lineCharacters = 160;
/** An ideograph begins up to four words; within a word a character ends a stem and, as a hyphen, a word. */
const mostNotesOfCharacter = 4;
const hyphen = 0x2d;
const seed = stateOf("");

/** Finds the topics of one message after the other. */
export class Topics {
	readonly #signs: Uint32Array;
	readonly #found: TopicCounts;

	constructor(table: TopicTable) {
		this.#signs = table.signs;
		this.#found = new TopicCounts(table, mostNotesOfCharacter * Math.max(bodyCharacters, 2 * lineCharacters));
	}

	/**
	 * Adds "topic travel" for a topic of which a word was found, "topics travel" for several, "many travel" for more than three, and
	 * "headline travel" for the subject and the sender's name.
	 */
	addTo(to: SignSet, text: Pick<ReadableText, "subject" | "senderName" | "body">): void {
		const found = this.#found;
		found.begin();
		noteWords(found, text.senderName, lineCharacters);
		noteWords(found, text.subject, lineCharacters);
		found.lookUp();
		for (let topic = found.next(0); topic >= 0; topic = found.next(topic + 1)) to.add(this.#signOf(topic, "headline"));
		noteWords(found, text.body, bodyCharacters);
		found.lookUp();
		for (let topic = found.next(0); topic >= 0; topic = found.next(topic + 1)) {
			const count = found.counts[topic] as number;
			to.add(this.#signOf(topic, "topic"));
			if (count > 1) to.add(this.#signOf(topic, "topics"));
			if (count > 3) to.add(this.#signOf(topic, "many"));
		}
	}

	#signOf(topic: number, says: (typeof topicSays)[number]): Sign {
		return this.#signs[topicSays.length * topic + topicSays.indexOf(says)] as Sign;
	}
}

/** One pass: every character is looked at once (of ideographs, the next three with it). */
function noteWords(found: TopicCounts, text: string, most: number): void {
	const end = Math.min(text.length, most);
	for (let at = 0; at < end; ) {
		const kind = kindOf(text.charCodeAt(at));
		if (kind === LETTER) at = noteWord(found, text, at, end);
		else {
			if (kind === SINGLE) noteWide(found, text, at, end);
			at++;
		}
	}
}

/** A run of letters, digits and hyphens; returns its end. */
function noteWord(found: TopicCounts, text: string, start: number, end: number): number {
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

function noteWide(found: TopicCounts, text: string, start: number, end: number): void {
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
