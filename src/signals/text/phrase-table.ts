import { PhraseFindings } from "./phrase-findings.ts";
import type { PhraseHits } from "./readable-text.ts";
import { shortestStem, WordCutter } from "./word-cutter.ts";
import { Vocabulary } from "./vocabulary.ts";

/**
 * Phrases of one meaning. A phrase is words with spaces between them, in lower case as a reader sees them. `stem*` stands for
 * any word that begins so; ` .. ` for up to three words in between (nine characters of Han, Kana or Hangul, which are words
 * of their own). Case, Latin accents, invisible characters and look-alike letters do not matter on either side.
 */
export interface PhraseGroup {
	readonly group: string;
	readonly phrases: readonly string[];
}

export const zones = ["senderName", "subject", "body"] as const;
export type Zone = (typeof zones)[number];

/** Words of a phrase, gaps among them; more is a mistake in the table. Bounds the recursion. */
const longestPhrase = 40;
/** A gap reaches over this much: a word costs 3, a single character 1. */
const gapReach = 9;
const GAP = 1;

/**
 * All phrases of all tables in one trie over numbered words, found in one walk over a text. Building it takes some
 * milliseconds for ten thousand phrases, so it is built when the first text asks.
 */
export class PhraseTable {
	readonly #cutter: WordCutter;
	readonly #words: Vocabulary;
	readonly #groups: string[] = [];
	readonly #phraseGroup: number[] = [0];
	/** Node after the first word, by the word's number: most words end the search here. */
	#roots = new Int32Array(0);
	/** Edges (node, word number) -> node, open addressing. */
	#edgeNode = new Int32Array(0);
	#edgeWord = new Int32Array(0);
	#edgeTarget = new Int32Array(0);
	#edgeMask = 0;
	/** By node: 1 it has edges, 2 it has a gap. */
	#nodeShape = new Uint8Array(0);
	/** By node: a phrase that ends there, or 0; further ones by #nextPhrase. */
	#nodePhrase = new Int32Array(0);
	readonly #nextPhrase: number[] = [0];
	#nodes = 1;
	/** Number of each word of the message in hand. */
	#numbers = new Int32Array(0);
	#limit = 0;
	#findings = new PhraseFindings([]);

	constructor(groups: readonly PhraseGroup[]) {
		const phraseCount = groups.reduce((sum, group) => sum + group.phrases.length, 0);
		this.#words = new Vocabulary(phraseCount * 2);
		const stems = new Vocabulary(phraseCount);
		const bits = new Int32Array(2048);
		this.#cutter = new WordCutter({ bits, get: (hash) => stems.get(hash) });
		const tokens = this.#read(groups, stems);
		markStems(tokens.stemHashes, bits);
		this.#plant(tokens.numbers, tokens.groupOfPhrase);
	}

	/** Words, scripts and letters of the message searched last, until the next search. */
	get cutter(): WordCutter {
		return this.#cutter;
	}

	/** Folds and searches the texts of one message. Hits point into the folded texts, not into scratch memory. */
	search(texts: Readonly<Record<Zone, string>>): { readonly folded: Readonly<Record<Zone, string>>; readonly hits: PhraseHits } {
		this.#cutter.reset();
		const folded = { senderName: "", subject: "", body: "" };
		const ends: number[] = [];
		for (const zone of zones) {
			folded[zone] = this.#cutter.cut(texts[zone]);
			ends.push(this.#cutter.count);
		}
		this.#number();
		this.#findings = new PhraseFindings(this.#groups);
		let from = 0;
		for (const [index, zone] of zones.entries()) {
			const end = ends[index] ?? from;
			this.#findings.enter(zone, folded[zone]);
			this.#searchZone(from, end);
			from = end;
		}
		return { folded, hits: this.#findings };
	}

	#number(): void {
		const count = this.#cutter.count;
		if (this.#numbers.length < count) this.#numbers = new Int32Array(count * 2);
		const { hashes } = this.#cutter;
		for (let word = 0; word < count; word++) this.#numbers[word] = this.#words.get(hashes[word] as number);
	}

	#searchZone(from: number, end: number): void {
		this.#limit = end;
		const { stemFrom, stems } = this.#cutter;
		for (let word = from; word < end; word++) {
			const number = this.#numbers[word] as number;
			const root = number === 0 ? 0 : (this.#roots[number] as number);
			if (root !== 0) this.#arrive(root, word + 1, word);
			const lastStem = stemFrom[word + 1] as number;
			for (let stem = stemFrom[word] as number; stem < lastStem; stem++) {
				const stemRoot = this.#roots[stems[stem] as number] as number;
				if (stemRoot !== 0) this.#arrive(stemRoot, word + 1, word);
			}
		}
	}

	/** At a node, with the next word to read: notes the phrases that end here and tries every way on. */
	#arrive(node: number, next: number, first: number): void {
		for (let phrase = this.#nodePhrase[node] as number; phrase !== 0; phrase = this.#nextPhrase[phrase] as number) {
			const { starts, ends } = this.#cutter;
			this.#findings.found(phrase, this.#phraseGroup[phrase] as number, first, next - 1, starts[first] as number, ends[next - 1] as number);
		}
		const shape = this.#nodeShape[node] as number;
		if (shape === 0 || next >= this.#limit) return;
		if (shape & 1) this.#step(node, next, first);
		if (shape & 2) this.#leap(this.#edge(node, GAP), next, first);
	}

	#step(node: number, word: number, first: number): void {
		const number = this.#numbers[word] as number;
		if (number !== 0) {
			const target = this.#edge(node, number);
			if (target !== 0) this.#arrive(target, word + 1, first);
		}
		const { stemFrom, stems } = this.#cutter;
		const lastStem = stemFrom[word + 1] as number;
		for (let stem = stemFrom[word] as number; stem < lastStem; stem++) {
			const target = this.#edge(node, stems[stem] as number);
			if (target !== 0) this.#arrive(target, word + 1, first);
		}
	}

	#leap(node: number, next: number, first: number): void {
		let reach = 0;
		for (let word = next; word < this.#limit && reach <= gapReach; word++) {
			this.#step(node, word, first);
			reach += this.#cutter.singles[word] === 1 ? 1 : 3;
		}
	}

