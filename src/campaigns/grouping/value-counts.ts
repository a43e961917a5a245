const size = 1 << 24;
const most = 255;

/**
 * In how many campaigns a value of a view stands, roughly: one byte for each place a hash falls into, so it takes 16 MB whatever
 * comes. Different values that fall into one place count together; what that brings on average is taken off.
 */
export class ValueCounts {
	readonly #counts = new Uint8Array(size);
	#added = 0;

	add(key: number): void {
		const at = place(key);
		const count = this.#counts[at] as number;
		if (count < most) this.#counts[at] = count + 1;
		this.#added++;
	}

	/** Campaigns, others than the first one, that have it; 0 and more. */
	others(key: number): number {
		return Math.max(0, (this.#counts[place(key)] as number) - 1 - (2 * this.#added) / size);
	}
}

function place(key: number): number {
	const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b5);
	return (mixed ^ (mixed >>> 15)) & (size - 1);
}
