const lineFeed = 0x0a;
const mark = Buffer.from("\n---");

/** Where records of a log begin and end. Positions are offsets into `bytes`; every step looks at a bounded neighbourhood. */
export interface Framing {
	/** Start of the record with the byte at `at`, not before `from`. */
	start(bytes: Buffer, at: number, from: number): number;
	/** End of the record with the byte at `at`, its line end included, not after `to`. */
	end(bytes: Buffer, at: number, to: number): number;
	/** End of the last record that is whole within `to` bytes; 0 when none is. */
	whole(bytes: Buffer, to: number): number;
}

/** A record is a line. */
export const lines: Framing = {
	start: lineStart,
	end: lineEnd,
	whole: (bytes, to) => (to === 0 ? 0 : bytes.lastIndexOf(lineFeed, to - 1) + 1),
};

/** YAML documents, each after a line "---". */
export const yamlDocuments: Framing = {
	start(bytes, at, from) {
		const found = at === 0 ? -1 : bytes.lastIndexOf(mark, at - 1);
		return found < from ? from : lineEnd(bytes, found + 1, at);
	},
	end(bytes, at, to) {
		const found = bytes.indexOf(mark, at);
		return found < 0 || found >= to ? to : lineEnd(bytes, found + 1, to);
	},
	whole(bytes, to) {
		const found = bytes.subarray(0, to).lastIndexOf(mark);
		if (found < 0) return 0;
		const end = bytes.indexOf(lineFeed, found + 1);
		return end < 0 || end >= to ? found + 1 : end + 1;
	},
};

/** Start of the line with the byte at `at`, or `from`, where that comes after it. */
export function lineStart(bytes: Buffer, at: number, from: number): number {
	return at <= from ? from : Math.max(from, bytes.lastIndexOf(lineFeed, at - 1) + 1);
}

/** Its end, the line feed included, or `to`. */
export function lineEnd(bytes: Buffer, at: number, to: number): number {
	const found = bytes.indexOf(lineFeed, at);
	return found < 0 || found >= to ? to : found + 1;
}
