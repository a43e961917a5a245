/** Bytes that a name may be longer by: a needle that stands within a longer label is another name. */
const partOfLabel = new Uint8Array(256);
for (const character of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") partOfLabel[character.charCodeAt(0)] = 1;

const folded = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));
/** Bytes of a block whose hash says how far one may jump. */
const block = 3;
const tableSize = 1 << 16;

/** A word for each byte, new in every process: whoever writes names into a log cannot make them up so that their hashes fall together. */
const words = crypto.getRandomValues(new Int32Array(256));

/**
 * Finds the next of many names in bytes, in any mixture of case, as a whole run of labels: "phish.example" is found in
 * "WWW.Phish.Example." and not in "catphish.example". Wu and Manber's algorithm ("A fast algorithm for multi-pattern searching",
 * 1994): the last three bytes of a window as long as the shortest needle tell how far no needle can begin, so that most bytes
 * are never looked at. Where one may stand, the bytes are hashed as they come and looked up wherever a label ends, so that it takes
 * no longer however many needles begin and end alike.
 */
export class NeedleSearch {
	readonly #needles: readonly Uint8Array[];
	readonly #window: number;
	readonly #jumps = new Uint8Array(tableSize);
	/** Length of the longest needle, by both ends of the window: many names end alike, in ".example.com", and then begin differently. */
	readonly #longest = new Map<number, number>();
	readonly #byHash = new Map<number, Uint8Array[]>();

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
		const ends = hashOfEnds(hashAt(needle, block - 1), hashAt(needle, this.#window - 1));
		this.#longest.set(ends, Math.max(needle.length, this.#longest.get(ends) ?? 0));
		const hash = needle.reduce(hashWith, 0);
		const others = this.#byHash.get(hash);
		if (others === undefined) this.#byHash.set(hash, [needle]);
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
		const longest = this.#longest.get(hashOfEnds(hashAt(bytes, start + block - 1), hash));
		if (longest === undefined || (start > 0 && isWithinLabel(bytes, start))) return false;
		const last = Math.min(to, start + longest);
		let soFar = 0;
		for (let at = start; at < last; ) {
			soFar = hashWith(soFar, folded[bytes[at++] as number] as number);
			if (at < to && isWithinLabel(bytes, at)) continue;
			if (this.#byHash.get(soFar)?.some((needle) => isSame(bytes, start, at, needle))) return true;
		}
		return false;
	}
}

function hashAt(bytes: Uint8Array, end: number): number {
	const first = folded[bytes[end - 2] as number] as number;
	const middle = folded[bytes[end - 1] as number] as number;
	return ((first << 10) ^ (middle << 5) ^ (folded[bytes[end] as number] as number)) & (tableSize - 1);
}

/** Hash of one byte more. */
function hashWith(hash: number, byte: number): number {
	const mixed = Math.imul(hash ^ (words[byte] as number), 0x9e3779b1);
	return mixed ^ (mixed >>> 15);
}

function hashOfEnds(first: number, last: number): number {
	return hashWith(hashWith(hashWith(hashWith(0, first >> 8), first & 0xff), last >> 8), last & 0xff);
}

function isSame(bytes: Uint8Array, start: number, end: number, needle: Uint8Array): boolean {
	if (end - start !== needle.length) return false;
	for (let at = 0; at < needle.length; at++) if (folded[bytes[start + at] as number] !== needle[at]) return false;
	return true;
}

/** Whether a label goes on from one side of a border to the other. */
function isWithinLabel(bytes: Uint8Array, border: number): boolean {
	return partOfLabel[bytes[border - 1] as number] === 1 && partOfLabel[bytes[border] as number] === 1;
}
