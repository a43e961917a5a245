/** Bytes that a name may be longer by: a needle that stands within a longer label is another name. */
const partOfLabel = new Uint8Array(256);
for (const character of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") partOfLabel[character.charCodeAt(0)] = 1;

const folded = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));
/** Bytes of a block whose hash says how far one may jump. */
const block = 3;
const tableSize = 1 << 16;

/**
 * Finds the next of many names in bytes, in any mixture of case, as a whole run of labels: "phish.example" is found in
 * "WWW.Phish.Example." and not in "catphish.example". Wu and Manber's algorithm ("A fast algorithm for multi-pattern searching",
 * 1994): the last three bytes of a window as long as the shortest needle tell how far no needle can begin, so that most bytes
 * are never looked at.
 */
export class NeedleSearch {
	readonly #needles: readonly Uint8Array[];
	readonly #window: number;
	readonly #jumps = new Uint8Array(tableSize);
	/** Needles by the hashes of both ends of the window: many names end alike, in ".example.com", and then begin differently. */
	readonly #by = new Map<number, Uint8Array[]>();

	/** Needles of fewer than three bytes are left out: no name that means anything is as short. */
	constructor(needles: readonly string[]) {
		this.#needles = needles.map((needle) => Buffer.from(needle.toLowerCase())).filter(({ length }) => length >= block);
		this.#window = Math.min(200, ...this.#needles.map(({ length }) => length));
		this.#jumps.fill(this.#window - block + 1);
		for (const needle of this.#needles) this.#enter(needle);
	}

	#enter(needle: Uint8Array): void {
		for (let end = block - 1; end < this.#window; end++) {
			const hash = hashAt(needle, end);
			this.#jumps[hash] = Math.min(this.#jumps[hash] as number, this.#window - 1 - end);
		}
		const key = hashAt(needle, this.#window - 1) * tableSize + hashAt(needle, block - 1);
		const others = this.#by.get(key);
		if (others === undefined) this.#by.set(key, [needle]);
		else others.push(needle);
	}

	/** Offset of the first needle that begins at or after `from` and ends before `to`; -1 when there is none. */
	next(bytes: Uint8Array, from: number, to: number): number {
		if (this.#needles.length === 0) return -1;
		const jumps = this.#jumps;
		const window = this.#window;
		for (let end = from + window - 1; end < to; ) {
			const hash = hashAt(bytes, end);
			const jump = jumps[hash] as number;
			if (jump === 0) {
				if (this.#isAt(bytes, end - window + 1, to, hash)) return end - window + 1;
				end++;
			} else end += jump;
		}
		return -1;
	}

	#isAt(bytes: Uint8Array, start: number, to: number, hash: number): boolean {
		const needles = this.#by.get(hash * tableSize + hashAt(bytes, start + block - 1));
		return needles?.some((needle) => isWhole(bytes, start, to, needle)) ?? false;
	}
}

function hashAt(bytes: Uint8Array, end: number): number {
	const first = folded[bytes[end - 2] as number] as number;
	const middle = folded[bytes[end - 1] as number] as number;
	return ((first << 10) ^ (middle << 5) ^ (folded[bytes[end] as number] as number)) & (tableSize - 1);
}

function isWhole(bytes: Uint8Array, start: number, to: number, needle: Uint8Array): boolean {
	const end = start + needle.length;
	if (end > to) return false;
	for (let at = 0; at < needle.length; at++) if (folded[bytes[start + at] as number] !== needle[at]) return false;
	return !(start > 0 && isWithinLabel(bytes, start)) && !(end < to && isWithinLabel(bytes, end));
}

/** Whether a label goes on from one side of a border to the other. */
function isWithinLabel(bytes: Uint8Array, border: number): boolean {
	return partOfLabel[bytes[border - 1] as number] === 1 && partOfLabel[bytes[border] as number] === 1;
}
