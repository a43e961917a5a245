import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lettersJoined, plainLetters } from "./plain-letters.ts";

describe("letters that are set apart", () => {
	test.each([
		["p-a-y-m-e-n-t", "payment"],
		["Your a.c.c.o.u.n.t is c_l_o_s_e_d", "Your account is closed"],
		["f r e e  c a s i n o", "free  casino"],
		["з-а-й-м", "займ"],
		["v🔒i🔒s🔒a", "visa"],
	])("%s", (text, meant) => expect(lettersJoined(text)).toBe(meant));
});

describe("what is left as it is", () => {
	test.each(["U.S.A.", "a-b-c", "a-b.c-d", "1-2-3-4-5", "x1.a.b.c.d2", "a\nb\nc\nd", "", "plain words of a letter"])("%s", (text) =>
		expect(lettersJoined(text)).toBe(text),
	);

	test("a long row is read in time", () => {
		const row = "a-".repeat(50_000);
		expect(lettersJoined(`${row}a`).length).toBe(50_001);
		expect(lettersJoined(`${row}1`).length).toBe(50_002);
		expect(lettersJoined(`${row}aa`).length).toBe(50_003);
	});
});

test("letters of other looks are the letters that they are", () => {
	expect(plainLetters("⒫⒜⒴ 🅿🅰🆈 🅟🅐🅨 𝐩𝐚𝐲 ｐａｙ")).toBe("pay pay pay pay pay");
	fc.assert(fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => plainLetters(text) === text));
});
