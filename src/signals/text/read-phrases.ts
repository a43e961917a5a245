import type { PhraseGroup } from "./phrase-table.ts";
import { GAP } from "./phrase-trie.ts";
import { Vocabulary } from "./vocabulary.ts";
import { hashWith, noStems, shortestStem, WordCutter } from "./word-cutter.ts";

/** The phrases of a table as numbers, ready to be planted. */
export interface PhraseNumbers {
	/** Words of all phrases. */
	readonly words: Vocabulary;
	/** Word beginnings of all phrases. */
	readonly stems: Vocabulary;
	readonly stemHashes: readonly number[];
	/** Words and stems are numbered together, from GAP + 1 up to but not including this. */
	readonly nextNumber: number;
	/** Numbers of words and stems, GAP, and 0 at the end of each phrase; the first `count` are used. */
	readonly numbers: Int32Array;
	readonly count: number;
	/** Index of the group for each phrase. */
	readonly groupOfPhrase: readonly number[];
	/** By phrase: of one that is numbers and signs alone, how it is written, without spaces. */
	readonly exactly: ReadonlyMap<number, string>;
	readonly groups: readonly string[];
}

const ASTERISK = 0x2a;
const NEWLINE = 0x0a;
const FULL_STOP = 0x2e;
const SMALL_I = 0x69;
const SMALL_L = 0x6c;
/** Shorter words with I and l exchanged are words of their own (il, la, ios), but for the one that phishing is about. */
const shortestDisguised = 4;
const shortAndDisguised = "log";
/** Phrases are cut some thousand at a time: a loop that runs long is compiled early, and this happens at every start. */
const chunkCharacters = 60_000;

export function readPhrases(groups: readonly PhraseGroup[]): PhraseNumbers {
	const reader = new PhraseReader();
	for (const { group, phrases } of groups) reader.add(group, phrases);
	return reader.finished();
}

class PhraseReader {
	readonly words = new Vocabulary(16_000);
	readonly stems = new Vocabulary(1_024);
	readonly stemHashes: number[] = [];
	readonly groupOfPhrase: number[] = [];
	readonly exactly = new Map<number, string>();
	readonly groups: string[] = [];
	nextNumber = GAP + 1;
	numbers = new Int32Array(131_072);
	count = 0;

	readonly #cutter = new WordCutter(noStems);
	readonly #groupNumbers = new Map<string, number>();
	#chunk: string[] = [];
	#chunkLength = 0;

	add(group: string, phrases: readonly string[]): void {
		let number = this.#groupNumbers.get(group);
		if (number === undefined) {
			number = this.groups.push(group) - 1;
			this.#groupNumbers.set(group, number);
		}
		for (const phrase of phrases) {
			this.#chunk.push(phrase);
			this.#chunkLength += phrase.length;
			const index = this.groupOfPhrase.push(number) - 1;
			if (!/\p{L}/u.test(phrase)) this.exactly.set(index, phrase.replaceAll(" ", ""));
		}
		if (this.#chunkLength > chunkCharacters) this.#readChunk();
	}

	finished(): PhraseNumbers {
		this.#readChunk();
		return this;
	}

	#readChunk(): void {
		const cutter = this.#cutter;
		cutter.reset();
		cutter.cut(`${this.#chunk.join("\n")}\n`);
		this.#chunk = [];
		this.#chunkLength = 0;
		this.#makeRoom(cutter.length);
		const { count, hashes, starts, ends, buffer, length } = cutter;
		for (let word = 0; word < count; word++) {
			const start = starts[word] as number;
			const end = ends[word] as number;
			this.numbers[this.count++] = this.#numberOf(hashes[word] as number, buffer, start, end);
			this.#readBetween(buffer, end, word + 1 < count ? (starts[word + 1] as number) : length);
		}
	}

	/** What stands between two words: the end of a phrase (or of more, were some without words), "..", or nothing that matters. */
	#readBetween(buffer: Uint16Array, from: number, to: number): void {
		let gap = false;
		for (let at = from; at < to; at++) {
			const unit = buffer[at];
			if (unit === NEWLINE) {
				this.numbers[this.count++] = 0;
				gap = false;
			} else if (unit === FULL_STOP && buffer[at + 1] === FULL_STOP) gap = true;
		}
		if (gap) this.numbers[this.count++] = GAP;
	}

	#numberOf(hash: number, buffer: Uint16Array, start: number, end: number): number {
		const isStem = buffer[end] === ASTERISK && end - start >= shortestStem;
		const number = (isStem ? this.stems : this.words).add(hash, this.nextNumber);
		if (number === this.nextNumber) {
			this.nextNumber++;
			if (isStem) this.stemHashes.push(hash);
		}
		if (!isStem) this.#addDisguised(buffer, start, end, number);
		return number;
	}

	/** "Iog in", "lmportant": I and l look the same in many fonts, so a word is also known with the other one in front. */
	#addDisguised(buffer: Uint16Array, start: number, end: number, number: number): void {
		const first = buffer[start];
		if (first !== SMALL_I && first !== SMALL_L) return;
		if (end - start < shortestDisguised && String.fromCharCode(...buffer.subarray(start, end)) !== shortAndDisguised) return;
		this.words.add(hashWith(first === SMALL_I ? SMALL_L : SMALL_I, buffer, start + 1, end), number);
	}

	/** A character gives at most two numbers. */
	#makeRoom(characters: number): void {
		if (this.count + characters * 2 <= this.numbers.length) return;
		const larger = new Int32Array((this.count + characters * 2) * 2);
		larger.set(this.numbers);
		this.numbers = larger;
	}
}
