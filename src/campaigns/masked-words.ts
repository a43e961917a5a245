/** Hash that stands for anything that changes from copy to copy. */
export const masked = 0x5bd1e995;
/** FNV-1a. */
const [seed, prime] = [0x811c9dc5, 0x01000193];
const longestSubject = 120;
const mostNames = 40;
/** From the radicals of Chinese on. */
const firstWide = 0x2e80;

/** Words that recipients are named by, known by the hash of their letters. */
export class NameWords {
	readonly #hashes = new Set<number>();
	/** One bit for each hash by its lower five: nearly every word of a text is told to be none of them by this alone. */
	#bits = 0;

	/** Takes up a name or the local part of an address. */
	add(text: string): void {
		for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
			if (word.length < 2 || this.#hashes.size >= mostNames) continue;
			const hash = hashOfLetters(word);
			this.#hashes.add(hash);
			this.#bits |= 1 << (hash & 31);
		}
	}

	has(hash: number): boolean {
		return (this.#bits & (1 << (hash & 31))) !== 0 && this.#hashes.has(hash);
	}
}

/**
 * Hashes of the words of a folded text in order. Words with a digit (dates, amounts, codes), addresses and links, and the
 * names given are all the same word; several of them in a row are one. Ideographs and syllables are words of their own, and said
 * to be `wide`: one by itself says little. Punctuation is no part of a word, so that a comma behind a name or not makes no
 * difference. Every character is looked at once.
 */
export function forEachWord(text: string, names: NameWords, take: (hash: number, wide: boolean) => void): void {
	let [hash, letters, changes, inWord, wasMasked] = [seed, 0, false, false, false];
	const end = (wide: boolean): void => {
		const word = changes || letters === 0 || (letters > 1 && names.has(hash)) ? masked : hash;
		if (word !== masked || !wasMasked) take(word, wide);
		wasMasked = word === masked;
		[hash, letters, changes, inWord] = [seed, 0, false, false];
	};
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code <= 32) {
			if (inWord) end(false);
		} else if (code >= firstWide) {
			if (inWord) end(false);
			[hash, letters] = [Math.imul(seed ^ code, prime), 1];
			end(true);
		} else {
			inWord = true;
			if ((code >= 48 && code <= 57) || code === 0x40 || (code === 0x3a && text.charCodeAt(at + 1) === 0x2f)) changes = true;
			else if (!isMark(code)) {
				hash = Math.imul(hash ^ code, prime);
				letters++;
			}
		}
	}
	if (inWord) end(false);
}

/** The subject with what changes from copy to copy as "#". */
export function maskedSubject(subject: string, names: NameWords): string {
	const words = subject.slice(0, longestSubject).split(/\s+/u);
	return words.map((word) => (/\d|@|:\/\//u.test(word) || names.has(hashOfLetters(word)) ? "#" : word)).join(" ");
}

function hashOfLetters(word: string): number {
	let hash = seed;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (!isMark(code)) hash = Math.imul(hash ^ code, prime);
	}
	return hash;
}

/** Of ASCII, what is neither a letter nor a digit. */
function isMark(code: number): boolean {
	return code < 0x30 || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0x80);
}
