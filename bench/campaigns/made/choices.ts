import { Random } from "../../../scripts/synthetic/random.ts";

/**
 * Picks among the alternatives of templates. A campaign picks the same ones for all copies; where words are swapped from copy
 * to copy, `rotating` is the share of places where each copy picks anew.
 */
export class Choices extends Random {
	readonly #salt: number;
	readonly #rotating: number;

	constructor(seed: string, salt: string, rotating = 0) {
		super(seed);
		this.#salt = hashOf(salt, 0x811c9dc5);
		this.#rotating = rotating;
	}

	override pick<T>(values: readonly T[]): T {
		const hash = hashOf(values.join("|"), this.#salt);
		if ((hash & 0xfff) / 0x1000 < this.#rotating) return super.pick(values);
		return values[(hash >>> 12) % values.length] as T;
	}
}

function hashOf(text: string, salt: number): number {
	let hash = salt;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) >>> 0;
}
