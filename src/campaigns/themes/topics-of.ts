import type { ReadableText } from "../../signals/text/readable-text.ts";
import { topicWords } from "./topic-words.ts";

/** A mail says early what it wants; this much of the body is read. */
const bodyCharacters = 700;
const lineCharacters = 160;
const shortestStem = 5;
const longestStem = 7;

const wordTopics = new Map<string, string[]>();
const stemTopics = new Map<string, string[]>();
for (const [topic, words] of Object.entries(topicWords)) {
	for (const word of new Set(words.split(/\s+/u))) {
		const stem = word.endsWith("*") ? word.slice(0, -1) : undefined;
		const table = stem === undefined ? wordTopics : stemTopics;
		const key = stem ?? word;
		const known = table.get(key);
		if (known === undefined) table.set(key, [topic]);
		else known.push(topic);
	}
}

/** Adds "topic travel" for a topic of which a word was found, "topics travel" for several, and "subject topic travel" for the subject. */
export function addTopics(signs: Set<string>, text: Pick<ReadableText, "subject" | "senderName" | "body">): void {
	const found = new Map<string, Set<string>>();
	collect(text.body.slice(0, bodyCharacters), found);
	for (const line of [text.senderName, text.subject]) {
		const inLine = new Map<string, Set<string>>();
		collect(line.slice(0, lineCharacters), inLine);
		for (const [topic, words] of inLine) {
			signs.add(`headline ${topic}`);
			for (const word of words) note(found, topic, word);
		}
	}
	for (const [topic, words] of found) {
		signs.add(`topic ${topic}`);
		if (words.size > 1) signs.add(`topics ${topic}`);
		if (words.size > 3) signs.add(`many ${topic}`);
	}
}

/** Runs of letters, digits and hyphens; of ideographs, kana and syllables every pair (and every single one that is a word). */
const run = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;
const firstWide = 0x2e80;

function collect(text: string, found: Map<string, Set<string>>): void {
	for (const [word] of text.matchAll(run)) {
		if (word.charCodeAt(0) >= firstWide) collectPairs(word, found);
		else collectWord(word, found);
	}
}

function collectWord(word: string, found: Map<string, Set<string>>): void {
	if (word.length < 2) return;
	for (const topic of wordTopics.get(word) ?? none) note(found, topic, word);
	for (let length = shortestStem; length <= longestStem && length <= word.length; length++) {
		const stem = word.slice(0, length);
		for (const topic of stemTopics.get(stem) ?? none) note(found, topic, stem);
	}
}

const longestPairs = 4;
const none: readonly string[] = [];

function collectPairs(word: string, found: Map<string, Set<string>>): void {
	for (let at = 0; at < word.length; at++) {
		for (let length = 1; length <= longestPairs && at + length <= word.length; length++) {
			const part = word.slice(at, at + length);
			for (const topic of wordTopics.get(part) ?? none) note(found, topic, part);
		}
	}
}

function note(found: Map<string, Set<string>>, topic: string, word: string): void {
	const words = found.get(topic);
	if (words === undefined) found.set(topic, new Set([word]));
	else words.add(word);
}
