import { LowBytes } from "../../../base/low-bytes.ts";

const [carriageReturn, lineFeed, dot] = [13, 10, 46];
const lineEnd = Buffer.from("\r\n");
const finalDot = Buffer.from(".\r\n");
/** Up to here copying byte by byte is faster than calling for a copy. */
const shortGap = 48;

/**
 * Makes of the bytes of a message what goes over the wire after DATA (RFC 5321 section 4.5.2): a dot that starts a line is
 * doubled. CR and LF appear as CRLF only (section 2.3.8): a bare one becomes CRLF, for a next hop that takes `LF . LF` for the
 * end of a message would let it smuggle in a second. Bytes in which nothing has to change are handed on without a copy; in all
 * others the work grows with their number only, however many dots they have.
 */
export class DotStuffer {
	/** Byte before the next one; a message starts like a line. */
	#before = lineFeed;

	/** What is to be sent for the next bytes of the message. */
	push(bytes: Buffer): Buffer {
		if (bytes.length === 0) return bytes;
		const low = new LowBytes(bytes);
		let copy: Copy | undefined;
		// Something can be missing only before a CR or LF, or before the byte behind one.
		let behind = 0;
		for (let at = 0; at < bytes.length; at = low.next(behind)) {
			if (at > 0 && bytes[at] === carriageReturn && bytes[at + 1] === lineFeed && bytes[at + 2] !== dot) {
				behind = at + 2;
				continue;
			}
			for (behind = at; behind < bytes.length && (behind <= at || isLineEnd(bytes[behind - 1]!)); behind++) {
				const put = missingBefore(bytes[behind]!, behind === 0 ? this.#before : bytes[behind - 1]!);
				if (put !== nothing) (copy ??= new Copy(bytes)).insert(behind, put);
			}
		}
		this.#before = bytes[bytes.length - 1]!;
		return copy === undefined ? bytes : copy.end();
	}

	/** What is still to be sent when the message is at its end, the final dot with it. */
	end(): Buffer[] {
		if (this.#before === carriageReturn) return [lineEnd.subarray(1), finalDot];
		return this.#before === lineFeed ? [finalDot] : [lineEnd, finalDot];
	}
}

const nothing = "";

function isLineEnd(byte: number): boolean {
	return byte === lineFeed || byte === carriageReturn;
}

/** What is missing before a byte, given the one in front of it. */
function missingBefore(byte: number, before: number): string {
	if (byte === lineFeed) return before === carriageReturn ? nothing : "\r";
	if (before === carriageReturn) return byte === dot ? "\n." : "\n";
	return byte === dot && before === lineFeed ? "." : nothing;
}

/** The same bytes with some put in between. */
class Copy {
	readonly #from: Buffer;
	/** No byte has more than two put before it; with two of them, a CR came before that needs none. */
	readonly #to: Buffer;
	#taken = 0;
	#length = 0;

	constructor(from: Buffer) {
		this.#from = from;
		this.#to = Buffer.allocUnsafe(2 * from.length + 2);
	}

	insert(at: number, put: string): void {
		this.#take(at);
		for (let index = 0; index < put.length; index++) this.#to[this.#length++] = put.charCodeAt(index);
	}

	end(): Buffer {
		this.#take(this.#from.length);
		return this.#to.subarray(0, this.#length);
	}

	#take(until: number): void {
		if (until - this.#taken > shortGap) this.#from.copy(this.#to, this.#length, this.#taken, until);
		else for (let at = this.#taken, to = this.#length; at < until; at++, to++) this.#to[to] = this.#from[at]!;
		this.#length += until - this.#taken;
		this.#taken = until;
	}
}
