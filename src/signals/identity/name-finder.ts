import { noStems, WordCutter } from "../text/word-cutter.ts";
import { governmentPhrases } from "./government-phrases.ts";
import { allIdentities } from "./identities.ts";
import type { Identity } from "./identity.ts";
import { roleWords } from "./role-words.ts";

/** A name of an identity in a short text. */
export interface NameUse {
	readonly identity: Identity;
	/** As it stood there, folded. */
	readonly words: string;
	/** A common word as well: it may mean something else. */
	readonly short: boolean;
	/** Word numbers within the text. */
	readonly first: number;
	readonly last: number;
}

/** What a short text (a sender name, a heading, the text for an image) is made of. */
export interface NamesFound {
	/** In order, none overlapping another: the longest name that begins at a word wins. */
	readonly uses: readonly NameUse[];
	/** Words that are neither a name nor said of every organization ("support", "account", numbers). */
	readonly strangers: number;
	/** Words that are said of every organization. */
	readonly roles: number;
	readonly words: number;
	/** The first general name of a government body ("ministry of finance"), as it stood there; "" when none. */
	readonly government: string;
}

/** Longer texts are not names; also bounds the work on hostile ones. */
const longestText = 160;
const mostWords = 80;
const nothing: NamesFound = { uses: [], strangers: 0, roles: 0, words: 0, government: "" };

/** One word of a name: its hash, or the beginning of it where the table says `stem*`. */
type Token = number | string;
interface Entry {
	readonly tokens: readonly Token[];
	readonly means: Identity | "role" | "government";
	readonly short: boolean;
	/** Of a name made of numbers alone, the name without spaces: 1&1 is a company, 1+1 an offer, 1-1 a result. */
	readonly exactly: string | undefined;
}

/** Names and role words by the hash of their first word, longest first; those that begin with a stem apart. */
interface Index {
	readonly byFirst: ReadonlyMap<number, readonly Entry[]>;
	/** By the first character of the stem. */
	readonly byStem: ReadonlyMap<number, readonly Entry[]>;
}

const cutter = new WordCutter(noStems);
let index: Index | undefined;

/** Tells which identities a short text names, and what else it says. */
export function findNames(text: string): NamesFound {
	if (text === "" || text.length > longestText) return nothing;
	index ??= buildIndex();
	cutter.reset();
	cutter.cut(text);
	return walk(index, Math.min(cutter.count, mostWords));
}

function walk(names: Index, count: number): NamesFound {
	const uses: NameUse[] = [];
	let strangers = 0;
	let roles = 0;
	let government = "";
	for (let word = 0; word < count; ) {
		const entry = longestAt(names, word, count);
		const end = word + (entry?.tokens.length ?? 1);
		if (entry === undefined) isNumber(word) ? roles++ : strangers++;
		else if (entry.means === "role") roles++;
		else if (entry.means === "government") government ||= wordsAt(word, end - 1);
		else uses.push({ identity: entry.means, short: entry.short, first: word, last: end - 1, words: wordsAt(word, end - 1) });
		word = end;
	}
	return { uses, strangers, roles, words: count, government };
}

function wordsAt(first: number, last: number): string {
	return String.fromCharCode(...cutter.buffer.subarray(cutter.starts[first], cutter.ends[last]));
}

function longestAt(names: Index, word: number, count: number): Entry | undefined {
	const entry = firstFitting(names.byFirst.get(cutter.hashes[word] as number), word, count);
	return entry ?? firstFitting(names.byStem.get(cutter.buffer[cutter.starts[word] as number] as number), word, count);
}

function firstFitting(entries: readonly Entry[] | undefined, word: number, count: number): Entry | undefined {
	if (entries === undefined) return undefined;
	for (const entry of entries) if (fits(entry, word, count)) return entry;
	return undefined;
}

function fits({ tokens, exactly }: Entry, word: number, count: number): boolean {
	if (word + tokens.length > count) return false;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (typeof token === "number" ? cutter.hashes[word + at] !== token : !beginsWith(word + at, token as string)) return false;
	}
	return exactly === undefined || wordsAt(word, word + tokens.length - 1).replaceAll(" ", "") === exactly;
}

function beginsWith(word: number, stem: string): boolean {
	const start = cutter.starts[word] as number;
	for (let at = 0; at < stem.length; at++) if (cutter.buffer[start + at] !== stem.charCodeAt(at)) return false;
	return start + stem.length <= (cutter.ends[word] as number);
}

function isNumber(word: number): boolean {
	const code = cutter.buffer[cutter.starts[word] as number] as number;
	return code >= 0x30 && code <= 0x39;
}

function buildIndex(): Index {
	const byFirst = new Map<number, Entry[]>();
	const byStem = new Map<number, Entry[]>();
	const add = (name: string, means: Entry["means"], short: boolean): void => {
		const tokens = tokensOf(name);
		const first = tokens[0];
		const entry = { tokens, means, short, exactly: /\p{L}/u.test(name) ? undefined : name.replaceAll(" ", "") };
		if (typeof first === "string") getOrCreate(byStem, first.charCodeAt(0)).push(entry);
		else if (first !== undefined) getOrCreate(byFirst, first).push(entry);
	};
	for (const identity of allIdentities()) {
		for (const name of identity.names) {
			add(name, identity, false);
			const joined = joinedName(name);
			if (joined !== undefined) add(joined, identity, false);
		}
		for (const name of identity.shortNames) add(name, identity, true);
	}
	// Gaps (" .. ") are for running text; names in short texts have none.
	for (const { phrases } of governmentPhrases) for (const phrase of phrases) if (!phrase.includes("..")) add(phrase, "government", false);
	for (const word of roleWords) add(word, "role", false);
	// A stable sort: a name comes before a government word and that before a role word of the same length.
	for (const entries of byFirst.values()) entries.sort((one, other) => other.tokens.length - one.tokens.length);
	return { byFirst, byStem };
}

const shortestJoined = 7;

/** "bankofamerica" for "bank of america": sender names and addresses are written so. */
function joinedName(name: string): string | undefined {
	if (!/^[a-z]+(?:[ '&-][a-z]+)+$/u.test(name)) return undefined;
	const joined = name.replace(/[^a-z]/gu, "");
	return joined.length < shortestJoined ? undefined : joined;
}

function getOrCreate(map: Map<number, Entry[]>, key: number): Entry[] {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made: Entry[] = [];
	map.set(key, made);
	return made;
}

function tokensOf(name: string): Token[] {
	cutter.reset();
	cutter.cut(name);
	return Array.from({ length: cutter.count }, (_, word) => {
		const end = cutter.ends[word] as number;
		// "*" is no part of a word and follows it in the folded text.
		const isStem = end < cutter.length && cutter.buffer[end] === 42;
		return isStem ? wordsAt(word, word) : (cutter.hashes[word] as number);
	});
}
