import fc from "fast-check";
import { expect, test } from "vitest";
import { safeJson } from "./safe-json.ts";

test("keeps its value and holds nothing that moves a cursor or turns text around", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const line = safeJson({ text });
			expect(JSON.parse(line)).toEqual({ text: text.toWellFormed() });
			expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
			expect(line).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/);
		}),
	);
});

test("halves of characters, which jq refuses, are told by a sign; what only looks like one stays", () => {
	expect(safeJson({ text: "a gift \ud83d", whole: "🎁", looks: "C:\\ud83d" })).toBe(
		String.raw`{"text":"a gift �","whole":"🎁","looks":"C:\\ud83d"}`,
	);
});
