/**
 * Which of the slots that the text model sees a message fills (words, pairs of words, 4-grams of characters; 2^20 slots), one
 * in 32 of them: enough to say how much of a wording an account has used before, in any language, at 2 bytes a slot.
 */
const sampleBits = 5;
export const sampledSlots = 1 << (20 - sampleBits);
const most = 300;

/** Sample of a message's slots, as base64 of 16-bit numbers. */
export function wordingSample(features: Uint32Array): string {
	const sample = new Uint16Array(most);
	let count = 0;
	for (let at = 0; at < features.length && count < most; at++) {
		const slot = features[at] as number;
		if ((slot & ((1 << sampleBits) - 1)) === 0) sample[count++] = slot >>> sampleBits;
	}
	return Buffer.from(sample.buffer, 0, count * 2).toString("base64");
}

/** Numbers below `sampledSlots`. */
export function readWordingSample(sample: string): Uint16Array {
	const bytes = Buffer.from(sample.slice(0, most * 3), "base64");
	const slots = new Uint16Array(bytes.length >> 1);
	for (let at = 0; at < slots.length; at++) slots[at] = bytes.readUInt16LE(at * 2) & (sampledSlots - 1);
	return slots;
}
