import { littleEndian, numbersIn } from "../../base/little-endian.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Phrases as they are searched: a trie over numbered words, in flat arrays that a file can hold as they lie in memory. */
export interface PhraseTrie {
	/** Names of the groups. */
	readonly groups: readonly string[];
	/** Numbers of the words and of the word beginnings that any phrase uses. */
	readonly words: Vocabulary;
	readonly stems: Vocabulary;
	/** Which hashes are stems: see Stems. */
	readonly stemBits: Int32Array;
	/** Node after the first word, by the word's number: most words end the search here. */
	readonly roots: Int32Array;
	/** Edges (node, word number) -> node: see edgeSlot. */
	readonly edges: Int32Array;
	/** By node: 1 it has edges, 2 it has a gap. */
	readonly nodeShape: Uint8Array;
	/** By node: a phrase that ends there, or 0; further ones by nextPhrase. */
	readonly nodePhrase: Int32Array;
	readonly nextPhrase: Int32Array;
	/** By phrase: its group's number. */
	readonly phraseGroup: Int32Array;
	/** By phrase: see PhraseNumbers. */
	readonly exactly: ReadonlyMap<number, string>;
}

/** Stands for " .. " among the numbers of words. */
export const GAP = 1;
/** Bits of a word's number, and of a node's. */
export const wordBits = 16;
export const nodeBits = 23;
const lowNode = (1 << wordBits) - 1;
const nodeMask = 2 ** nodeBits - 1;

/**
 * Where an edge is among `edges`, or where it would be. Open addressing, two numbers a slot: the low half of its node with the word, the rest of the node
 * with the node that it leads to.
 */
export function edgeSlot(edges: Int32Array, node: number, word: number): number {
	const key = ((node & lowNode) << wordBits) | word;
	const rest = node >>> wordBits;
	const mask = edges.length - 1;
	const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
	let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
	for (let target = edges[slot + 1] as number; target !== 0; target = edges[slot + 1] as number) {
		if (edges[slot] === key && target >>> nodeBits === rest) break;
		slot = (slot + 2) & mask;
	}
	return slot;
}

/** Puts an edge into its slot. */
export function putEdge(edges: Int32Array, slot: number, node: number, word: number, target: number): void {
	edges[slot] = ((node & lowNode) << wordBits) | word;
	edges[slot + 1] = ((node >>> wordBits) << nodeBits) | target;
}

/** The node that the edge of a slot leads to; 0 when the slot is free. */
export function edgeTarget(edges: Int32Array, slot: number): number {
	return (edges[slot + 1] as number) & nodeMask;
}

/** Arrays of numbers, in the order in which a file has them. */
const numbered = ["stemBits", "roots", "edges", "nodePhrase", "nextPhrase", "phraseGroup"] as const;
const vocabularies = ["words", "stems"] as const;
const headNumbers = numbered.length + vocabularies.length + 2;

/** What a file holds as JSON, behind the numbers. */
interface Names {
	readonly groups: readonly string[];
	readonly exactly: readonly (readonly [phrase: number, text: string])[];
}

/**
 * A trie as bytes. Numbers of 32 bits, the least significant byte first: how long each part is; the vocabularies, the arrays. Then a byte for each node, and
 * the names as JSON.
 */
export function phraseTrieBytes(trie: PhraseTrie): Uint8Array {
	const names = Buffer.from(JSON.stringify({ groups: trie.groups, exactly: [...trie.exactly] } satisfies Names));
	const parts = [...vocabularies.map((name) => trie[name].pairs), ...numbered.map((name) => trie[name])].map(unsigned);
	const head = Uint32Array.of(...parts.map(({ length }) => length), trie.nodeShape.length, names.length);
	return Buffer.concat([...[head, ...parts].map(littleEndian), trie.nodeShape, names]);
}

/** Reads what `phraseTrieBytes` wrote; the bytes are its own from then on. Throws a sentence that says what to do when it is something else. */
export function readPhraseTrie(bytes: Uint8Array): PhraseTrie {
	const lengths = bytes.length < 4 * headNumbers ? [] : [...numbersIn(bytes, 0, headNumbers)];
	const [shapes = 0, nameBytes = 0] = lengths.splice(-2);
	const end = 4 * (headNumbers + lengths.reduce((sum, length) => sum + length, 0));
	if (lengths.length === 0 || bytes.length !== end + shapes + nameBytes) {
		throw new Error("model/phrases.bin is damaged: restore model/ from the release, or run npm run build:phrases");
	}
	let from = 4 * headNumbers;
	const [words, stems, stemBits, roots, edges, nodePhrase, nextPhrase, phraseGroup] = lengths.map((length) => {
		from += 4 * length;
		return signed(numbersIn(bytes, from - 4 * length, length));
	}) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
	const names = JSON.parse(Buffer.from(bytes.subarray(end + shapes)).toString()) as Names;
	return {
		groups: names.groups,
		words: Vocabulary.of(words),
		stems: Vocabulary.of(stems),
		stemBits,
		roots,
		edges,
		nodeShape: bytes.subarray(end, end + shapes),
		nodePhrase,
		nextPhrase,
		phraseGroup,
		exactly: new Map(names.exactly),
	};
}

function unsigned(numbers: Int32Array): Uint32Array {
	return new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length);
}

function signed(numbers: Uint32Array): Int32Array {
	return new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length);
}
