import type { Sketch } from "../sketch.ts";

/**
 * Name of a campaign, "c" and ten hexadecimal digits: from what its first message is compared by, so that the same mail has the
 * same name another time. One that is taken is counted on.
 */
export function campaignId(sketch: Sketch, taken: ReadonlySet<string>): string {
	const [high, low] = hashesOf(sketch);
	for (let at = 0; ; at++) {
		const next = low + at;
		const id = `c${hexadecimal(high + Math.floor(next / 256), 8)}${hexadecimal(next % 256, 2)}`;
		if (!taken.has(id)) return id;
	}
}

function hexadecimal(value: number, digits: number): string {
	return (value >>> 0).toString(16).padStart(digits, "0");
}

/** 32 and 8 bits of two hashes over all that it holds. */
function hashesOf({ whole, skeleton, text, words, structure, subject, pictures }: Sketch): [high: number, low: number] {
	let [high, low] = [0x811c9dc5, 0x2545f491];
	const mix = (value: number): void => {
		high = Math.imul(high ^ value, 0x01000193);
		low = Math.imul(low ^ value, 0x85ebca6b);
		low ^= low >>> 15;
	};
	mix(whole);
	mix(skeleton);
	for (const values of [text, words, structure]) values.forEach(mix);
	for (const string of [subject, ...pictures]) for (let at = 0; at < string.length; at++) mix(string.charCodeAt(at));
	return [high >>> 0, low & 0xff];
}
