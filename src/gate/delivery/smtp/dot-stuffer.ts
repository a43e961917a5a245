const [carriageReturn, lineFeed, dot] = [13, 10, 46];
const lineEnd = Buffer.from("\r\n");
const oneDot = Buffer.from(".");
const finalDot = Buffer.from(".\r\n");

/**
 * Makes of the bytes of a message what goes over the wire after DATA (RFC 5321 section 4.5.2): a dot that starts a line is
 * doubled. CR and LF appear as CRLF only (section 2.3.8): a bare one becomes CRLF, for a next hop that takes `LF . LF` for the
 * end of a message would let it smuggle in a second. Nothing is copied but for pieces that need no change.
 */
export class DotStuffer {
	/** Byte before the next one; a message starts like a line. */
	#before = lineFeed;

	/** Pieces to be sent for the next bytes of the message. */
	push(bytes: Buffer): Buffer[] {
		const pieces: Buffer[] = [];
		let sent = 0;
		let before = this.#before;
		const length = bytes.length;
		for (let at = 0; at < length; at++) {
			const byte = bytes[at]!;
			if (byte > carriageReturn && byte !== dot && before !== carriageReturn) {
				before = byte;
				continue;
			}
			const change = changeBefore(byte, before);
			if (change !== undefined) {
				if (at > sent) pieces.push(bytes.subarray(sent, at));
				pieces.push(change.put);
				sent = at + change.skip;
			}
			before = byte;
		}
		if (sent < length) pieces.push(bytes.subarray(sent));
		this.#before = before;
		return pieces;
	}

	/** What is still to be sent when the message is at its end, the final dot with it. */
	end(): Buffer[] {
		if (this.#before === carriageReturn) return [lineEnd.subarray(1), finalDot];
		return this.#before === lineFeed ? [finalDot] : [lineEnd, finalDot];
	}
}

/** What has to be put before a byte, and how many bytes of the message it stands for; undefined when the byte is fine as it is. */
function changeBefore(byte: number, before: number): { put: Buffer; skip: number } | undefined {
	if (byte === lineFeed) return before === carriageReturn ? undefined : { put: lineEnd, skip: 1 };
	if (before === carriageReturn) return { put: byte === dot ? Buffer.from("\n.") : lineEnd.subarray(1), skip: 0 };
	if (byte === dot && before === lineFeed) return { put: oneDot, skip: 0 };
	return undefined;
}
