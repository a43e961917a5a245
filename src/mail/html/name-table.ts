/**
 * Looks up short names (tags, attributes, CSS properties) by the text between two positions of a source, without cutting
 * the name out of it: at a thousand names a mail the cut strings and their hashes would cost more than all the rest.
 *
 * Two different names may share a hash. A hostile one that is made to collide is taken for a known name, which gains
 * it nothing: it could have written that name.
 */
export class NameTable {
	readonly #hashes = new Int32Array(slots);
	readonly #values = new Int16Array(slots).fill(-1);

	/** @param names lower-case names; the value of a name is its place in the list. */
	constructor(names: readonly string[]) {
		for (const [value, name] of names.entries()) {
			const hash = hashName(name, 0, name.length);
			let slot = hash & (slots - 1);
			while (this.#values[slot] !== -1) slot = (slot + 1) & (slots - 1);
			this.#hashes[slot] = hash;
			this.#values[slot] = value;
		}
	}

	/** The place of the name with this hash, -1 when it is not in the table. */
	find(hash: number): number {
		let slot = hash & (slots - 1);
		for (;;) {
			const value = this.#values[slot] as number;
			if (value === -1 || this.#hashes[slot] === hash) return value;
			slot = (slot + 1) & (slots - 1);
		}
	}
}

const slots = 512;

/** Hash without case of the characters from start to end; a tokenizer may as well compute it while it reads them. */
export function hashName(source: string, start: number, end: number): number {
	let hash = 0;
	for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (source.charCodeAt(i) | 32)) | 0;
	return hash;
}
