import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Packed together: some thirty texts. Fewer take more room, more take longer to be unpacked for one that is asked for. */
const blockBytes = 1 << 15;
/** Half the time of level 3, which is usual, for two hundredths more room. */
const packing = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/**
 * Texts put away as UTF-8, side by side in blocks that are packed once they are full: JSON of single mails takes a third of what it is. What is put
 * away stays.
 */
export class TextShelf {
	/** All but the last one, packed. */
	readonly #packed: Uint8Array[] = [];
	/** The last one, and how much of it is written. */
	#block = Buffer.allocUnsafeSlow(blockBytes);
	#written = 0;
	/** The one that was asked for last. */
	#unpacked: { readonly number: number; readonly block: Buffer } | undefined;
	readonly #blockOf: number[] = [];
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];

	/** Puts away a text that comes as UTF-8 with an end. Gives its number, to be asked for by. */
	put(text: Uint8Array, end: string): number {
		const length = text.length + Buffer.byteLength(end);
		if (this.#written + length > this.#block.length) this.#begin(length);
		this.#block.set(text, this.#written);
		this.#block.write(end, this.#written + text.length);
		this.#blockOf.push(this.#packed.length);
		this.#starts.push(this.#written);
		this.#written += length;
		return this.#ends.push(this.#written) - 1;
	}

	get(number: number): string {
		return this.#at(this.#blockOf[number] as number).toString("utf8", this.#starts[number], this.#ends[number]);
	}

	#begin(length: number): void {
		// Copied: what is handed out is the beginning of a larger piece of memory.
		this.#packed.push(new Uint8Array(zstdCompressSync(this.#block.subarray(0, this.#written), packing)));
		if (length > this.#block.length || this.#block.length > blockBytes) this.#block = Buffer.allocUnsafeSlow(Math.max(blockBytes, length));
		this.#written = 0;
	}

	#at(number: number): Buffer {
		if (number === this.#packed.length) return this.#block;
		if (this.#unpacked?.number !== number) this.#unpacked = { number, block: zstdDecompressSync(this.#packed[number] as Uint8Array) };
		return this.#unpacked.block;
	}
}
