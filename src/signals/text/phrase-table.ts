import { PhraseFindings } from "./phrase-findings.ts";
import { GAP, type PhraseNumbers, readPhrases } from "./read-phrases.ts";
import type { PhraseHits } from "./readable-text.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { WordCutter } from "./word-cutter.ts";
import { type Zone, zones } from "./zones.ts";

/**
 * Phrases of one meaning. A phrase is words with spaces between them, in lower case as a reader sees them. `stem*` stands for
 * any word that begins so; ` .. ` for up to three words in between (nine characters of Han, Kana or Hangul, which are words
 * of their own). Case, Latin accents, invisible characters and look-alike letters do not matter on either side; nor do signs, but for
 * a phrase of numbers alone: 1&1 is a company, 1+1 an offer, 1.1. a day.
 */
export interface PhraseGroup {
	readonly group: string;
	readonly phrases: readonly string[];
}

/** A gap reaches over this much: a word costs 3, a single character 1. */
const gapReach = 9;

/**
 * All phrases of all tables in one trie over numbered words, found in one walk over a text. Building it takes some
 * milliseconds for ten thousand phrases, so it is built when the first text asks.
 */
export class PhraseTable {
	readonly #cutter: WordCutter;
	readonly #words: Vocabulary;
	readonly #groups: readonly string[];
	readonly #phraseGroup: number[] = [0];
	/** Node after the first word, by the word's number: most words end the search here. */
	#roots = new Int32Array(0);
	/** Edges (node, word number) -> node, open addressing; four numbers a slot (one unused) lie on one cache line. */
	#edges = new Int32Array(0);
	#edgeMask = 0;
	/** By node: 1 it has edges, 2 it has a gap. */
	#nodeShape = new Uint8Array(0);
	/** By node: a phrase that ends there, or 0; further ones by #nextPhrase. */
	#nodePhrase = new Int32Array(0);
	readonly #nextPhrase: number[] = [0];
	/** By phrase: see PhraseNumbers. */
	readonly #exactly = new Map<number, string>();
	#nodes = 1;
	/** Number of each word of the message in hand. */
	#numbers = new Int32Array(0);
	#limit = 0;
	#findings = new PhraseFindings([]);

	constructor(groups: readonly PhraseGroup[]) {
		const phrases = readPhrases(groups);
		this.#words = phrases.words;
		this.#groups = phrases.groups;
		const bits = new Int32Array(8192);
		for (const hash of phrases.stemHashes) bits[(hash >>> 5) & 8191] = (bits[(hash >>> 5) & 8191] as number) | (1 << (hash & 31));
		this.#cutter = new WordCutter({ bits, get: (hash) => phrases.stems.get(hash) });
		this.#plant(phrases);
	}

	/** Folds and searches the texts of one message, one after the other. */
	search(texts: Readonly<Record<Zone, string>>): { readonly folded: Readonly<Record<Zone, string>>; readonly hits: PhraseHits } {
		const folded = { senderName: "", subject: "", body: "" };
		const cutter = this.#cutter;
		cutter.reset();
		this.#findings = new PhraseFindings(this.#groups);
		for (const zone of zones) {
			const from = cutter.count;
			cutter.cut(texts[zone]);
			folded[zone] = cutter.foldedText();
			this.#findings.enter(zone);
			this.#searchZone(from, cutter.count);
			this.#findings.leave((start, end) => cutter.shownText(start, end));
		}
		return { folded, hits: this.#findings };
	}

	/** Numbers of the zone's words, ahead of the search: the same word is asked for by several phrases. */
	#number(from: number, end: number): void {
		if (this.#numbers.length < end) {
			const larger = new Int32Array(end * 2);
			larger.set(this.#numbers);
			this.#numbers = larger;
		}
		const { hashes } = this.#cutter;
		for (let word = from; word < end; word++) this.#numbers[word] = this.#words.get(hashes[word] as number);
	}

	#searchZone(from: number, end: number): void {
		this.#number(from, end);
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
			if (this.#exactly.size > 0 && !this.#isExact(phrase, starts[first] as number, ends[next - 1] as number)) continue;
			this.#findings.found(phrase, this.#phraseGroup[phrase] as number, first, next - 1, starts[first] as number, ends[next - 1] as number);
		}
		const shape = this.#nodeShape[node] as number;
		if (shape === 0 || next >= this.#limit) return;
		if (shape & 1) this.#step(node, next, first);
		if (shape & 2) this.#leap(this.#edge(node, GAP), next, first);
	}

	#isExact(phrase: number, start: number, end: number): boolean {
		const text = this.#exactly.get(phrase);
		return text === undefined || String.fromCharCode(...this.#cutter.buffer.subarray(start, end)).replaceAll(" ", "") === text;
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

	/** The node an edge leads to; 0 when there is none. */
	#edge(node: number, word: number): number {
		return this.#edges[this.#slot(node, word) + 2] as number;
	}

	/** Where an edge is, or where it would be. */
	#slot(node: number, word: number): number {
		const edges = this.#edges;
		const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
		let slot = (hash ^ (hash >>> 15)) & this.#edgeMask;
		while (edges[slot * 4 + 2] !== 0 && (edges[slot * 4] !== node || edges[slot * 4 + 1] !== word)) slot = (slot + 1) & this.#edgeMask;
		return slot * 4;
	}

	#plant({ numbers, count, groupOfPhrase, exactly, nextNumber }: PhraseNumbers): void {
		this.#roots = new Int32Array(nextNumber);
		let slots = 64;
		// Neither the end of a phrase nor its first word takes an edge.
		while (slots < (count - groupOfPhrase.length * 2) * 1.5) slots *= 2;
		this.#edges = new Int32Array(slots * 4);
		this.#edgeMask = slots - 1;
		this.#nodeShape = new Uint8Array(count + 2);
		this.#nodePhrase = new Int32Array(count + 2);
		let node = 0;
		let phrase = 0;
		for (let at = 0; at < count; at++) {
			const number = numbers[at] as number;
			if (number !== 0) node = node === 0 ? this.#root(number) : this.#grow(node, number);
			else {
				if (node !== 0) this.#end(node, groupOfPhrase[phrase] as number, exactly.get(phrase));
				phrase++;
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
		const slot = this.#slot(node, number);
		const known = this.#edges[slot + 2] as number;
		if (known !== 0) return known;
		this.#edges[slot] = node;
		this.#edges[slot + 1] = number;
		this.#edges[slot + 2] = this.#nodes;
		this.#nodeShape[node] = (this.#nodeShape[node] as number) | (number === GAP ? 2 : 1);
		return this.#nodes++;
	}

	#end(node: number, group: number, exactly: string | undefined): void {
		for (let phrase = this.#nodePhrase[node] as number; phrase !== 0; phrase = this.#nextPhrase[phrase] as number) {
			if (this.#phraseGroup[phrase] === group) return;
		}
		const phrase = this.#phraseGroup.push(group) - 1;
		this.#nextPhrase.push(this.#nodePhrase[node] as number);
		this.#nodePhrase[node] = phrase;
		if (exactly !== undefined) this.#exactly.set(phrase, exactly);
	}
}
