import fc from "fast-check";
import { expect, test } from "vitest";
import { ShareList } from "./share-list.ts";

test("most frequent first, then by their text; nothing is no value", () => {
	const list = new ShareList();
	for (const value of ["b", "c", "a", "c", "", "b", "c"]) list.add(value);
	expect(list.shares()).toEqual([
		{ value: "c", messages: 3 },
		{ value: "b", messages: 2 },
		{ value: "a", messages: 1 },
	]);
});

test("keeps the frequent one of a million that come once", () => {
	const list = new ShareList();
	for (let at = 0; at < 100_000; at++) list.add(at % 5 === 0 ? "often.example" : `${at}.example`);
	expect(list.shares()).toHaveLength(16);
	expect(list.isComplete).toBe(false);
	expect(list.shares()[0]?.value).toBe("often.example");
});

test("takes spare room as long as there is some, up to a thousand values, and gives it back", () => {
	const spare = { left: 1_500 };
	const [one, other] = [new ShareList(spare), new ShareList(spare)];
	for (let at = 0; at < 900; at++) one.add(`${at}.example`);
	expect([one.shares().length, one.isComplete, spare.left]).toEqual([900, true, 616]);
	for (let at = 0; at < 700; at++) other.add(`${at}.example`);
	expect([other.shares().length, other.isComplete, spare.left]).toEqual([632, false, 0]);
	one.end();
	expect(spare.left).toBe(884);
	for (let at = 0; at < 3_000; at++) other.add(at % 3 === 0 ? "often.example" : `other-${at}.example`);
	expect([other.shares().length, other.shares()[0]?.value]).toEqual([1_000, "often.example"]);
});

test("says of no value that it came more often than it did", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 400 }), (values) => {
			const list = new ShareList({ left: 9 });
			for (const value of values) list.add(`${value}`);
			for (const { value, messages } of list.shares())
				expect(messages).toBeLessThanOrEqual(values.filter((other) => `${other}` === value).length);
		}),
	);
});
