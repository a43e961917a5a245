/**
 * Raw deflate (RFC 1951), undone up to a limit. Our own because it has to stop at exactly so many bytes, keep what came out
 * before damage or an early end, and be there at once when the program starts.
 */
export interface Inflated {
	/** What came out before the end, the limit or the damage. */
	readonly bytes: Uint8Array;
	/** There was more than the limit allows. */
	readonly truncated: boolean;
	/** The packed data were damaged. An early end is not told: what came out until then is what there is. */
	readonly broken: boolean;
	/** Bytes whose unpacking takes as long as this took; more than came out where codes had to be made for little. */
	readonly cost: number;
}

/** A Huffman code: for the next bits of the input, the symbol times 16 plus the length of its code; 0 where none fits. */
interface Code {
	readonly table: Uint16Array;
	readonly bits: number;
}

const lengthBase = Uint16Array.of(
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	13,
	15,
	17,
	19,
	23,
	27,
	31,
	35,
	43,
	51,
	59,
	67,
	83,
	99,
	115,
	131,
	163,
	195,
	227,
	258,
);
const lengthBits = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0);
const distanceBase = Uint16Array.of(
	1,
	2,
	3,
	4,
	5,
	7,
	9,
	13,
	17,
	25,
	33,
	49,
	65,
	97,
	129,
	193,
	257,
	385,
	513,
	769,
	1025,
	1537,
	2049,
	3073,
	4097,
	6145,
	8193,
	12289,
	16385,
	24577,
);
const distanceBits = Uint8Array.of(0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13);
const lengthOrder = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);
const smallestBuffer = 1024;
/**
 * Places of code tables that are filled in for each byte that came out, and at the beginning, before another block is read. A block whose codes are long costs 65,000 of them and needs
 * 15 bytes, so that a megabyte of blocks that hold nothing took half a minute. Whoever packs to make a file smaller has such codes in blocks of kilobytes only:
 * one of 15 bits stands for what is there once in 1,600 times.
 */
const mostPlaces = { atFirst: 4_096, forByte: 16 } as const;
/** What the rest of a block costs, in places. */
const placesOfBlock = 512;

let fixedCodes: readonly [Code, Code] | undefined;

/** Undoes raw deflate and stops at the limit. Never throws. */
export function inflate(packed: Uint8Array, maximum: number): Inflated {
	const reader = new Inflater(packed, maximum);
	reader.run();
	const { length, state, cost } = reader;
	return { bytes: reader.bytes.subarray(0, length), truncated: state === "full", broken: state === "broken", cost };
}

class Inflater {
	bytes: Uint8Array;
	length = 0;
	state: "running" | "done" | "full" | "broken" | "ended" = "running";
	readonly #packed: Uint8Array;
	readonly #maximum: number;
	#at = 0;
	#held = 0;
	#count = 0;
	#places = 0;

	constructor(packed: Uint8Array, maximum: number) {
		this.#packed = packed;
		this.#maximum = maximum;
		this.bytes = new Uint8Array(Math.min(maximum, Math.max(smallestBuffer, packed.length * 4)));
	}

