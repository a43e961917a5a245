import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignFolds, type FoldItem, foldCount } from "./folds.ts";
import type { Source } from "./sources.ts";

function source(name: string, heldOut: Source["heldOut"]): Source {
	return { name, heldOut, hamImportance: 1, unwantedImportance: 1, licence: "", years: "" };
}

const timed = source("timed", "time");
const whole = source("whole", "whole");
const foldered = source("foldered", "folder");
const day = 86_400_000;

describe("a source held out by time", () => {
	const days = [40, 3, 17, 28, 9, 33, 1, 22, 14, 38];
	const items = days.map((at, group): FoldItem => ({ source: timed, folder: "", group, time: at * day }));
	const folds = assignFolds(items);

	test("is cut into blocks in the order of time", () => {
		const inOrder = items.map((_, at) => at).sort((left, right) => (days[left] as number) - (days[right] as number));
		expect(inOrder.map((at) => folds[at])).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
	});

	test("does not depend on the order the messages were read in", () => {
		const turned = assignFolds([...items].reverse());
		expect([...turned].reverse()).toEqual([...folds]);
	});
});

test("a source held out whole lies in one fold", () => {
	const items = [5, 900, 40].map((at, group): FoldItem => ({ source: whole, folder: `${at}`, group, time: at * day }));
	expect(new Set(assignFolds(items)).size).toBe(1);
});

test("a source held out by folder keeps each folder in one fold, and its folders in several", () => {
	const items = Array.from(
		{ length: 20 },
		(_, at): FoldItem => ({ source: foldered, folder: `sender ${at % 5}`, group: at, time: at * day }),
	);
	const folds = assignFolds(items);
	for (let at = 5; at < items.length; at++) expect(folds[at]).toBe(folds[at % 5]);
	expect(new Set(folds).size).toBe(5);
});

test("a campaign that runs on follows its first message", () => {
	const items = Array.from({ length: 10 }, (_, at): FoldItem => ({ source: timed, folder: "", group: at === 9 ? 0 : at, time: at * day }));
	const folds = assignFolds(items);
	expect(folds[9]).toBe(0);
	expect(folds[8]).toBe(4);
});

const anyItem = fc.record({
	source: fc.constantFrom(timed, whole, foldered),
	folder: fc.constantFrom("", "a", "b"),
	group: fc.nat(6),
	time: fc.nat(30),
});

test("no campaign lies in two folds, whatever the mail", () => {
	fc.assert(
		fc.property(fc.array(anyItem, { maxLength: 40 }), (items) => {
			const foldOfGroup = new Map<number, number>();
			assignFolds(items).forEach((fold, at) => {
				const { group } = items[at] as FoldItem;
				expect(fold).toBeLessThan(foldCount);
				expect(foldOfGroup.get(group) ?? fold).toBe(fold);
				foldOfGroup.set(group, fold);
			});
		}),
	);
});
