/** Source of a markup file: UTF-16 by its byte order mark or its zeros, else UTF-8 as far as it is. */
export function markupText(bytes: Uint8Array, maximum: number): string {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, maximum));
	const [first, second, , fourth] = buffer;
	if ((first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0)) return buffer.toString("utf16le");
	if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) {
		return Buffer.from(buffer.subarray(0, buffer.length & ~1)).swap16().toString("utf16le");
	}
	return buffer.toString("utf8");
}
