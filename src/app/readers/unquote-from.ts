const quoted = Buffer.from(">From ");

/**
 * Takes one ">" from every line of ">…>From " (mboxrd; for mboxo, which quotes only "From ", the same but for what the
 * writer already had there). Gives the same bytes back where there is none.
 */
export function unquoteFrom(message: Uint8Array): Uint8Array {
	const bytes = Buffer.from(message.buffer, message.byteOffset, message.length);
	const pieces: Uint8Array[] = [];
	let start = 0;
	for (let found = bytes.indexOf(quoted); found >= 0; found = bytes.indexOf(quoted, found + 1)) {
		if (!onlyQuotesBefore(bytes, found)) continue;
		pieces.push(bytes.subarray(start, found));
		start = found + 1;
	}
	return start === 0 ? message : Buffer.concat([...pieces, bytes.subarray(start)]);
}

/** Bounded: a line of a million ">" is nobody's quoting, and looking back along it for each would take its square. */
function onlyQuotesBefore(bytes: Buffer, found: number): boolean {
	let at = found - 1;
	const limit = Math.max(-1, found - 100);
	while (at > limit && bytes[at] === 62) at--;
	return at < 0 || bytes[at] === 10;
}
