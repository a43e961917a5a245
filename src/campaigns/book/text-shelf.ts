const chunkBytes = 1 << 20;

/**
 * Texts put away as UTF-8, side by side in large pieces of memory: a million short ones as strings or buffers of their own take
 * twice as much. What is put away stays.
 */
export class TextShelf {
	readonly #chunks: Buffer[] = [];
	readonly #chunkOf: number[] = [];
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];
	#free = chunkBytes;

	/** Puts away a text that comes as UTF-8 with an end. Gives its number, to be asked for by. */
	put(text: Uint8Array, end: string): number {
		const length = text.length + Buffer.byteLength(end);
		if (this.#free + length > (this.#chunks.at(-1)?.length ?? 0)) {
			this.#chunks.push(Buffer.allocUnsafeSlow(Math.max(chunkBytes, length)));
			this.#free = 0;
		}
		const chunk = this.#chunks.length - 1;
		(this.#chunks[chunk] as Buffer).set(text, this.#free);
		(this.#chunks[chunk] as Buffer).write(end, this.#free + text.length);
		this.#chunkOf.push(chunk);
		this.#starts.push(this.#free);
		this.#free += length;
		return this.#ends.push(this.#free) - 1;
	}

	get(number: number): string {
		return (this.#chunks[this.#chunkOf[number] as number] as Buffer).toString("utf8", this.#starts[number], this.#ends[number]);
	}
}
