/** Numbers of 32 bits, the least significant byte first, from a place on: where they lie, if that can be. To copy megabytes takes every thread a while. */
export function numbersIn(bytes: Uint8Array, from: number, count: number): Uint32Array {
	const start = bytes.byteOffset + from;
	if (start % 4 === 0 && !isBigEndian) return new Uint32Array(bytes.buffer, start, count);
	return inOtherOrder(new Uint32Array(Uint8Array.from(bytes.subarray(from, from + 4 * count)).buffer));
}

/** Numbers as bytes, the least significant first. */
export function littleEndian(numbers: Uint32Array): Uint8Array {
	return new Uint8Array(inOtherOrder(numbers.slice()).buffer);
}

const isBigEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 0;

/** The same numbers, their bytes turned round where this machine has the most significant first. */
function inOtherOrder(numbers: Uint32Array): Uint32Array {
	if (isBigEndian) Buffer.from(numbers.buffer).swap32();
	return numbers;
}
