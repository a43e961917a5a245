import { expect, test } from "vitest";
import { TopicCounts } from "./topic-counts.ts";

const words = new Map([
	[0, [3]],
	[17, [0, 31, 32, 63, 64, 3]],
	[0xffffffff, [99]],
]);

function shown(counts: TopicCounts): number[] {
	const found: number[] = [];
	for (let topic = counts.next(0); topic >= 0; topic = counts.next(topic + 1)) found.push(topic);
	return found;
}

test("topics of the words noted, in order, each word once a message", () => {
	const counts = new TopicCounts(words, 100, 10);
	counts.begin();
	for (const word of [17, 0, 17, 5, 1]) counts.note(word);
	counts.lookUp();
	counts.note(17);
	counts.lookUp();
	expect(shown(counts)).toEqual([0, 3, 31, 32, 63, 64]);
	expect(counts.counts[3]).toBe(2);
	counts.begin();
	counts.note(0xffffffff);
	counts.lookUp();
	expect(shown(counts)).toEqual([99]);
});

test("more topics than a record holds are refused", () => {
	expect(() => new TopicCounts(new Map([[1, [0, 1, 2, 3, 4, 5, 6, 7, 8]]]), 9, 1)).toThrow("topics");
	expect(() => new TopicCounts(words, 1024, 1)).toThrow("topics");
});
