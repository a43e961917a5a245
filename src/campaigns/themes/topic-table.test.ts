import { expect, test } from "vitest";
import { readTopicTable, topicTable, topicTableBytes } from "./topic-table.ts";

const table = topicTable(Uint32Array.of(1, 2, 3, 0xffffffff), Uint32Array.of(7, 0x80000000, 9), Uint32Array.of(1, 0, 1, 0, 1, 0));

test("what was written is read", () => {
	expect(readTopicTable(topicTableBytes(table))).toEqual(table);
});

test("bytes that do not fit say what to do", () => {
	const bytes = topicTableBytes(table);
	for (const damaged of [bytes.subarray(1), bytes.subarray(0, -1), new Uint8Array(), new Uint8Array(5)]) {
		expect(() => readTopicTable(damaged)).toThrow("npm run train:themes");
	}
});
