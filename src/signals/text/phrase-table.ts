import { PhraseFindings } from "./phrase-findings.ts";
import { edgeSlot, edgeTarget, GAP, type PhraseTrie } from "./phrase-trie.ts";
import type { PhraseHits } from "./readable-text.ts";
import { WordCutter, wordKind } from "./word-cutter.ts";
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

/** All phrases of all tables in one trie over numbered words, found in one walk over a text. */
export class PhraseTable {
	readonly #trie: PhraseTrie;
	readonly #cutter: WordCutter;
	/** Number of each word of the message in hand. */
	#numbers = new Int32Array(0);
	#limit = 0;
	#findings = new PhraseFindings([]);

	constructor(trie: PhraseTrie) {
		this.#trie = trie;
		this.#cutter = new WordCutter({ bits: trie.stemBits, get: (hash) => trie.stems.get(hash) });
	}

	/** Folds and searches the texts of one message, one after the other. */
	search(texts: Readonly<Record<Zone, string>>): { readonly folded: Readonly<Record<Zone, string>>; readonly hits: PhraseHits } {
		const folded = { senderName: "", subject: "", body: "" };
		const cutter = this.#cutter;
		cutter.reset();
		this.#findings = new PhraseFindings(this.#trie.groups);
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
		const { hashes, kinds } = this.#cutter;
		const { words } = this.#trie;
		for (let word = from; word < end; word++) {
			const number = words.get(hashes[word] as number);
			this.#numbers[word] = number === 0 && kinds[word] === wordKind.withDigits ? this.#numberOfDisguised(word) : number;
		}
	}

	/** Of a word that is in no phrase as it is written, with digits in the place of letters: "acc0unt". */
	#numberOfDisguised(word: number): number {
		for (const one of ["l", "i"] as const) {
			const hash = this.#cutter.hashOfLetters(word, one);
			const number = hash === undefined ? 0 : this.#trie.words.get(hash);
			if (number !== 0) return number;
		}
		return 0;
	}

	#searchZone(from: number, end: number): void {
		this.#number(from, end);
		this.#limit = end;
		const { stemFrom, stems } = this.#cutter;
		const { roots } = this.#trie;
		for (let word = from; word < end; word++) {
			const number = this.#numbers[word] as number;
			const root = number === 0 ? 0 : (roots[number] as number);
			if (root !== 0) this.#arrive(root, word + 1, word);
			const lastStem = stemFrom[word + 1] as number;
			for (let stem = stemFrom[word] as number; stem < lastStem; stem++) {
				const stemRoot = roots[stems[stem] as number] as number;
				if (stemRoot !== 0) this.#arrive(stemRoot, word + 1, word);
			}
		}
	}

	/** At a node, with the next word to read: notes the phrases that end here and tries every way on. */
	#arrive(node: number, next: number, first: number): void {
		const { nodePhrase, nextPhrase, phraseGroup, exactly, nodeShape } = this.#trie;
		for (let phrase = nodePhrase[node] as number; phrase !== 0; phrase = nextPhrase[phrase] as number) {
			const { starts, ends } = this.#cutter;
			if (exactly.size > 0 && !this.#isExact(phrase, starts[first] as number, ends[next - 1] as number)) continue;
			this.#findings.found(phrase, phraseGroup[phrase] as number, first, next - 1, starts[first] as number, ends[next - 1] as number);
		}
		const shape = nodeShape[node] as number;
		if (shape === 0 || next >= this.#limit) return;
		if (shape & 1) this.#step(node, next, first);
		if (shape & 2) this.#leap(this.#edge(node, GAP), next, first);
	}

	#isExact(phrase: number, start: number, end: number): boolean {
		const text = this.#trie.exactly.get(phrase);
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
			reach += this.#cutter.kinds[word] === wordKind.single ? 1 : 3;
		}
	}

	/** The node an edge leads to; 0 when there is none. */
	#edge(node: number, word: number): number {
		const { edges } = this.#trie;
		return edgeTarget(edges, edgeSlot(edges, node, word));
	}
}
