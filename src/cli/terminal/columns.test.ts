import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inColumns, shorten, shortenStart, wrap } from "./columns.ts";
import { displayWidth } from "./display-width.ts";

describe("width", () => {
	test.each([
		["plain", 5],
		["Übung", 5],
		["사회보장", 8],
		["報告書", 6],
		["cafe\u0301", 4],
		["🙂", 2],
		["ｆｕｌｌ", 8],
	])("of %s", (text, width) => {
		expect(displayWidth(text)).toBe(width);
	});
});

describe("cutting", () => {
	test.each([
		["short", 10, "short"],
		["exactly", 7, "exactly"],
		["too long by far", 8, "too lon…"],
		["사회보장 명세서", 8, "사회보…"],
		["any", 0, ""],
	])("%s to %i columns", (text, columns, cut) => {
		expect(shorten(text, columns)).toBe(cut);
	});

	test("at the start", () => {
		expect(shortenStart("folder/below/mail.eml", 9)).toBe("…mail.eml");
		expect(shortenStart("mail.eml", 9)).toBe("mail.eml");
	});

	test("never takes more columns than there are, and fills them where it should", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 40 }), (text, columns) => {
				expect(displayWidth(shorten(text, columns))).toBeLessThanOrEqual(columns);
				expect(displayWidth(shortenStart(text, columns))).toBeLessThanOrEqual(columns);
				expect(displayWidth(inColumns(text, columns))).toBe(columns);
			}),
		);
	});
});

describe("wrapping", () => {
	test("at spaces, and inside a word only where it is longer than a line", () => {
		expect(wrap("one two three", 8)).toEqual(["one two", "three"]);
		expect(wrap("abcdefghij kl", 4)).toEqual(["abcd", "efgh", "ij", "kl"]);
		expect(wrap("", 4)).toEqual([""]);
	});

	test("loses nothing and is never too wide", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom("a", "bb", "ccc", "dddddddd", "사회", "보장보장보장"), { maxLength: 20 }), (words) => {
				const lines = wrap(words.join(" "), 6);
				for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(6);
				expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
			}),
		);
	});
});
