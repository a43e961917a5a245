import { readWordingSample, sampledSlots } from "./wording-sample.ts";

/** Samples of fewer slots say too little. */
const fewest = 8;

/** Which sampled slots an account has ever used: 4 kB, whatever it sends. */
export class Wording {
	readonly #used = new Uint32Array(sampledSlots / 32);

	/** Share of a sample that the account never used, 0 to 1; undefined for too small a sample. */
	unused(sample: string): number | undefined {
		const slots = readWordingSample(sample);
		if (slots.length < fewest) return undefined;
		let strange = 0;
		for (const slot of slots) if ((((this.#used[slot >>> 5] as number) >>> (slot & 31)) & 1) === 0) strange++;
		return strange / slots.length;
	}

	add(sample: string): void {
		for (const slot of readWordingSample(sample)) this.#used[slot >>> 5] = (this.#used[slot >>> 5] as number) | (1 << (slot & 31));
	}

	toJSON(): string {
		return Buffer.from(this.#used.buffer).toString("base64");
	}

	read(json: unknown): void {
		if (typeof json !== "string") return;
		const bytes = Buffer.from(json.slice(0, sampledSlots), "base64");
		if (bytes.length === this.#used.byteLength) new Uint8Array(this.#used.buffer).set(bytes);
	}
}
