import { CYRILLIC, classes, COMPATIBILITY, folded, GREEK, INVISIBLE, KIND, LATIN, SCRIPT_SHIFT, SEPARATOR, SINGLE, scripts } from "./character-table.ts";
import { toCyrillic, toLatin } from "./look-alikes.ts";

/** Beginnings of at least this many letters can be stems: "stem*". Shorter ones would be looked up for every word. */
export const shortestStem = 2;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Tells which hashes of word beginnings are stems of some phrase. */
export interface Stems {
	/** 2048 words of bits, by the low 16 bits of the hash: set where some stem has it. */
	readonly bits: Int32Array;
	/** The number of the stem; 0 when there is none after all. */
	get(hash: number): number;
}

/**
 * Cuts texts into words, folding them on the way, and keeps the words of one message in flat arrays that the next message
 * uses again: nothing is allocated for a word. One cutter serves one table of phrases and is not re-entrant.
 */
export class WordCutter {
	/** Words of all texts since reset(). */
	count = 0;
	/** Hash of each word. */
	hashes = new Int32Array(4096);
	/** Where each word stands in its folded text. */
	starts = new Int32Array(4096);
	ends = new Int32Array(4096);
	/** 1 for a character of Han, Kana or Hangul that is a word by itself. */
	singles = new Uint8Array(4096);
	/** Numbers of the stems each word begins with: stems[stemFrom[word]] up to stems[stemFrom[word + 1]]. */
	stemFrom = new Int32Array(4097);
	stems = new Int32Array(8192);
	/** How many letters of each script, by index in `scripts`; Latin ones only where accented. */
	readonly scriptCounts = new Int32Array(16);
	/** How often each accented Latin or Cyrillic letter stood there (up to U+052F), before accents were folded away. */
	readonly letterCounts = new Int32Array(0x530);

	#stemCount = 0;
	#buffer = new Uint16Array(8192);
	#length = 0;
	readonly #stems: Stems;

	constructor(stems: Stems) {
		this.#stems = stems;
	}

	reset(): void {
		this.count = 0;
		this.#stemCount = 0;
		this.scriptCounts.fill(0);
		this.letterCounts.fill(0);
	}

	/** Appends the words of a text and returns the folded text that their offsets point into. */
	cut(text: string): string {
		const plain = isAscii(text);
		const source = plain || !needsCompatibility(text) ? text : text.normalize("NFKC");
		this.#reserve(source.length);
		if (plain) this.#cutAscii(source);
		else this.#cutAny(source);
		this.stemFrom[this.count] = this.#stemCount;
		return plain ? source.toLowerCase() : this.#foldedText();
	}

