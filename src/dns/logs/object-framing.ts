import { type Framing, lineEnd, lines, lineStart } from "./framing.ts";

const open = 0x7b;
const close = 0x7d;
const blanks = new Set([0x09, 0x0a, 0x0d, 0x20, 0x2c]);
/** An end is looked for as far away: a list on one line may have a name with every few bytes, and each would have all of it searched. */
const reach = 16 * 1024;
const mostBlanks = 100;

/**
 * A record is a JSON object: a line that holds one, with or without a comma after it; or, in a list on one line and in one printed over
 * many, what stands between two braces, which have none within but in strings. An object around objects is left out so, as of
 * DNSDB's SAF ({"obj":{…}}) in such a list.
 */
export const jsonObjects: Framing = {
	start(bytes, at, from) {
		const floor = Math.max(from, at - reach);
		const start = lineStart(bytes.subarray(floor), at - floor, 0) + floor;
		if (isObject(bytes, start, endNear(bytes, at, bytes.length))) return start;
		const found = bytes.subarray(floor, at + 1).lastIndexOf(open);
		return found < 0 ? start : floor + found;
	},
	end(bytes, at, to) {
		const end = endNear(bytes, at, to);
		const floor = Math.max(0, at - reach);
		if (isObject(bytes, lineStart(bytes.subarray(floor), at - floor, 0) + floor, end)) return end;
		const found = bytes.subarray(at, Math.min(to, at + reach)).indexOf(close);
		return found < 0 ? lineEnd(bytes, at, to) : at + found + 1;
	},
	whole(bytes, to) {
		const end = lines.whole(bytes, to);
		if (end > 0 && isObject(bytes, lineStart(bytes, end - 1, 0), end)) return end;
		const floor = Math.max(0, to - 2 * reach);
		const found = bytes.subarray(floor, to).lastIndexOf(close);
		return found < 0 ? end : floor + found + 1;
	},
};

function endNear(bytes: Buffer, at: number, to: number): number {
	const near = Math.min(to, at + reach);
	return lineEnd(bytes.subarray(0, near), at, near);
}

function isObject(bytes: Buffer, start: number, end: number): boolean {
	const first = bytes.subarray(start, Math.min(end, start + mostBlanks)).find((byte) => !blanks.has(byte));
	const last = bytes.subarray(Math.max(start, end - mostBlanks), end).findLast((byte) => !blanks.has(byte));
	return first === open && last === close;
}