	#edge(node: number, word: number): number {
		let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;
		slot = (slot ^ (slot >>> 15)) & this.#edgeMask;
		while (true) {
			const target = this.#edgeTarget[slot] as number;
			if (target === 0 || (this.#edgeNode[slot] === node && this.#edgeWord[slot] === word)) return target;
			slot = (slot + 1) & this.#edgeMask;
		}
	}

	/** Cuts every phrase into numbers: of words, of stems, GAP; 0 ends a phrase. */
	#read(groups: readonly PhraseGroup[], stems: Vocabulary): PhraseTokens {
		const tokens: PhraseTokens = { numbers: [], groupOfPhrase: [], stemHashes: [] };
		let nextNumber = GAP + 1;
		const cutter = this.#cutter;
		for (const { group, phrases } of groups) {
			let groupNumber = this.#groups.indexOf(group);
			if (groupNumber < 0) groupNumber = this.#groups.push(group) - 1;
			for (const phrase of phrases) {
				cutter.count = 0;
				const text = cutter.cut(phrase);
				const count = Math.min(cutter.count, longestPhrase);
				if (count === 0) continue;
				for (let word = 0; word < count; word++) {
					const end = cutter.ends[word] as number;
					if (word > 0 && isGap(text, cutter.ends[word - 1] as number, cutter.starts[word] as number)) tokens.numbers.push(GAP);
					const hash = cutter.hashes[word] as number;
					const isStem = text.charCodeAt(end) === 42 && cutter.singles[word] === 0 && end - (cutter.starts[word] as number) >= shortestStem;
					const number = isStem ? stems.add(hash, nextNumber) : this.#words.add(hash, nextNumber);
					if (number === nextNumber) {
						nextNumber++;
						if (isStem) tokens.stemHashes.push(hash);
					}
					tokens.numbers.push(number);
				}
				tokens.numbers.push(0);
				tokens.groupOfPhrase.push(groupNumber);
			}
		}
		this.#roots = new Int32Array(nextNumber);
		return tokens;
	}

	#plant(numbers: readonly number[], groupOfPhrase: readonly number[]): void {
		let slots = 64;
		while (slots < numbers.length * 2) slots *= 2;
		this.#edgeNode = new Int32Array(slots);
		this.#edgeWord = new Int32Array(slots);
		this.#edgeTarget = new Int32Array(slots);
		this.#edgeMask = slots - 1;
		this.#nodeShape = new Uint8Array(numbers.length + 2);
		this.#nodePhrase = new Int32Array(numbers.length + 2);
		let node = 0;
		let phrase = 0;
		for (const number of numbers) {
			if (number !== 0) node = node === 0 ? this.#root(number) : this.#grow(node, number);
			else {
				this.#end(node, groupOfPhrase[phrase++] as number);
				node = 0;
			}
		}
	}

	#root(number: number): number {
		const known = this.#roots[number] as number;
		if (known !== 0) return known;
		this.#roots[number] = this.#nodes;
		return this.#nodes++;
	}

	#grow(node: number, number: number): number {
		const known = this.#edge(node, number);
		if (known !== 0) return known;
		let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b)) >>> 0;
		slot = (slot ^ (slot >>> 15)) & this.#edgeMask;
		while (this.#edgeTarget[slot] !== 0) slot = (slot + 1) & this.#edgeMask;
		this.#edgeNode[slot] = node;
		this.#edgeWord[slot] = number;
		this.#edgeTarget[slot] = this.#nodes;
		this.#nodeShape[node] = (this.#nodeShape[node] as number) | (number === GAP ? 2 : 1);
		return this.#nodes++;
	}

	#end(node: number, group: number): void {
		for (let phrase = this.#nodePhrase[node] as number; phrase !== 0; phrase = this.#nextPhrase[phrase] as number) {
			if (this.#phraseGroup[phrase] === group) return;
		}
		const phrase = this.#phraseGroup.push(group) - 1;
		this.#nextPhrase.push(this.#nodePhrase[node] as number);
		this.#nodePhrase[node] = phrase;
	}
}

interface PhraseTokens {
	readonly numbers: number[];
	readonly groupOfPhrase: number[];
	readonly stemHashes: number[];
}

/** Whether ".." stands between two words. */
function isGap(text: string, from: number, to: number): boolean {
	return to - from > 1 && text.slice(from, to).includes("..");
}

function markStems(hashes: readonly number[], bits: Int32Array): void {
	for (const hash of hashes) bits[(hash >>> 5) & 2047] = (bits[(hash >>> 5) & 2047] as number) | (1 << (hash & 31));
}
