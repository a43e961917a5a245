import fc from "fast-check";
import { expect, it } from "vitest";
import { foldText } from "./fold-text.ts";

it.each([
	["  one   two\t\tthree  ", "one two three"],
	["one \n\n  two\r\nthree", "one\ntwo\nthree"],
	["one\u00a0\u3000two\u2028three", "one two\nthree"],
	["", ""],
	[" \n ", ""],
])("%j becomes %j", (text, folded) => expect(foldText(text)).toBe(folded));

it("leaves no white space but single spaces and line feeds, and nothing to fold again", () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(" ", "\n", "\t", "\r", "\u00a0", "a", "é", "字")).map((list) => list.join("")),
			(text) => {
				const folded = foldText(text);
				expect(folded).not.toMatch(/[\t\r\u00a0]|[ \n][ \n]|^\s|\s$/);
				expect(foldText(folded)).toBe(folded);
				expect(folded.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
			},
		),
	);
});
