import type { Sketch } from "../sketch.ts";

/**
 * Name of a campaign, "c" and ten hexadecimal digits: from what its first message is compared by, so that the same mail has the
 * same name another time. One that is taken is counted on.
 */
export function campaignId(sketch: Sketch, taken: ReadonlySet<string>): string {
	const start = hashOf(sketch);
	for (let at = 0n; ; at++) {
		const id = `c${((start + at) & 0xffffffffffn).toString(16).padStart(10, "0")}`;
		if (!taken.has(id)) return id;
	}
}

/** 40 bits of two hashes over all that it holds. */
function hashOf({ whole, skeleton, text, words, structure, subject, pictures }: Sketch): bigint {
	let [high, low] = [0x811c9dc5, 0x2545f491];
	const mix = (value: number): void => {
		high = Math.imul(high ^ value, 0x01000193);
		low = Math.imul(low ^ value, 0x85ebca6b);
		low ^= low >>> 15;
	};
	for (const value of [whole, skeleton, ...text, ...words, ...structure]) mix(value);
	for (const string of [subject, ...pictures]) for (let at = 0; at < string.length; at++) mix(string.charCodeAt(at));
	return (BigInt(high >>> 0) << 8n) | BigInt(low & 0xff);
}