	get cost(): number {
		return Math.max(this.length, Math.floor(this.#places / mostPlaces.forByte));
	}

	run(): void {
		while (this.state === "running") {
			const last = this.#take(1);
			const type = this.#take(2);
			if (this.state !== "running") return;
			if (type === 0) this.#stored();
			else if (type === 3) this.state = "broken";
			else this.#compressed(type === 1 ? (fixedCodes ??= makeFixedCodes()) : this.#readCodes());
			if (last === 1 && this.state === "running") this.state = "done";
		}
	}

	/** The next bits, low ones first; 0 past the end, which ends the run. */
	#take(bits: number): number {
		while (this.#count < bits) {
			if (this.#at >= this.#packed.length) {
				this.state = "ended";
				return 0;
			}
			this.#held |= (this.#packed[this.#at++] ?? 0) << this.#count;
			this.#count += 8;
		}
		const value = this.#held & ((1 << bits) - 1);
		this.#held >>>= bits;
		this.#count -= bits;
		return value;
	}

	#stored(): void {
		// Whole bytes that were taken ahead go back; the rest of the current one is skipped.
		this.#at -= this.#count >> 3;
		this.#held = 0;
		this.#count = 0;
		const size = (this.#packed[this.#at] ?? 0) | ((this.#packed[this.#at + 1] ?? 0) << 8);
		const piece = this.#packed.subarray(this.#at + 4, this.#at + 4 + size);
		const room = this.#room(piece.length);
		this.bytes.set(piece.subarray(0, room), this.length);
		this.length += room;
		this.#at += 4 + size;
		if (room < piece.length) this.state = "full";
		else if (piece.length < size || this.#at > this.#packed.length) this.state = "ended";
	}

	/** Section 3.2.7: the codes of the block are themselves coded. */
	#readCodes(): readonly [Code, Code] | undefined {
		if (this.#places > mostPlaces.atFirst + mostPlaces.forByte * this.length) {
			this.state = "broken";
			return undefined;
		}
		const literals = this.#take(5) + 257;
		const distances = this.#take(5) + 1;
		const lengths = new Uint8Array(19);
		for (let index = 0, count = this.#take(4) + 4; index < count; index++) lengths[lengthOrder[index] ?? 0] = this.#take(3);
		const code = makeCode(lengths);
		const all = new Uint8Array(literals + distances);
		for (let index = 0; index < all.length && this.state === "running"; ) {
			const symbol = this.#symbol(code);
			if (symbol < 0) return undefined;
			if (symbol < 16) {
				all[index++] = symbol;
				continue;
			}
			const repeated = symbol === 16 ? (all[index - 1] ?? 0) : 0;
			const times = symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
			all.fill(repeated, index, index + times);
			index += times;
		}
		const codes = [makeCode(all.subarray(0, literals)), makeCode(all.subarray(literals))] as const;
		this.#places += placesOfBlock + codes[0].table.length + codes[1].table.length;
		return codes;
	}

	#compressed(codes: readonly [Code, Code] | undefined): void {
		if (codes === undefined) return;
		const [literals, distances] = codes;
		while (this.state === "running") {
			const symbol = this.#symbol(literals);
			if (symbol < 0 || symbol === 256) return;
			if (symbol < 256) {
				if (this.length >= this.bytes.length && this.#room(1) === 0) {
					this.state = "full";
					return;
				}
				this.bytes[this.length++] = symbol;
			} else this.#copy(symbol - 257, distances);
		}
	}

	#copy(lengthCode: number, distances: Code): void {
		const size = (lengthBase[lengthCode] ?? 0) + this.#take(lengthBits[lengthCode] ?? 0);
		const distanceCode = this.#symbol(distances);
		if (distanceCode < 0) return;
		const distance = (distanceBase[distanceCode] ?? 0) + this.#take(distanceBits[distanceCode] ?? 0);
		if (this.state === "running" && (distance > this.length || distance === 0 || size === 0)) this.state = "broken";
		if (this.state !== "running") return;
		const room = this.#room(size);
		const { bytes } = this;
		for (let from = this.length - distance, to = this.length, end = to + room; to < end; ) bytes[to++] = bytes[from++] ?? 0;
		this.length += room;
		if (room < size) this.state = "full";
	}

	/** The next symbol; -1 when the bits mean none or have ended. */
	#symbol({ table, bits }: Code): number {
		while (this.#count < bits && this.#at < this.#packed.length) {
			this.#held |= (this.#packed[this.#at++] ?? 0) << this.#count;
			this.#count += 8;
		}
		const entry = table[this.#held & ((1 << bits) - 1)] ?? 0;
		const used = entry & 15;
		if (used === 0 || used > this.#count) {
			this.state = used === 0 && this.#count >= bits ? "broken" : "ended";
			return -1;
		}
		this.#held >>>= used;
		this.#count -= used;
		return entry >> 4;
	}

	/** Makes room for so many bytes as far as the limit allows, and says for how many. */
	#room(wanted: number): number {
		const needed = Math.min(this.#maximum, this.length + wanted);
		if (needed > this.bytes.length) {
			const grown = new Uint8Array(Math.min(this.#maximum, Math.max(needed, this.bytes.length * 2)));
			grown.set(this.bytes.subarray(0, this.length));
			this.bytes = grown;
		}
		return needed - this.length;
	}
}

/** Section 3.2.2: codes of the same length stand in the order of their symbols. Bits come first to last, so they are turned. */
function makeCode(lengths: Uint8Array): Code {
	const counts = new Uint16Array(16);
	for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
	counts[0] = 0;
	let bits = 15;
	while (bits > 1 && counts[bits] === 0) bits--;
	const next = new Uint32Array(17);
	for (let length = 1; length <= 15; length++) next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1;
	const table = new Uint16Array(1 << bits);
	for (let symbol = 0; symbol < lengths.length; symbol++) {
		const length = lengths[symbol] ?? 0;
		if (length === 0) continue;
		const code = next[length] ?? 0;
		next[length] = code + 1;
		for (let place = turned(code, length); place < table.length; place += 1 << length) table[place] = (symbol << 4) | length;
	}
	return { table, bits };
}

function turned(code: number, length: number): number {
	let out = 0;
	for (let bit = 0; bit < length; bit++) out |= ((code >> bit) & 1) << (length - 1 - bit);
	return out;
}

/** Section 3.2.6. */
function makeFixedCodes(): readonly [Code, Code] {
	const lengths = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
	return [makeCode(lengths), makeCode(new Uint8Array(32).fill(5))];
}
