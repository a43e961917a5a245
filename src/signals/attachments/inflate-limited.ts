import { Gunzip, Inflate, Unzlib } from "fflate";

/** Raw deflate is what ZIP holds, zlib what PDF streams hold. */
export type DeflateFormat = "raw" | "gzip" | "zlib";

export interface Inflated {
	/** What came out before the end, the limit or the damage. */
	readonly bytes: Uint8Array;
	/** There was more than the limit allows. */
	readonly truncated: boolean;
	/** The packed data were damaged. An early end is not told: what came out until then is what there is. */
	readonly broken: boolean;
}

// Deflate grows by at most 1032, so a push of the first size gives at most 4 MB before the limit is looked at again.
// Data that grow little are pushed in larger pieces: each push costs a copy of the window.
const firstPush = 4096;
const laterPush = 16_384;
const modestGrowth = 16;

/** Undoes deflate and stops at the limit, whatever size the archive claims. Never throws. */
export function inflateLimited(packed: Uint8Array, format: DeflateFormat, maximum: number): Inflated {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const stream = inflater(format, (chunk) => {
		chunks.push(chunk);
		length += chunk.length;
	});
	let broken = false;
	try {
		for (let offset = 0; offset < packed.length && length <= maximum; ) {
			const end = Math.min(packed.length, offset + (length < offset * modestGrowth ? laterPush : firstPush));
			// Never told that it is the last piece: then fflate would throw at an early end and keep back what it has.
			stream.push(packed.subarray(offset, end), false);
			offset = end;
		}
	} catch {
		broken = true;
	}
	return { bytes: joined(chunks, Math.min(length, maximum)), truncated: length > maximum, broken };
}

function inflater(format: DeflateFormat, take: (chunk: Uint8Array) => void): Inflate | Gunzip | Unzlib {
	if (format === "gzip") return new Gunzip(take);
	return format === "zlib" ? new Unzlib(take) : new Inflate(take);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
	const only = chunks[0];
	if (chunks.length === 1 && only !== undefined) return only.subarray(0, length);
	const all = new Uint8Array(length);
	let offset = 0;
	for (const chunk of chunks) {
		const room = length - offset;
		if (room <= 0) break;
		all.set(chunk.length > room ? chunk.subarray(0, room) : chunk, offset);
		offset += chunk.length;
	}
	return all;
}
