import type { TextKey } from "./text-keys.ts";

/** Room for a quarter of a million keys, 3 MB. Texts beyond that are not known, and cost what a first copy costs. */
const capacity = 1 << 18;
/** Full enough that few keys have to be looked for at more than two places. */
const mostKeys = capacity / 2;
/** Places looked at for one key: whoever makes keys that fall upon each other gets texts that are not known, and no time. */
const mostProbes = 32;
const entryNumbers = 3;
const free = 0;

/**
 * Texts that came more than once, by their keys: a table that all threads look into and one thread adds to. Nothing is ever taken out, so
 * that what a scanning thread finds here is known when its message comes to be placed, too.
 */
export class KnownTexts {
	readonly memory: SharedArrayBuffer;
	/** For each key: its two hashes, and the number of the text. */
	readonly #entries: Int32Array;
	#keys = 0;

	/** On the memory of another one, or with room of its own. */
	constructor(memory?: SharedArrayBuffer) {
		this.memory = memory ?? new SharedArrayBuffer(capacity * entryNumbers * Int32Array.BYTES_PER_ELEMENT);
		this.#entries = new Int32Array(this.memory);
	}

	/** The number of the first of the keys that is known. */
	find(keys: readonly TextKey[]): number | undefined {
		for (const key of keys) {
			const place = this.#placeOf(key);
			if (place !== undefined && place >= 0) return this.#entries[place + 2];
		}
		return undefined;
	}

	/** Makes a text known by those of its keys that are not taken; false where there is no room for any. Only ever in one thread. */
	add(keys: readonly TextKey[], number: number): boolean {
		let added = false;
		for (const key of keys) {
			const found = this.#placeOf(key);
			if (found === undefined || found >= 0 || this.#keys >= mostKeys) continue;
			const place = ~found;
			this.#keys++;
			this.#entries[place + 2] = number;
			this.#entries[place + 1] = key[1];
			// Last, and atomically: whoever sees it sees the others as well.
			Atomics.store(this.#entries, place, key[0]);
			added = true;
		}
		return added;
	}

	/**
	 * Where a key stands, or the complement of where it would stand; undefined where there is no room near. Told apart here, once: what was free a moment
	 * ago may be another text's by the time that it is looked at again.
	 */
	#placeOf([text, beside]: TextKey): number | undefined {
		let slot = mixed(text, beside) & (capacity - 1);
		for (let probes = 0; probes < mostProbes; probes++, slot = (slot + 1) & (capacity - 1)) {
			const place = slot * entryNumbers;
			const found = this.#entries[place];
			if (found === free) return ~place;
			// Once more, and atomically: what was written before it is then seen as well. For each place that is looked at, this would take longer than all else here.
			if (found === text && Atomics.load(this.#entries, place) === text && this.#entries[place + 1] === beside) return place;
		}
		return undefined;
	}
}

function mixed(text: number, beside: number): number {
	const hash = Math.imul(text ^ Math.imul(beside, 0x85ebca6b), 0x2c1b3c6d);
	return hash ^ (hash >>> 15);
}
