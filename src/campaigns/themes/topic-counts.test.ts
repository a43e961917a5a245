import { expect, test } from "vitest";
import { TopicCounts } from "./topic-counts.ts";
import { numbersOfWord, topicBits, topicSays, topicTable } from "./topic-table.ts";

function countsOf(topicsOfKeys: ReadonlyMap<number, readonly number[]>, topics: number): TopicCounts {
	const keys = Uint32Array.from(topicsOfKeys.keys());
	const numbers = [...topicsOfKeys.values()].flatMap((own) => {
		expect(own.length).toBeLessThanOrEqual(3);
		return [
			own.reduce((packed, topic, at) => packed | ((topic + 1) << (topicBits * at)), 0),
			...new Array<number>(numbersOfWord - 1).fill(0),
		];
	});
	return new TopicCounts(topicTable(new Uint32Array(topicSays.length * topics), keys, Uint32Array.from(numbers)), 10);
}

function shown(counts: TopicCounts): number[] {
	const found: number[] = [];
	for (let topic = counts.next(0); topic >= 0; topic = counts.next(topic + 1)) found.push(topic);
	return found;
}

test("topics of the words noted, in order, each word once a message", () => {
	const counts = countsOf(
		new Map([
			[0, [3]],
			[17, [0, 63, 3]],
			[18, [31, 32, 64]],
			[0xffffffff, [99]],
		]),
		100,
	);
	counts.begin();
	for (const word of [17, 0, 17, 18, 5, 1]) counts.note(word);
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
