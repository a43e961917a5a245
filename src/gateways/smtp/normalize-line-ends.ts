const cr = 0x0d;
const lf = 0x0a;

/**
 * A copy in which every CR or LF that stood alone is CR LF; the bytes before `from` are left free. It comes after dots were
 * taken away: a dot behind a bare LF was never stuffed, and is kept.
 */
export function normalizeLineEnds(bytes: Buffer, from: number, to: number): Buffer {
	let size = to;
	for (let at = from; at < to; at++) if (standsAlone(bytes, at, from, to)) size++;
	const normal = Buffer.allocUnsafeSlow(size);
	let write = from;
	for (let at = from; at < to; at++) {
		if (standsAlone(bytes, at, from, to)) {
			normal[write++] = cr;
			normal[write++] = lf;
		} else normal[write++] = bytes[at]!;
	}
	return normal;
}

function standsAlone(bytes: Buffer, at: number, from: number, to: number): boolean {
	const byte = bytes[at];
	if (byte === cr) return at + 1 >= to || bytes[at + 1] !== lf;
	return byte === lf && (at === from || bytes[at - 1] !== cr);
}
