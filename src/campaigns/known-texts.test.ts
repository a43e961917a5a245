import fc from "fast-check";
import { expect, test } from "vitest";
import { KnownTexts } from "./known-texts.ts";
import { type TextKey, textKeys } from "./text-keys.ts";

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const key = fc.tuple(
	int.filter((hash) => hash !== 0),
	int,
);

test("what was added is found in the same memory, and nothing else", () => {
	fc.assert(
		fc.property(fc.uniqueArray(key, { maxLength: 100, selector: String }), key, (keys, other) => {
			const texts = new KnownTexts();
			for (const [number, one] of keys.entries()) expect(texts.add([one], number)).toBe(true);
			const elsewhere = new KnownTexts(texts.memory);
			expect(keys.map((one) => elsewhere.find([one]))).toEqual(keys.map((_, number) => number));
			if (!keys.some((one) => String(one) === String(other))) expect(elsewhere.find([other])).toBeUndefined();
		}),
		{ numRuns: 20 },
	);
});

test("a text is known by each of its keys, and the first to have a key keeps it", () => {
	const texts = new KnownTexts();
	const [subject, structure]: TextKey[] = [
		[1, 2],
		[3, 4],
	];
	texts.add([subject as TextKey, structure as TextKey], 7);
	texts.add([structure as TextKey, [5, 6]], 8);
	expect([texts.find([[9, 9], structure as TextKey]), texts.find([[5, 6]]), texts.find([[1, 4]])]).toEqual([7, 8, undefined]);
	expect(texts.add([subject as TextKey], 9)).toBe(false);
});

test("takes no more than it has room for, and keys that fall upon each other cost no time", () => {
	const texts = new KnownTexts();
	let taken = 0;
	for (let at = 0; at < 300_000; at++) if (texts.add([[at + 1, at]], at)) taken++;
	expect(taken).toBeGreaterThan(100_000);
	expect(taken).toBeLessThan(140_000);
	expect(texts.find([[1, 0]])).toBe(0);
	const same = new KnownTexts();
	// Keys whose mixed hash is the same: the second one undoes what the first one does.
	for (let at = 0; at < 5_000; at++) same.add([[Math.imul(at, 0x85ebca6b) || 1, at]], at);
	expect(same.find([[Math.imul(4_999, 0x85ebca6b), 4_999]])).toBeUndefined();
});

test("a text is told by its subject, or from some words on by its structure; without either by nothing", () => {
	const text = { whole: 5, subject: "Win", skeleton: 9, length: 30 };
	expect(textKeys(text)).toHaveLength(2);
	expect(textKeys({ ...text, length: 19 })).toEqual(textKeys(text).slice(0, 1));
	expect(textKeys({ ...text, subject: "" })).toEqual(textKeys(text).slice(1));
	expect(textKeys({ ...text, subject: "", skeleton: 0 })).toEqual([]);
});
