import type { Sketch } from "../sketch.ts";

/**
 * Names of campaigns, "c" and ten hexadecimal digits: from what its first message is compared by, so that the same mail has the
 * same name another time. One that is taken is counted on.
 */
export class CampaignIds {
	readonly #taken = new Set<string>();
	/** For a name that was wanted again, how far was counted: mails that say nothing want the same one, thousands of them. */
	readonly #counted = new Map<string, number>();

	/** Keeps a name from being given again. */
	take(id: string): void {
		this.#taken.add(id);
	}

	/** A name for the campaign that begins with a message, taken from now on. */
	give(sketch: Sketch): string {
		const [high, low] = hashesOf(sketch);
		const wanted = counted(high, low, 0);
		let steps = this.#counted.get(wanted) ?? 0;
		let id = counted(high, low, steps);
		while (this.#taken.has(id)) id = counted(high, low, ++steps);
		if (steps > 0) this.#counted.set(wanted, steps + 1);
		this.#taken.add(id);
		return id;
	}
}

function counted(high: number, low: number, steps: number): string {
	const next = low + steps;
	return `c${hexadecimal(high + Math.floor(next / 256), 8)}${hexadecimal(next % 256, 2)}`;
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