	#cutAscii(source: string): void {
		const bits = this.#stems.bits;
		let hash = SEED;
		let start = -1;
		for (let index = 0; index < source.length; index++) {
			const code = source.charCodeAt(index);
			if (classes[code] === SEPARATOR) {
				if (start >= 0) this.#finish(hash, start, index, 0);
				start = -1;
				continue;
			}
			if (start < 0) {
				start = index;
				hash = SEED;
				this.stemFrom[this.count] = this.#stemCount;
			}
			hash = Math.imul(hash ^ (folded[code] as number), PRIME);
			if (((bits[(hash >>> 5) & 2047] as number) >>> (hash & 31)) & 1 && index - start + 1 >= shortestStem) this.#stem(hash);
		}
		if (start >= 0) this.#finish(hash, start, source.length, 0);
	}

	#cutAny(source: string): void {
		const bits = this.#stems.bits;
		const buffer = this.#buffer;
		let length = 0;
		let hash = SEED;
		let start = -1;
		// Bit per script that the word has letters of, to notice mixed ones.
		let mixture = 0;
		for (let index = 0; index < source.length; index++) {
			const original = source.charCodeAt(index);
			const kindAndScript = classes[original] as number;
			const kind = kindAndScript & KIND;
			if (kind === INVISIBLE) continue;
			const code = folded[original] as number;
			if (kind === SEPARATOR || kind === SINGLE) {
				if (start >= 0) this.#finishMixed(hash, start, length, mixture);
				start = -1;
				if (kind === SINGLE) {
					this.stemFrom[this.count] = this.#stemCount;
					this.#finish(Math.imul(SEED ^ code, PRIME), length, length + 1, 1);
					(this.scriptCounts[kindAndScript >>> SCRIPT_SHIFT] as number)++;
				}
				buffer[length++] = code;
				continue;
			}
			if (start < 0) {
				start = length;
				hash = SEED;
				mixture = 0;
				this.stemFrom[this.count] = this.#stemCount;
			}
			mixture |= 1 << (kindAndScript >>> SCRIPT_SHIFT);
			if (original > 0x7f) {
				(this.scriptCounts[kindAndScript >>> SCRIPT_SHIFT] as number)++;
				if (original < 0x530) (this.letterCounts[original] as number)++;
			}
			buffer[length++] = code;
			hash = Math.imul(hash ^ code, PRIME);
			// ß is "ss" to readers and in Swiss spelling.
			if (original === 0xdf || original === 0x1e9e) {
				buffer[length - 1] = 0x73;
				buffer[length++] = 0x73;
				hash = this.#hashOf(start, length);
			}
			if (((bits[(hash >>> 5) & 2047] as number) >>> (hash & 31)) & 1 && length - start >= shortestStem) this.#stem(hash);
		}
		if (start >= 0) this.#finishMixed(hash, start, length, mixture);
		this.#length = length;
	}

	#finish(hash: number, start: number, end: number, single: 0 | 1): void {
		const word = this.count++;
		this.hashes[word] = hash;
		this.starts[word] = start;
		this.ends[word] = end;
		this.singles[word] = single;
	}

	/** A word with letters of two scripts that resemble each other is read in the script of its majority. */
	#finishMixed(hash: number, start: number, end: number, mixture: number): void {
		const mixed = mixture & ((1 << LATIN) | (1 << CYRILLIC) | (1 << GREEK));
		if ((mixed & (mixed - 1)) !== 0) {
			this.#unmix(start, end);
			hash = this.#hashOf(start, end);
			this.#stemsOf(start, end);
		}
		this.#finish(hash, start, end, 0);
	}

	#unmix(start: number, end: number): void {
		let latin = 0;
		let cyrillic = 0;
		for (let at = start; at < end; at++) {
			const script = (classes[this.#buffer[at] as number] as number) >>> SCRIPT_SHIFT;
			if (script === LATIN) latin++;
			else if (script === CYRILLIC) cyrillic++;
		}
		const look = cyrillic > latin ? toCyrillic : toLatin;
		for (let at = start; at < end; at++) {
			const code = this.#buffer[at] as number;
			this.#buffer[at] = look.get(code) ?? code;
		}
	}

	#hashOf(start: number, end: number): number {
		let hash = SEED;
		for (let at = start; at < end; at++) hash = Math.imul(hash ^ (this.#buffer[at] as number), PRIME);
		return hash;
	}

	#stemsOf(start: number, end: number): void {
		this.#stemCount = this.stemFrom[this.count] as number;
		let hash = SEED;
		for (let at = start; at < end; at++) {
			hash = Math.imul(hash ^ (this.#buffer[at] as number), PRIME);
			if (at - start + 1 >= shortestStem) this.#stem(hash);
		}
	}

	#stem(hash: number): void {
		const number = this.#stems.get(hash);
		if (number === 0) return;
		if (this.#stemCount === this.stems.length) this.stems = grown(this.stems, this.stems.length * 2);
		this.stems[this.#stemCount++] = number;
	}

	#foldedText(): string {
		return Buffer.from(this.#buffer.buffer, 0, this.#length * 2).toString("utf16le");
	}

	/** Room for a text: at most one word per character, at most two characters for each (ß). */
	#reserve(length: number): void {
		const words = this.count + length + 1;
		if (words >= this.hashes.length) {
			const size = words * 2;
			this.hashes = grown(this.hashes, size);
			this.starts = grown(this.starts, size);
			this.ends = grown(this.ends, size);
			this.stemFrom = grown(this.stemFrom, size + 1);
			const singles = new Uint8Array(size);
			singles.set(this.singles);
			this.singles = singles;
		}
		if (length * 2 > this.#buffer.length) this.#buffer = new Uint16Array(length * 2);
	}
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(length);
	larger.set(array);
	return larger;
}

const notAscii = /[^\0-\x7f]/;
function isAscii(text: string): boolean {
	return !notAscii.test(text);
}

function needsCompatibility(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code < 0x300) continue;
		if ((classes[code] as number) & COMPATIBILITY) return true;
		// Enclosed letters (U+1F100 to U+1F1FF) share their high surrogate with common emoji.
		if (code === 0xd83c && ((text.charCodeAt(index + 1) - 0xdd00) & ~0xff) === 0) return true;
	}
	return false;
}

/** Names of the scripts by index, for those who read `scriptCounts`. */
export { scripts };
