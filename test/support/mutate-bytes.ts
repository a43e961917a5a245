export const mutations = ["flip", "cut", "double", "splice", "insert"] as const;
export type Mutation = (typeof mutations)[number];

/** Damages a copy of `bytes`: `places` are fractions of its length, `other` is what a splice goes on with. */
export function mutateBytes(bytes: Buffer, other: Buffer, mutation: Mutation, places: readonly number[], byte: number): Buffer {
	const copy = Buffer.from(bytes);
	const at = places.map((place) => Math.floor(place * copy.length));
	const [first = 0, second = 0] = at;
	if (mutation === "flip") for (const index of at) copy[index] = (copy[index] ?? 0) ^ (1 << (byte & 7));
	if (mutation === "insert") for (const index of at) copy[index] = byte;
	if (mutation === "cut") return copy.subarray(0, first);
	if (mutation === "double") return Buffer.concat([copy.subarray(0, Math.max(first, second)), copy.subarray(Math.min(first, second))]);
	if (mutation === "splice") return Buffer.concat([copy.subarray(0, first), other.subarray(Math.min(second, other.length))]);
	return copy;
}
