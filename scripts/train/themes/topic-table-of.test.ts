import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { modelFolder } from "../../../src/app/shipped-model.ts";
import { topicTableBytes } from "../../../src/campaigns/themes/topic-table.ts";
import { readTopicLists, topicsIn } from "./read-topic-lists.ts";
import { topicTableOf } from "./topic-table-of.ts";

const listOf = (words: readonly string[]) => new Map(words.map((word, at) => [`topic${at}`, new Set([word])]));

test("model/topics.bin is what the lists say: else run npm run train:themes", () => {
	const shipped = readFileSync(new URL("topics.bin", modelFolder));
	expect(Buffer.compare(shipped, topicTableBytes(topicTableOf(readTopicLists())))).toBe(0);
});

test("words that could never be found are refused", () => {
	for (const word of ["shor*", "farlonger*", "アルバイト", "amazonプライム", "today's", "プライ*"]) {
		expect(() => topicTableOf(listOf([word])), word).toThrow(word);
	}
	expect(topicTableOf(listOf(["work-at-home", "straße", "题", "longer*"])).count).toBe(4);
});

test("a word of more topics than a table can say is refused", () => {
	expect(() => topicTableOf(listOf(new Array(7).fill("hotel")))).toThrow("6 topics");
});

test("words follow a topic's name, in its line and in indented ones", () => {
	expect(topicsIn("travel: hotel  trip\n\tcruise\n\tflight\nnothing:\ntax:\n\ttoll\n")).toEqual([
		["travel", ["hotel", "trip", "cruise", "flight"]],
		["nothing", []],
		["tax", ["toll"]],
	]);
});
