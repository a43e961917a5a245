const mark = Buffer.from("\r\n.\r\n");
/** What comes before the first byte of a message: the end of the DATA line, which counts (RFC 5321 4.1.1.4). */
const before = Buffer.from("\r\n");

/**
 * Finds the end of a message in pieces: CR LF.CR LF and nothing that merely looks like it. Servers that also took LF.LF or
 * CR.CR could be told of a second message inside a first (SMTP smuggling).
 */
export class EndOfData {
	#tail: Buffer = before;

	/** How many bytes of this piece belong to the message, end mark included; -1 when it does not end here. */
	find(piece: Buffer): number {
		const seam = Buffer.concat([this.#tail, piece.subarray(0, 4)]);
		const onSeam = seam.indexOf(mark);
		if (onSeam !== -1) return onSeam + mark.length - this.#tail.length;
		const inside = piece.indexOf(mark);
		if (inside !== -1) return inside + mark.length;
		this.#tail = piece.length >= 4 ? Buffer.from(piece.subarray(-4)) : Buffer.from(seam.subarray(-4));
		return -1;
	}
}
