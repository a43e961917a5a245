/** Hash that stands for anything that changes from copy to copy. */
export const masked = 0x5bd1e995;
const longestSubject = 120;
/** From the radicals of Chinese on. */
const firstWide = 0x2e80;

/** Words that recipients are named by, known by the hash of their letters. */
export type NameWords = ReadonlySet<number>;

/** Takes up a name or the local part of an address. */
export function addNameWords(text: string, names: Set<number>, most: number): void {
	for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (word.length > 1 && names.size < most) names.add(hashOfLetters(word));
}

/**
 * Hashes of the words of a folded text in order. Words with a digit (dates, amounts, codes), addresses and links, and the
 * names given are all the same word; several of them in a row are one. Ideographs and syllables are words of their own, and said
 * to be `wide`: one by itself says little.
 */
export function forEachWord(text: string, names: NameWords, take: (hash: number, wide: boolean) => void): void {
	let wasMasked = false;
	for (let start = 0; start < text.length; ) {
		const end = endOfWord(text, start);
		if (end > start) {
			const hash = hashOfWord(text, start, end, names);
			if (hash !== masked || !wasMasked) take(hash, text.charCodeAt(start) >= firstWide);
			wasMasked = hash === masked;
		}
		start = Math.max(end, start + 1);
	}
}

/** The subject with what changes from copy to copy as "#". */
export function maskedSubject(subject: string, names: NameWords): string {
	const words = subject.slice(0, longestSubject).split(/\s+/u);
	return words.map((word) => (/\d|@|:\/\//u.test(word) || names.has(hashOfLetters(word)) ? "#" : word)).join(" ");
}

/** White space ends a word; a wide character is one. */
function endOfWord(text: string, start: number): number {
	let at = start;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code <= 32) return at;
		if (code >= firstWide) return at === start ? at + 1 : at;
	}
	return at;
}

/** Of its letters alone, so that a comma behind a name or not makes no difference. */
function hashOfWord(text: string, start: number, end: number, names: NameWords): number {
	let hash = 0x811c9dc5;
	let letters = 0;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if ((code >= 48 && code <= 57) || code === 0x40 || (code === 0x3a && text.charCodeAt(at + 1) === 0x2f)) return masked;
		if (isMark(code)) continue;
		hash = Math.imul(hash ^ code, 0x01000193);
		letters++;
	}
	return letters === 0 || (letters > 1 && names.has(hash)) ? masked : hash;
}

function hashOfLetters(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (!isMark(code)) hash = Math.imul(hash ^ code, 0x01000193);
	}
	return hash;
}

/** Of ASCII, what is neither a letter nor a digit. */
function isMark(code: number): boolean {
	return code < 0x30 || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0x80);
}
