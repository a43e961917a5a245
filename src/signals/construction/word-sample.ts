/**
 * The words of a text as bits in a table, to tell how many words of another text stand in it. About a nanosecond a
 * character, where sets of strings would cost fifty; with a thousand words some two in a hundred look alike by chance.
 */
export class WordSample {
	readonly #bits = new Uint32Array(tableBits / 32);
	/** Different words as far as the table tells them apart. */
	words = 0;

	/** Adds the words of the first characters of a text. */
	add(text: string, characters: number): void {
		eachWord(text, characters, (hash) => {
			const slot = (hash >>> 5) & (this.#bits.length - 1);
			const bit = 1 << (hash & 31);
			if (((this.#bits[slot] as number) & bit) !== 0) return;
			this.#bits[slot] = (this.#bits[slot] as number) | bit;
			this.words++;
		});
	}

	/**
	 * How many words the text has, and how many of them are in the table.
	 * @param row so many words in a row (30 at most), of which so many are not in the table, are news
	 */
	count(text: string, characters: number, row = noRow): { readonly words: number; readonly known: number; readonly hasNews: boolean } {
		const mask = 2 ** row.words - 1;
		let words = 0;
		let known = 0;
		/** Bit by bit, of the last words, those that are not in the table. */
		let lately = 0;
		let hasNews = false;
		eachWord(text, characters, (hash) => {
			words++;
			lately = (lately << 1) & mask;
			if (((this.#bits[(hash >>> 5) & (this.#bits.length - 1)] as number) & (1 << (hash & 31))) !== 0) known++;
			else {
				lately |= 1;
				hasNews ||= bitsOf(lately) >= row.news;
			}
		});
		return { words, known, hasNews };
	}
}

const noRow = { words: 0, news: 1 };

function bitsOf(word: number): number {
	let bits = 0;
	for (let rest = word; rest !== 0; rest &= rest - 1) bits++;
	return bits;
}

const tableBits = 32_768;
const shortestWord = 3;

/** Letters and digits between anything else; in scripts without spaces each pair of characters is a word. */
function eachWord(text: string, characters: number, take: (hash: number) => void): void {
	const end = Math.min(text.length, characters);
	let hash = 0;
	let length = 0;
	let before = 0;
	for (let i = 0; i <= end; i++) {
		const code = i < end ? text.charCodeAt(i) : 32;
		if (code >= 0x2e80 && code < 0xfe00) {
			if (before !== 0) take(mix(before * 31 + code));
			before = code;
			length = 0;
			hash = 0;
			continue;
		}
		before = 0;
		if (isWordCharacter(code)) {
			hash = (Math.imul(hash, 31) + (code < 0x80 ? code | 32 : code)) | 0;
			length++;
		} else {
			if (length >= shortestWord) take(mix(hash));
			hash = 0;
			length = 0;
		}
	}
}

function isWordCharacter(code: number): boolean {
	if (code < 0x80) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
	return code >= 0xc0 && code < 0x2000;
}

/** Spreads the bits (finalizer of MurmurHash3), so that neighbours do not fall on each other. */
function mix(hash: number): number {
	let h = hash ^ (hash >>> 16);
	h = Math.imul(h, 0x85ebca6b);
	h ^= h >>> 13;
	h = Math.imul(h, 0xc2b2ae35);
	return (h ^ (h >>> 16)) & (tableBits - 1);
}
