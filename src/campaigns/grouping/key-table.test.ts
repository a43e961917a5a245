import fc from "fast-check";
import { expect, test } from "vitest";
import { KeyTable } from "./key-table.ts";

function found(table: KeyTable, key: number): number[] {
	const groups: number[] = [];
	table.find(key, (group) => groups.push(group));
	return groups.sort((left, right) => left - right);
}

test("finds the groups that have a key, each once, also after it has grown many times", () => {
	const table = new KeyTable();
	for (let group = 0; group < 20_000; group++) for (const key of [group, group % 7_000, group]) table.add(key * 2_654_435, group);
	expect(found(table, 3 * 2_654_435)).toEqual([3, 7_003, 14_003]);
	expect(found(table, 19_999 * 2_654_435)).toEqual([19_999]);
	expect(found(table, 12_345)).toEqual([]);
});

test("a key that too many groups have tells none of them, and stays so", () => {
	const table = new KeyTable();
	for (let group = 0; group < 12; group++) table.add(99, group);
	expect(found(table, 99)).toHaveLength(12);
	table.add(99, 12);
	expect(found(table, 99)).toEqual([]);
	for (let group = 0; group < 50_000; group++) table.add(group * 977 + 100, group);
	table.add(99, 13);
	expect(found(table, 99)).toEqual([]);
});

test("any keys, 0 and negative ones among them", () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.integer(), fc.nat({ max: 5 })), { maxLength: 300 }), (entries) => {
			const table = new KeyTable();
			for (const [key, group] of entries) table.add(key, group);
			for (const [key, group] of entries) expect(found(table, key)).toContain(group);
			const all: number[] = [];
			const keys = entries.map(([key]) => key);
			table.findAll(keys, (group) => all.push(group));
			expect(all.sort()).toEqual(keys.flatMap((key) => found(table, key)).sort());
		}),
	);
});

test("keys that were built to fall upon each other cost no time", () => {
	const table = new KeyTable();
	// All of them begin their search at the same place, whatever the size: only the upper bits differ after mixing.
	const keys = Array.from({ length: 20_000 }, (_, at) => at).filter(
		(key) => ((Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 0) & 63) === 5,
	);
	const began = performance.now();
	for (const key of keys) for (let group = 0; group < 40; group++) table.add(key, group);
	expect(performance.now() - began).toBeLessThan(2_000);
});
