/** In the order in which a block says how long the codes of its lengths are (RFC 1951 section 3.2.7). */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Deflate of so many bytes that unpacks to nothing: blocks, each of which brings its own codes and ends at once. The end of a block has a code of so many bits. */
export function emptyBlocks(bytes: number, codeBits: number): Uint8Array {
	const bits = new BitWriter();
	while (bits.length < bytes) {
		bits.put(0, 1);
		bits.put(2, 2);
		// 257 lengths of literals, one of a distance, 19 of their codes.
		bits.put(0, 10);
		bits.put(15, 4);
		// 18, many zeros, is "0"; one bit and the length asked for are "10" and "11".
		for (const symbol of lengthOrder) bits.put(symbol === 18 ? 1 : symbol === 1 || symbol === codeBits ? 2 : 0, 3);
		const ofEnd = codeBits === 1 ? 0b01 : 0b11;
		bits.put(0b01, 2);
		bits.put(0, 1);
		bits.put(127, 7);
		bits.put(0, 1);
		bits.put(106, 7);
		bits.put(ofEnd, 2);
		bits.put(0b01, 2);
		// Of two codes the second one, a 1 and zeros.
		bits.put(1, codeBits);
	}
	return bits.bytes();
}

/** The lowest bit of a byte first. */
class BitWriter {
	readonly #bytes: number[] = [];
	#held = 0;
	#count = 0;

	get length(): number {
		return this.#bytes.length;
	}

	put(value: number, bits: number): void {
		this.#held |= value << this.#count;
		this.#count += bits;
		for (; this.#count >= 8; this.#count -= 8, this.#held >>>= 8) this.#bytes.push(this.#held & 0xff);
	}

	bytes(): Uint8Array {
		return Uint8Array.from([...this.#bytes, this.#held]);
	}
}
