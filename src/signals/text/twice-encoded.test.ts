import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTwiceEncoded } from "./twice-encoded.ts";

const asWindows = new TextDecoder("windows-1252");
const encodedOnceMore = (text: string) => asWindows.decode(new TextEncoder().encode(text));

describe("text whose UTF-8 was taken for Windows-1252", () => {
	test.each(["Wie fühlst du dich", "we’re here — €5", "naïve Ğ", "Привет", "パスワード", "💸 win"])("%s", (text) => {
		expect(readTwiceEncoded(encodedOnceMore(text))).toBe(text);
		expect(readTwiceEncoded(encodedOnceMore(encodedOnceMore(text)))).toBe(text);
	});

	test("whatever it says", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				// Characters that would be taken for such a text themselves, beside others, are anybody's guess.
				fc.pre(!/[\u0080-\u00ff]/u.test(text) && !encodedOnceMore(text).includes("\ufffd"));
				expect(readTwiceEncoded(encodedOnceMore(text))).toBe(text);
			}),
		);
	});

	test("beside what is none of it", () => {
		expect(readTwiceEncoded("Ärger fÃ¼r «alle»")).toBe("Ärger für «alle»");
	});
});

describe("what was meant as it stands", () => {
	test.each(["für", "« À »", "Ã", "SÃO PAULO", "naïve café – “yes”", "PÅ ÄNGEN", ""])("%s", (text) => {
		expect(readTwiceEncoded(text)).toBe(text);
	});

	test("half a character", () => expect(readTwiceEncoded("â€ and Ã")).toBe("â€ and Ã"));
});
