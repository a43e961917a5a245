import type { HuffmanCode } from "./huffman-code.ts";

/** Bits of the entropy-coded data of one scan. They end at a marker; past the end everything is 0 and `ended` is true. */
export class BitReader {
	readonly bytes: Uint8Array;
	/** Of the next byte that was not taken; at a marker, of its 0xff. */
	at: number;
	ended = false;
	#held = 0;
	#count = 0;
	/** Bytes of zeros that were handed in past the end. */
	#past = 0;

	constructor(bytes: Uint8Array, at: number) {
		this.bytes = bytes;
		this.at = at;
	}

	/** Up to 16 bits as a number. */
	bits(wanted: number): number {
		if (this.#count < wanted) this.#fill();
		this.#count -= wanted;
		return (this.#held >>> this.#count) & ((1 << wanted) - 1);
	}

	/** A number of so many bits with its sign (T.81 F.2.2.1, EXTEND). */
	signed(size: number): number {
		const value = this.bits(size);
		return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
	}

	symbol({ quick, largest, offset, symbols }: HuffmanCode): number {
		if (this.#count < 16) this.#fill();
		const entry = quick[(this.#held >>> (this.#count - 9)) & 511] as number;
		if (entry !== 0) {
			this.#count -= entry & 15;
			return entry >> 4;
		}
		for (let length = 10; length <= 16; length++) {
			const code = (this.#held >>> (this.#count - length)) & ((1 << length) - 1);
			if (code > (largest[length] as number)) continue;
			this.#count -= length;
			return symbols[code + (offset[length] as number)] ?? 0;
		}
		this.ended = true;
		return 0;
	}

	/** Goes on behind a restart marker; false where there is none. */
	restart(): boolean {
		this.#held = 0;
		this.#count = 0;
		this.#past = 0;
		const marker = this.bytes[this.at + 1] ?? 0;
		if (this.bytes[this.at] !== 0xff || marker < 0xd0 || marker > 0xd7) return false;
		this.at += 2;
		this.ended = false;
		return true;
	}

	/** To at least 16 bits. Zeros follow the end; taking more than two bytes of them is being past it. */
	#fill(): void {
		const { bytes } = this;
		while (this.#count <= 16) {
			const byte = this.at < bytes.length ? (bytes[this.at] as number) : 0xff;
			const marker = byte === 0xff && bytes[this.at + 1] !== 0;
			if (marker) {
				if (this.#past++ > 3) this.ended = true;
			} else this.at += byte === 0xff ? 2 : 1;
			this.#held = (this.#held << 8) | (marker ? 0 : byte);
			this.#count += 8;
		}
	}
}
