import type { UnpackBudget } from "../unpack-budget.ts";

// Markup is searched many times over: a byte of it costs about as much time as so many unpacked ones.
const cost = 4;

/** Source of a markup file: UTF-16 by its byte order mark or its zeros, else UTF-8 as far as it is. Counts as unpacked bytes. */
export function markupText(bytes: Uint8Array, budget: UnpackBudget): string {
	const length = Math.min(bytes.byteLength, budget.limits.htmlCharacters, Math.floor(budget.bytes / cost));
	budget.takeBytes(length * cost);
	return decoded(Buffer.from(bytes.buffer, bytes.byteOffset, length));
}

function decoded(buffer: Buffer): string {
	const [first, second, , fourth] = buffer;
	if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0)) return buffer.toString("utf16le");
	if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) {
		return Buffer.from(buffer.subarray(0, buffer.length & ~1))
			.swap16()
			.toString("utf16le");
	}
	return buffer.toString("utf8");
}
