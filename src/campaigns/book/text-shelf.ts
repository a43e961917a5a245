import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Packed together: some thirty texts. Fewer take more room, more take longer to be unpacked for one that is asked for. */
const blockBytes = 1 << 15;
/** Blocks that lie open, the newest: a second copy comes soon after the first, and what it asks for need not be unpacked. 16 MB. */
const usuallyOpen = 512;
/** One by one they take half as long again: until the next one, what packing needs is driven out of the processor's own memory. */
const packedTogether = 16;
/**
 * Half the time of level 3, which is usual, for two hundredths more room. Nothing is looked for further back than a block is long: room for the half
 * MB that is usual would be asked of the system for each block, and given back, and that takes longer than the packing.
 */
const packing = { params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_windowLog]: 15 } };

/**
 * Texts put away as UTF-8, side by side in blocks, of which all but the newest are packed: JSON of single mails takes a third of what it is. What is
 * put away stays.
 */
export class TextShelf {
	readonly #mostOpen: number;
	/** The last block, and how much of it is written. */
	#block = Buffer.allocUnsafeSlow(blockBytes);
	#written = 0;
	readonly #blocks: Uint8Array[] = [this.#block];
	/** The first one that is not packed. */
	#firstOpen = 0;
	/** The packed one that was asked for last. */
	#unpacked: { readonly number: number; readonly block: Buffer } | undefined;
	readonly #blockOf: number[] = [];
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];

	/** @param mostOpen blocks of 32 kB that are not packed, at least 1 */
	constructor(mostOpen = usuallyOpen) {
		this.#mostOpen = mostOpen;
	}

	/** Puts away a text that comes as UTF-8 with an end. Gives its number, to be asked for by. */
	put(text: Uint8Array, end: string): number {
		const length = text.length + Buffer.byteLength(end);
		if (this.#written + length > this.#block.length) this.#begin(length);
		this.#block.set(text, this.#written);
		this.#block.write(end, this.#written + text.length);
		this.#blockOf.push(this.#blocks.length - 1);
		this.#starts.push(this.#written);
		this.#written += length;
		return this.#ends.push(this.#written) - 1;
	}

	get(number: number): string {
		return this.#at(this.#blockOf[number] as number).toString("utf8", this.#starts[number], this.#ends[number]);
	}

	#begin(length: number): void {
		this.#blocks[this.#blocks.length - 1] = this.#block.subarray(0, this.#written);
		if (this.#blocks.length - this.#firstOpen >= this.#mostOpen) this.#packOldest();
		this.#block = Buffer.allocUnsafeSlow(Math.max(blockBytes, length));
		this.#blocks.push(this.#block);
		this.#written = 0;
	}

	#packOldest(): void {
		for (const end = this.#firstOpen + Math.min(packedTogether, this.#mostOpen); this.#firstOpen < end; this.#firstOpen++) {
			// Copied: what is handed out is the beginning of a larger piece of memory.
			this.#blocks[this.#firstOpen] = new Uint8Array(zstdCompressSync(this.#blocks[this.#firstOpen] as Uint8Array, packing));
		}
	}

	#at(number: number): Buffer {
		if (number >= this.#firstOpen) return this.#blocks[number] as Buffer;
		if (this.#unpacked?.number !== number) this.#unpacked = { number, block: zstdDecompressSync(this.#blocks[number] as Uint8Array) };
		return this.#unpacked.block;
	}
}
