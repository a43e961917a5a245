import type { PhraseGroup } from "./phrase-table.ts";
import { edgeSlot, edgeTarget, GAP, nodeBits, type PhraseTrie, putEdge, wordBits } from "./phrase-trie.ts";
import { type PhraseNumbers, readPhrases } from "./read-phrases.ts";

/**
 * Puts phrases together for a table. Some fifty thousand take a fifth of a second, which is why those that come with Tidegate are stored as this
 * makes them. Throws where there are more words than have numbers.
 */
export function plantPhrases(groups: readonly PhraseGroup[]): PhraseTrie {
	const phrases = readPhrases(groups);
	if (phrases.nextNumber > 2 ** wordBits || phrases.count + firstNode >= 2 ** nodeBits) {
		throw new Error(`phrases may have ${2 ** wordBits} words and ${2 ** nodeBits} places at most: leave some out, or give them more bits`);
	}
	return new Planting(phrases).grown();
}

const firstNode = 1;

class Planting {
	readonly #phrases: PhraseNumbers;
	readonly #roots: Int32Array;
	readonly #edges: Int32Array;
	readonly #nodeShape: Uint8Array;
	readonly #nodePhrase: Int32Array;
	readonly #nextPhrase: number[] = [0];
	readonly #phraseGroup: number[] = [0];
	readonly #exactly = new Map<number, string>();
	#nodes = firstNode;

	constructor(phrases: PhraseNumbers) {
		this.#phrases = phrases;
		const { count, groupOfPhrase, nextNumber } = phrases;
		this.#roots = new Int32Array(nextNumber);
		let slots = 64;
		// Neither the end of a phrase nor its first word takes an edge.
		while (slots < (count - groupOfPhrase.length * 2) * 1.5) slots *= 2;
		this.#edges = new Int32Array(slots * 2);
		this.#nodeShape = new Uint8Array(count + firstNode);
		this.#nodePhrase = new Int32Array(count + firstNode);
	}

	grown(): PhraseTrie {
		const { numbers, count, groupOfPhrase, exactly, groups, words, stems } = this.#phrases;
		let node = 0;
		let phrase = 0;
		for (let at = 0; at < count; at++) {
			const number = numbers[at] as number;
			if (number !== 0) node = node === 0 ? this.#root(number) : this.#grow(node, number);
			else {
				if (node !== 0) this.#end(node, groupOfPhrase[phrase] as number, exactly.get(phrase));
				phrase++;
				node = 0;
			}
		}
		return {
			groups,
			words,
			stems,
			stemBits: this.#stemBits(),
			roots: this.#roots,
			edges: this.#edges,
			nodeShape: this.#nodeShape.subarray(0, this.#nodes),
			nodePhrase: this.#nodePhrase.subarray(0, this.#nodes),
			nextPhrase: Int32Array.from(this.#nextPhrase),
			phraseGroup: Int32Array.from(this.#phraseGroup),
			exactly: this.#exactly,
		};
	}

	#stemBits(): Int32Array {
		const bits = new Int32Array(8192);
		for (const hash of this.#phrases.stemHashes) bits[(hash >>> 5) & 8191] = (bits[(hash >>> 5) & 8191] as number) | (1 << (hash & 31));
		return bits;
	}

	#root(number: number): number {
		const known = this.#roots[number] as number;
		if (known !== 0) return known;
		this.#roots[number] = this.#nodes;
		return this.#nodes++;
	}

	#grow(node: number, number: number): number {
		const slot = edgeSlot(this.#edges, node, number);
		const known = edgeTarget(this.#edges, slot);
		if (known !== 0) return known;
		putEdge(this.#edges, slot, node, number, this.#nodes);
		this.#nodeShape[node] = (this.#nodeShape[node] as number) | (number === GAP ? 2 : 1);
		return this.#nodes++;
	}

	#end(node: number, group: number, exactly: string | undefined): void {
		for (let phrase = this.#nodePhrase[node] as number; phrase !== 0; phrase = this.#nextPhrase[phrase] as number) {
			if (this.#phraseGroup[phrase] === group) return;
		}
		const phrase = this.#phraseGroup.push(group) - 1;
		this.#nextPhrase.push(this.#nodePhrase[node] as number);
		this.#nodePhrase[node] = phrase;
		if (exactly !== undefined) this.#exactly.set(phrase, exactly);
	}
}
