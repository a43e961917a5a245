import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName, mailBlock, mailLine } from "./mail-text.ts";

describe("text from mail", () => {
	test.each([
		["https://pay.flora.example/a.php?x=1.5", "hxxps://pay[.]flora[.]example/a[.]php?x=1[.]5"],
		["see flora.example, or www.flora.example.", "see flora[.]example, or www[.]flora[.]example."],
		["Flora <offers@shop.flora.example>", "Flora <offers@shop[.]flora[.]example>"],
		["Flora <offers@flora.example.>", "Flora <offers@flora[.]example.>"],
		["flora.example\u2026", "flora[.]example\u2026"],
		["FTP://FLORA.EXAMPLE", "fxp://FLORA[.]EXAMPLE"],
		["31.57.102.135", "31[.]57[.]102[.]135"],
		["out of 31.57.102.0/24, as one other does", "out of 31[.]57[.]102[.]0/24, as one other does"],
		["b\u00fccher.example", "b\u00fccher[.]example"],
		["a 12.50 EUR offer, e.g. on 3.5.2026. Soon.", "a 12.50 EUR offer, e.g. on 3.5.2026. Soon."],
	])("addresses are defanged, other dots are not: %s", (text, shown) => {
		expect(mailLine(text, 200)).toBe(shown);
	});

	test("file names keep their dots", () => {
		expect(fileName("invoice.pdf", 60)).toBe("invoice.pdf");
		expect(fileName("https://flora.example", 60)).toBe("hxxps://flora[.]example");
	});

	test("what turns text around or hides in it is seen or gone", () => {
		expect(mailLine("exe\u202efdp\u0000 pay\u200bpal \u001b[31mred", 99)).toBe("exe\ufffdfdp\ufffd paypal \ufffd[31mred");
		expect(mailLine(`Z${"\u0301".repeat(50)}a`, 99)).toBe(`Z${"\u0301".repeat(4)}a`);
	});

	test("line ends stay in a block and go from a line", () => {
		expect(mailBlock("one\r\ntwo\n\n\n\nthree", 99)).toBe("one\ntwo\n\nthree");
		expect(mailLine("one\r\ntwo\n\n\n\nthree", 99)).toBe("one two three");
	});

	test("is cut between characters", () => {
		expect(mailLine("abcdef", 4)).toBe("abc\u2026");
		expect(mailLine("ab\ud83d\ude00cd", 4)).toBe("ab\u2026");
	});

	test("stays short and quick, whatever it is", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 2, max: 50 }), (text, most) => {
				const shown = mailBlock(text, most);
				// Each dot between letters takes two characters more.
				expect(shown.length).toBeLessThanOrEqual(most * 3);
				expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
			}),
			{ numRuns: 50 },
		);
		for (const part of ["a.", "://", ".aa", "\u0301", "http://", "\u202e", "\n", "<"]) {
			const started = performance.now();
			mailBlock(part.repeat(500_000), 1_000);
			expect(performance.now() - started).toBeLessThan(100);
		}
	});
});
