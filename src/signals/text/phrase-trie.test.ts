import fc from "fast-check";
import { expect, test } from "vitest";
import { PhraseTable } from "./phrase-table.ts";
import { edgeSlot, edgeTarget, nodeBits, phraseTrieBytes, putEdge, readPhraseTrie, wordBits } from "./phrase-trie.ts";
import { plantPhrases } from "./plant-phrases.ts";

const words = ["click", "here", "verify*", "account", "..", "\u5e33\u6236", "1&1", "stra\u00dfe", "lost"];
const phrase = fc
	.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
	.map((some) => some.join(" ").replace(/^(?:\.\. ?)+|(?: ?\.\.)+$/g, ""));
const groups = fc.array(fc.record({ group: fc.constantFrom("a", "b", "c"), phrases: fc.array(phrase, { maxLength: 12 }) }), {
	maxLength: 6,
});

test("what is read back finds what was written, and is written the same again", () => {
	fc.assert(
		fc.property(groups, fc.array(fc.constantFrom(...words, "verifying", "else"), { maxLength: 30 }), (some, text) => {
			const trie = plantPhrases(some);
			const bytes = phraseTrieBytes(trie);
			const again = readPhraseTrie(Uint8Array.from(bytes));
			const body = text.join(" ");
			const found = [trie, again].map((each) => new PhraseTable(each).search({ senderName: "", subject: body, body }).hits);
			const said = found.map((hits) => hits.groups("").map((name) => [name, hits.count(name), hits.first(name)]));
			expect(said[1]).toEqual(said[0]);
			expect(Buffer.compare(phraseTrieBytes(again), bytes)).toBe(0);
		}),
	);
});

test("bytes that are not whole are refused, with what to do", () => {
	const bytes = phraseTrieBytes(plantPhrases([{ group: "a", phrases: ["click here"] }]));
	for (const damaged of [bytes.subarray(0, 20), bytes.subarray(0, -1), new Uint8Array(0)]) {
		expect(() => readPhraseTrie(Uint8Array.from(damaged))).toThrow("npm run build:phrases");
	}
});

test("edges are told apart by all bits of their node and word", () => {
	const edges = new Int32Array(2 * 4096);
	const nodes = [1, 2 ** 16, 2 ** 16 + 1, 2 ** nodeBits - 1, 5 * 2 ** 16 + 1];
	const numbers = [1, 2 ** wordBits - 1, 2 ** 15];
	const all = nodes.flatMap((node) => numbers.map((word) => ({ node, word })));
	all.forEach(({ node, word }, at) => {
		const slot = edgeSlot(edges, node, word);
		expect(edgeTarget(edges, slot)).toBe(0);
		putEdge(edges, slot, node, word, 2 ** nodeBits - 1 - at);
	});
	expect(all.map(({ node, word }) => edgeTarget(edges, edgeSlot(edges, node, word)))).toEqual(all.map((_, at) => 2 ** nodeBits - 1 - at));
	expect(edgeTarget(edges, edgeSlot(edges, 2, 1))).toBe(0);
});
