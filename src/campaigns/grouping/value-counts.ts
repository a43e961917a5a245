const size = 1 << 24;
const most = 255;
const countBits = 8;
const firstCapacity = 1 << 14;
/** A table of so many entries takes half of what a byte for each place takes; one twice as large would take as much. */
const mostCapacity = 1 << 21;
/** By chance none of a million lies further from where it belongs. Whoever makes values that fall upon each other gets a byte for each place sooner, and no time. */
const mostProbes = 256;
const nowhere = -1;

/**
 * In how many campaigns a value of a view stands, roughly: one byte for each of 16 million places that a hash falls into. Different values
 * that fall into one place count together; what that brings on average is taken off. As long as few places are taken, these alone are kept, in a table
 * that grows with them: of 16 MB nearly every page would be touched by the first thousand messages, and next to nothing of it would stay near.
 */
export class ValueCounts {
	/** Place and count of each entry; 0 for none. Open addressing. */
	#entries = new Uint32Array(firstCapacity);
	#taken = 0;
	/** A count for each place, once there are too many for entries. */
	#counts: Uint8Array | undefined;
	#added = 0;

	add(key: number): void {
		this.#added++;
		const at = place(key);
		if (this.#counts === undefined) this.#addEntry(at);
		else if ((this.#counts[at] as number) < most) this.#counts[at] = (this.#counts[at] as number) + 1;
	}

	/** Campaigns, others than the first one, that have it; 0 and more. */
	others(key: number): number {
		return Math.max(0, this.#countAt(place(key)) - 1 - (2 * this.#added) / size);
	}

	#countAt(at: number): number {
		if (this.#counts !== undefined) return this.#counts[at] as number;
		const slot = slotOf(this.#entries, at);
		return slot === nowhere ? 0 : (this.#entries[slot] as number) & most;
	}

	#addEntry(at: number): void {
		const slot = slotOf(this.#entries, at);
		if (slot === nowhere) return this.#spread(at);
		const entry = this.#entries[slot] as number;
		if (entry === 0) {
			this.#entries[slot] = (at << countBits) | 1;
			if (++this.#taken * 2 > this.#entries.length) this.#grow();
		} else if ((entry & most) < most) this.#entries[slot] = entry + 1;
	}

	#grow(): void {
		if (this.#entries.length === mostCapacity) return this.#spread();
		const larger = new Uint32Array(2 * this.#entries.length);
		for (const entry of this.#entries) {
			if (entry === 0) continue;
			const slot = slotOf(larger, entry >>> countBits);
			if (slot === nowhere) return this.#spread();
			larger[slot] = entry;
		}
		this.#entries = larger;
	}

	/** A byte for each place from now on; `added` is one that had no room. */
	#spread(added?: number): void {
		const counts = new Uint8Array(size);
		for (const entry of this.#entries) if (entry !== 0) counts[entry >>> countBits] = entry & most;
		if (added !== undefined) counts[added] = 1;
		this.#counts = counts;
		this.#entries = new Uint32Array(0);
	}
}

/** Where the entry of a place stands or would stand; `nowhere` where too many others stand there. Places are well mixed already. */
function slotOf(entries: Uint32Array, at: number): number {
	const mask = entries.length - 1;
	for (let probes = 0, slot = at & mask; probes < mostProbes; probes++, slot = (slot + 1) & mask) {
		const entry = entries[slot] as number;
		if (entry === 0 || entry >>> countBits === at) return slot;
	}
	return nowhere;
}

function place(key: number): number {
	const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b5);
	return (mixed ^ (mixed >>> 15)) & (size - 1);
}
