const ending = Buffer.from("\r\n.\r\n");
const [carriageReturn, lineFeed, dot] = [13, 10, 46];

/** Finds the end of a message in what follows DATA (RFC 5321 section 4.1.1.4): only CRLF . CRLF is one. */
export class DataReader {
	readonly #kept: Buffer[] | undefined;
	/** The last bytes seen; a message starts like a line. */
	#tail: Buffer = Buffer.from("\r\n");
	/** Of the message, without the final dot. */
	size = 0;
	/** The first bytes, for the Message-ID. */
	head = "";

	constructor(keep: boolean) {
		this.#kept = keep ? [] : undefined;
	}

	/** Takes bytes from `start` on. Returns where the next command begins, -1 while the message goes on. */
	push(bytes: Buffer, start: number): number {
		const end = this.#endIn(bytes, start);
		const stop = end < 0 ? bytes.length : end;
		if (this.head.length < 4_096) this.head += bytes.toString("latin1", start, Math.min(stop, start + 4_096));
		this.size += stop - start;
		this.#kept?.push(Buffer.from(bytes.subarray(start, stop)));
		if (end < 0) this.#tail = Buffer.concat([this.#tail, bytes.subarray(Math.max(start, bytes.length - 4))]).subarray(-4);
		else this.size -= 3;
		return end;
	}

	/** What was kept, dots unstuffed, without the final dot. */
	content(): Buffer {
		const bytes = Buffer.concat(this.#kept ?? []).subarray(0, Math.max(this.size, 0));
		const out = Buffer.allocUnsafe(bytes.length);
		let length = 0;
		for (let at = 0; at < bytes.length; at++) {
			const stuffed = bytes[at] === dot && (at === 0 || (bytes[at - 1] === lineFeed && bytes[at - 2] === carriageReturn));
			if (!stuffed) out[length++] = bytes[at]!;
		}
		return out.subarray(0, length);
	}

	/** Position behind CRLF . CRLF, which may have begun in what came before. */
	#endIn(bytes: Buffer, start: number): number {
		const seam = Buffer.concat([this.#tail, bytes.subarray(start, start + 4)]);
		const inSeam = seam.indexOf(ending);
		if (inSeam >= 0) return start + inSeam + ending.length - this.#tail.length;
		const found = bytes.indexOf(ending, start);
		return found < 0 ? -1 : found + ending.length;
	}
}
