/** A key that so many campaigns have tells none of them; it is not kept for more. */
const mostPerKey = 12;
/**
 * Places looked at for one key. In a table that is at most two thirds full few keys need more than ten; a sender who builds keys
 * that fall upon each other gets some that are not found, and no time.
 */
const mostProbes = 96;
const firstCapacity = 1 << 12;
const free = 0;
const crowded = -1;

/**
 * Which campaigns have a key: open addressing in a typed array, 8 bytes an entry, since there are tens of millions of them. A key lies
 * beside its group, so that one line of memory is fetched for both.
 */
export class KeyTable {
	/** Key and group by turns. */
	#entries = new Int32Array(2 * firstCapacity);
	#used = 0;
	#touched = 0;

	/** What `find` gives for each of the keys, one after the other. */
	findAll(keys: readonly number[], take: (group: number) => void): void {
		// Memory is asked for all of them at once; each by itself would wait for what the one before says.
		let touched = 0;
		const mask = this.#mask;
		for (let at = 0; at < keys.length; at++) touched ^= this.#entries[start((keys[at] as number) | 0 || 1, mask)] as number;
		this.#touched ^= touched;
		for (let at = 0; at < keys.length; at++) this.find(keys[at] as number, take);
	}

	/** Groups that have the key; none when too many do. At most `mostPerKey`. */
	find(key: number, take: (group: number) => void): void {
		const wanted = key | 0 || 1;
		const entries = this.#entries;
		const mask = this.#mask;
		for (let at = start(wanted, mask), probes = 0; probes < mostProbes; at = (at + 2) & mask, probes++) {
			const found = entries[at] as number;
			if (found === free) return;
			if (found !== wanted) continue;
			const group = entries[at + 1] as number;
			if (group === crowded) return;
			take(group);
		}
	}

	add(key: number, group: number): void {
		if (this.#used * 6 > this.#entries.length * 2) this.#grow();
		this.#insert(key | 0 || 1, group);
	}

	/** Turns any number into the place of a key. */
	get #mask(): number {
		return this.#entries.length - 2;
	}

	#insert(key: number, group: number): void {
		const entries = this.#entries;
		const mask = this.#mask;
		let first = -1;
		let count = 0;
		for (let at = start(key, mask), probes = 0; probes < mostProbes; at = (at + 2) & mask, probes++) {
			const found = entries[at] as number;
			if (found === free) {
				if (count >= mostPerKey) entries[first + 1] = crowded;
				else this.#put(at, key, group);
				return;
			}
			if (found !== key) continue;
			const there = entries[at + 1] as number;
			if (there === crowded || there === group) return;
			if (count++ === 0) first = at;
		}
	}

	#put(at: number, key: number, group: number): void {
		this.#entries[at] = key;
		this.#entries[at + 1] = group;
		this.#used++;
	}

	#grow(): void {
		const entries = this.#entries;
		this.#entries = new Int32Array(entries.length * 2);
		this.#used = 0;
		for (let at = 0; at < entries.length; at += 2) if (entries[at] !== free) this.#move(entries[at] as number, entries[at + 1] as number);
	}

	/** A key that was crowded stays so: its mark comes first among its entries or not at all. */
	#move(key: number, group: number): void {
		const mask = this.#mask;
		for (let at = start(key, mask), probes = 0; probes < mostProbes; at = (at + 2) & mask, probes++) {
			if (this.#entries[at] === free) return this.#put(at, key, group);
			if (this.#entries[at] === key && (this.#entries[at + 1] === crowded || group === crowded)) {
				this.#entries[at + 1] = crowded;
				return;
			}
		}
	}
}

function start(key: number, mask: number): number {
	const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
	return ((mixed ^ (mixed >>> 13)) << 1) & mask;
}
