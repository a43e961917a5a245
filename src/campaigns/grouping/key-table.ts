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

/** Which campaigns have a key: open addressing in typed arrays, 8 bytes an entry, since there are tens of millions of them. */
export class KeyTable {
	#keys = new Uint32Array(firstCapacity);
	#groups = new Int32Array(firstCapacity);
	#used = 0;

	/** Groups that have the key; none when too many do. At most `mostPerKey`. */
	find(key: number, take: (group: number) => void): void {
		const wanted = key >>> 0 || 1;
		const mask = this.#keys.length - 1;
		for (let at = start(wanted, mask), probes = 0; probes < mostProbes; at = (at + 1) & mask, probes++) {
			const found = this.#keys[at] as number;
			if (found === free) return;
			if (found !== wanted) continue;
			const group = this.#groups[at] as number;
			if (group === crowded) return;
			take(group);
		}
	}

	add(key: number, group: number): void {
		if (this.#used * 3 > this.#keys.length * 2) this.#grow();
		this.#insert(key >>> 0 || 1, group);
	}

	#insert(key: number, group: number): void {
		const mask = this.#keys.length - 1;
		let first = -1;
		let count = 0;
		for (let at = start(key, mask), probes = 0; probes < mostProbes; at = (at + 1) & mask, probes++) {
			const found = this.#keys[at] as number;
			if (found === free) {
				if (count >= mostPerKey) this.#groups[first] = crowded;
				else this.#put(at, key, group);
				return;
			}
			if (found !== key) continue;
			const there = this.#groups[at] as number;
			if (there === crowded || there === group) return;
			if (count++ === 0) first = at;
		}
	}

	#put(at: number, key: number, group: number): void {
		this.#keys[at] = key;
		this.#groups[at] = group;
		this.#used++;
	}

	#grow(): void {
		const [keys, groups] = [this.#keys, this.#groups];
		this.#keys = new Uint32Array(keys.length * 2);
		this.#groups = new Int32Array(keys.length * 2);
		this.#used = 0;
		for (let at = 0; at < keys.length; at++) if (keys[at] !== free) this.#move(keys[at] as number, groups[at] as number);
	}

	/** A key that was crowded stays so: its mark comes first among its entries or not at all. */
	#move(key: number, group: number): void {
		const mask = this.#keys.length - 1;
		for (let at = start(key, mask), probes = 0; probes < mostProbes; at = (at + 1) & mask, probes++) {
			if (this.#keys[at] === free) return this.#put(at, key, group);
			if (this.#keys[at] === key && (this.#groups[at] === crowded || group === crowded)) {
				this.#groups[at] = crowded;
				return;
			}
		}
	}
}

function start(key: number, mask: number): number {
	const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
	return (mixed ^ (mixed >>> 13)) & mask;
}
