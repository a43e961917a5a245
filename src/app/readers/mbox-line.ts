const newline = 10;
const carriageReturn = 13;
const colon = 58;
/** Longest separator line that is looked at; sendmail's and Gmail's stay under 200 bytes. */
export const separatorLine = 1_000;
/** Bytes of the line after it in which a header field's colon is searched for. */
export const fieldName = 128;

/** End of the line that begins at `start`: position of its newline, or of the end of the bytes. */
export function lineEnd(bytes: Uint8Array, start: number): number {
	const end = bytes.indexOf(newline, start);
	return end < 0 ? bytes.length : end;
}

/**
 * Does a header field begin at `start`? Its name: printable ASCII without colon (RFC 5322 section 2.2), and spaces before
 * the colon as old software wrote.
 */
export function isHeaderField(bytes: Uint8Array, start: number): boolean {
	const limit = Math.min(bytes.length, start + fieldName);
	for (let at = start; at < limit; at++) {
		const byte = bytes[at] as number;
		if (byte === colon) return at > start;
		if (byte <= 32 || byte >= 127) return at > start && onlySpacesToColon(bytes, at, limit);
	}
	return false;
}

function onlySpacesToColon(bytes: Uint8Array, start: number, limit: number): boolean {
	let at = start;
	while (at < limit && (bytes[at] === 32 || bytes[at] === 9)) at++;
	return at > start && bytes[at] === colon;
}

/** Is the line that ends just before `at` empty? `at` is the first byte of a line; the first line of all has an empty one before it. */
export function emptyLineBefore(bytes: Uint8Array, at: number): boolean {
	if (at < 2) return true;
	const before = bytes[at - 2];
	return before === newline || (before === carriageReturn && (at < 3 || bytes[at - 3] === newline));
}

/** "From " at the beginning of a line. */
export function startsWithFrom(bytes: Uint8Array, at: number): boolean {
	return bytes[at] === 70 && bytes[at + 1] === 114 && bytes[at + 2] === 111 && bytes[at + 3] === 109 && bytes[at + 4] === 32;
}

/**
 * Does a line that starts with "From " look like nothing but a separator: with a time of day and a year of four digits, as
 * asctime's and RFC 5322's dates have, or Netscape's bare "From -"?
 */
export function isPlainSeparator(bytes: Uint8Array, start: number): boolean {
	const end = Math.min(lineEnd(bytes, start), start + separatorLine);
	const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
	return (/\d:\d\d/.test(line) && /(?:19|20)\d\d(?!\d)/.test(line)) || /^From - *\r?$/.test(line);
}
