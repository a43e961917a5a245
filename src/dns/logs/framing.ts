const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const cname = Buffer.from("<CNAME>");
const mark = Buffer.from("\n---");
/** Resolvers give up on longer chains; in a log made to be slow there may be longer runs. */
const longestChain = 32;

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

/**
 * dnsmasq tells a chain in lines that follow each other: "reply www.clinic.example is <CNAME>", "reply phish.example is …".
 * Such a run is one record: what leads to a name stands in the lines before the one that has it.
 */
export const cnameRuns: Framing = {
	start(bytes, at, from) {
		let start = lineStart(bytes, at, from);
		for (let steps = 0; steps < longestChain && start > from && endsInCname(bytes, start, from); steps++)
			start = lineStart(bytes, start - 1, from);
		return start;
	},
	end(bytes, at, to) {
		let end = lineEnd(bytes, at, to);
		for (let steps = 0; steps < longestChain && end < to && endsInCname(bytes, end, 0); steps++) end = lineEnd(bytes, end, to);
		return end;
	},
	whole(bytes, to) {
		let end = lines.whole(bytes, to);
		for (let steps = 0; steps < longestChain && end > 0 && endsInCname(bytes, end, 0); steps++) end = lineStart(bytes, end - 1, 0);
		return end === 0 ? lines.whole(bytes, to) : end;
	},
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

function lineStart(bytes: Buffer, at: number, from: number): number {
	return at <= from ? from : Math.max(from, bytes.lastIndexOf(lineFeed, at - 1) + 1);
}

function lineEnd(bytes: Buffer, at: number, to: number): number {
	const found = bytes.indexOf(lineFeed, at);
	return found < 0 || found >= to ? to : found + 1;
}

/** Does the line that ends before `end` tell that another name follows? */
function endsInCname(bytes: Buffer, end: number, from: number): boolean {
	let last = end - 1;
	if (last > from && bytes[last] === lineFeed) last--;
	if (last > from && bytes[last] === carriageReturn) last--;
	const start = last + 1 - cname.length;
	return start >= from && bytes.compare(cname, 0, cname.length, start, last + 1) === 0;
}
