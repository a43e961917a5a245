import { expect, test } from "vitest";
import { decodeEncodedWords } from "./encoded-words.ts";

const word = (charset: string, bytes: string) => `=?${charset}?B?${Buffer.from(bytes, "latin1").toString("base64")}?=`;

test("iso-2022-jp: words that each begin and end in ASCII, as RFC 1468 asks, are read one by one", () => {
	const words = [word("ISO-2022-JP", "\x1b$B%j%9\x1b(B"), word("ISO-2022-JP", "\x1b$B%H\x1b(B")];
	expect(decodeEncodedWords(words.join("\r\n "))).toBe("リスト");
});

test("iso-2022-jp: text that was cut anywhere is read as one", () => {
	expect(decodeEncodedWords([word("iso-2022-jp", "\x1b$B%j%9"), word("iso-2022-jp", "%H\x1b(B")].join(" "))).toBe("リスト");
});

test("utf-8: characters that were cut between words", () => {
	expect(decodeEncodedWords([word("utf-8", "\xe3\x83"), word("utf-8", "\xaa")].join(" "))).toBe("リ");
});
