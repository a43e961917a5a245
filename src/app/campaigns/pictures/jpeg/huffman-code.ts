const quickBits = 9;

/** A Huffman code of a JPEG (T.81 annex C): short codes by one look into a table, longer ones by the bounds of each length. */
export class HuffmanCode {
	/** For the next 9 bits: symbol times 16 plus the length of its code; 0 where the code is longer or none. */
	readonly quick = new Uint16Array(1 << quickBits);
	/** Largest code of each length, and what has to be added to a code to get the place of its symbol. */
	readonly largest = new Int32Array(18).fill(-1);
	readonly offset = new Int32Array(18);
	readonly symbols: Uint8Array;

	/** `counts` says how many codes of 1 to 16 bits there are; `symbols` come in the order of their codes. */
	constructor(counts: Uint8Array, symbols: Uint8Array) {
		this.symbols = symbols;
		let code = 0;
		let at = 0;
		for (let length = 1; length <= 16; length++, code <<= 1) {
			this.offset[length] = at - code;
			const first = at;
			for (let left = counts[length - 1] ?? 0; left > 0 && at < symbols.length; left--) this.#add(code++, length, symbols[at++] ?? 0);
			if (at > first) this.largest[length] = code - 1;
		}
	}

	#add(code: number, length: number, symbol: number): void {
		if (length > quickBits) return;
		const first = code << (quickBits - length);
		this.quick.fill((symbol << 4) | length, first, first + (1 << (quickBits - length)));
	}
}
