/** What `nextLine` found at the beginning of the bytes. `used` bytes are done with. */
export type LineRead =
	| { readonly kind: "line"; readonly line: string; readonly used: number }
	/** Not there yet. */
	| { readonly kind: "more" }
	/** No end within the limit. */
	| { readonly kind: "too-long" }
	/** A CR or LF that stands alone, or a NUL: no honest client sends one, and others disagree on where such a line ends. */
	| { readonly kind: "bare" };

const cr = 0x0d;
const lf = 0x0a;

/** Reads one line that ends with CR LF and nothing else (RFC 5321 2.3.8); invalid UTF-8 becomes U+FFFD, which no command takes. */
export function nextLine(bytes: Buffer, most: number): LineRead {
	const end = bytes.indexOf(lf);
	const seen = end === -1 ? bytes.length : end;
	if (seen > most) return { kind: "too-long" };
	const firstCr = bytes.indexOf(cr);
	// A CR that is the last byte so far may still get its LF.
	if (firstCr !== -1 && firstCr < seen - 1) return { kind: "bare" };
	if (end === -1) return { kind: "more" };
	if (firstCr !== end - 1) return { kind: "bare" };
	const line = bytes.toString("utf8", 0, end - 1);
	if (line.includes("\0")) return { kind: "bare" };
	return { kind: "line", line, used: end + 1 };
}

/** Looks for the end of a line that is too long to be read. A CR that is the last byte so far is not used: its LF may follow. */
export function skipToLineEnd(bytes: Buffer): { readonly kind: "end" | "more" | "bare"; readonly used: number } {
	const end = bytes.indexOf(lf);
	if (end !== -1) return { kind: end > 0 && bytes[end - 1] === cr ? "end" : "bare", used: end + 1 };
	return { kind: "more", used: bytes.at(-1) === cr ? bytes.length - 1 : bytes.length };
}
