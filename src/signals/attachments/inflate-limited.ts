import { BinaryView } from "./binary-view.ts";
import { type Inflated, inflate } from "./inflate.ts";

/** Raw deflate is what ZIP holds, zlib what PDF streams and PNG hold. */
type DeflateFormat = "raw" | "gzip" | "zlib";

const gzipExtra = 0x4;
const gzipName = 0x8;
const gzipComment = 0x10;
const gzipCheck = 0x2;

/** Undoes deflate in one of its wrappings and stops at the limit, whatever size the archive claims. Checksums are not looked at. */
export function inflateLimited(packed: Uint8Array, format: DeflateFormat, maximum: number): Inflated {
	if (format === "raw") return inflate(packed, maximum);
	return inflate(packed.subarray(format === "zlib" ? 2 : gzipHeader(packed)), maximum);
}

/** Length of the header of a gzip member (RFC 1952 section 2.3). */
function gzipHeader(packed: Uint8Array): number {
	const view = new BinaryView(packed);
	const flags = view.u8(3);
	let length = 10;
	if ((flags & gzipExtra) !== 0) length += 2 + view.u16(length);
	if ((flags & gzipName) !== 0) length = behindText(view, length);
	if ((flags & gzipComment) !== 0) length = behindText(view, length);
	return (flags & gzipCheck) === 0 ? length : length + 2;
}

function behindText(view: BinaryView, start: number): number {
	const end = view.find("\0", start);
	return end < 0 ? view.length : end + 1;
}
