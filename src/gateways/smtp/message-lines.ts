import { LowBytes } from "../../base/low-bytes.ts";

/** What stands in the lines of a message: where stuffed dots are, and whether a CR or LF stands alone, or a NUL anywhere. */
export interface MessageLines {
	readonly bare: boolean;
	readonly nul: boolean;
	/** Positions of the dots to be taken away (RFC 5321 4.5.2). */
	readonly dots: readonly number[];
}

const cr = 0x0d;
const lf = 0x0a;
const dot = 0x2e;

/** Looks over the bytes from `from` to `to` once. */
export function readMessageLines(bytes: Buffer, from: number, to: number): MessageLines {
	const message = bytes.subarray(from, to);
	const low = new LowBytes(message);
	const dots = message[0] === dot ? [from] : [];
	let [bare, nul] = [false, false];
	for (let at = low.next(0); at < message.length; at = low.next(at + 1)) {
		const byte = message[at];
		if (byte === cr && message[at + 1] === lf) {
			// The pair as a whole, so that an LF met by itself is a bare one.
			at++;
			if (message[at + 1] === dot) dots.push(from + at + 1);
		} else if (byte === cr || byte === lf) bare = true;
		else if (byte === 0) nul = true;
	}
	return { bare, nul, dots };
}
