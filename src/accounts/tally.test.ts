import { expect, test } from "vitest";
import { Tally } from "./tally.ts";

const day = 24;

test("counts values and keeps the most seen first", () => {
	const tally = new Tally(10);
	for (const value of ["a.example", "b.example", "a.example"]) tally.add(value, 0, true);
	expect(tally.top(1)).toEqual([{ value: "a.example", count: 2 }]);
});

test("a flood of new values pushes out neither what is confirmed nor what was seen often", () => {
	const tally = new Tally(20);
	tally.add("confirmed.example", 0, true);
	for (let at = 0; at < 5; at++) tally.add("often.example", at * 10 * day, false);
	for (let at = 0; at < 10_000; at++) tally.add(`flood${at}.example`, 100 * day, false);
	expect(tally.size).toBe(20);
	expect(tally.has("confirmed.example")).toBe(true);
	expect(tally.has("often.example")).toBe(true);
});

test("what nobody confirmed is firm only after several campaigns over weeks", () => {
	const tally = new Tally(10);
	for (let at = 0; at < 3; at++) tally.add("fast.example", at, false);
	for (let at = 0; at < 3; at++) tally.add("slow.example", at * 8 * day, false);
	tally.add("confirmed.example", 0, true);
	expect(["fast.example", "slow.example", "confirmed.example"].map((value) => tally.isFirm(value))).toEqual([false, true, true]);
});

test("survives JSON, and leaves out what is no value", () => {
	const tally = new Tally(10);
	tally.add("a.example", 5, true);
	const copy = new Tally(10);
	copy.read([...(JSON.parse(JSON.stringify(tally)) as unknown[]), 7, ["no numbers", "x"], [3]]);
	expect(copy.get("a.example")).toEqual({ count: 1, first: 5, last: 5, confirmed: true });
	expect(copy.size).toBe(2);
});
