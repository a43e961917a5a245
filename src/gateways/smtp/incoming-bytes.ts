const nothing = Buffer.alloc(0);

/** Bytes that came in on a connection and were not looked at yet. */
export class IncomingBytes {
	#bytes: Buffer = nothing;

	get bytes(): Buffer {
		return this.#bytes;
	}

	get length(): number {
		return this.#bytes.length;
	}

	add(chunk: Buffer): void {
		this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk]);
	}

	/** The first so many are done with. */
	use(count: number): void {
		this.#bytes = this.#bytes.subarray(count);
	}

	clear(): void {
		this.#bytes = nothing;
	}

	/** A few bytes of a line must not keep the 64 kB they came in with. */
	trim(): void {
		const { length, buffer } = this.#bytes;
		if (length === 0 || buffer.byteLength < 2 * length + 1024) return;
		const copy = Buffer.allocUnsafeSlow(length);
		this.#bytes.copy(copy);
		this.#bytes = copy;
	}
}
