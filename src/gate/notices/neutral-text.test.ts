import fc from "fast-check";
import { expect, test } from "vitest";
import { neutralLine, neutralText } from "./neutral-text.ts";

test.each([
	["https://portal-mofa.example/a?b=c.d", "hxxps://portal-mofa[.]example/a?b=c[.]d"],
	["HTTP://x.example", "hxxp://x[.]example"],
	["see www.bank.example.", "see www[.]bank[.]example."],
	["write to a@b.example", "write to a[at]b[.]example"],
	["mailto:a@b.example", "mailto[:]a[at]b[.]example"],
	["ftp://x.example", "ftp[:]//x[.]example"],
	["銀行。example", "銀行[.]example"],
	["a\u202egpj.exe\u0007", "a\ufffdgpj[.]exe\ufffd"],
	["End. Next", "End. Next"],
])("%j becomes %j", (text, neutral) => {
	expect(neutralText(text, 200)).toBe(neutral);
});

test("nothing that a mail program would make a link of is left, whatever the text", () => {
	const piece = fc.oneof(
		fc.string(),
		fc.constantFrom("http://", "https://", "www.", "a.example", "@", "mailto:", ".", ":", "//", "tel:", "com", "hxxp", "[", "]", "\u200b"),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const neutral = neutralText(pieces.join(""), 1_000);
			expect(neutral).not.toMatch(/https?:|@|mailto:|tel:|[a-z](?<!hxxps?):\/\/|[a-z0-9]\.[a-z0-9]/i);
			expect(neutralLine(pieces.join(""), 1_000)).not.toContain("\n");
		}),
		{ numRuns: 500 },
	);
});

test("long text is cut, quickly", () => {
	expect(neutralLine("x".repeat(500), 10)).toBe(`${"x".repeat(10)}…`);
	const began = performance.now();
	neutralText("http://a.b@".repeat(1_000_000), 1_200);
	expect(performance.now() - began).toBeLessThan(500);
});
