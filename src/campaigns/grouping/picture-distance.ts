const hashDigits = 16;

/** Bits in which the two pictures that are most alike differ, of perceptual hashes as 16 hexadecimal digits; undefined for none. */
export function nearestPictures(left: readonly string[], right: readonly string[]): number | undefined {
	let least: number | undefined;
	for (const one of left) for (const other of right) least = Math.min(least ?? Number.POSITIVE_INFINITY, distance(one, other));
	return least;
}

function distance(left: string, right: string): number {
	let bits = 0;
	for (let at = 0; at < hashDigits; at += 8) bits += ones(part(left, at) ^ part(right, at));
	return bits;
}

function part(hash: string, at: number): number {
	return Number.parseInt(hash.slice(at, at + 8), 16) | 0;
}

/** Set bits of 32. */
function ones(bits: number): number {
	let left = bits - ((bits >>> 1) & 0x55555555);
	left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
	return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
