import { describe, expect, test } from "vitest";
import { decodeCharset } from "./charset.ts";
import { wideCharset } from "./wide-charset.ts";

const text = "Dear client, please verify your account – today.";
const little = Buffer.from(text, "utf16le");
const big = Buffer.from(little).swap16();
const four = (order: "LE" | "BE") => {
	const bytes = Buffer.alloc(text.length * 4);
	for (let i = 0; i < text.length; i++) {
		if (order === "LE") bytes.writeUInt32LE(text.charCodeAt(i), i * 4);
		else bytes.writeUInt32BE(text.charCodeAt(i), i * 4);
	}
	return bytes;
};

describe("text of wide characters, whatever it is called", () => {
	test.each([
		["utf-16le", little],
		["utf-16be", big],
		["utf-32le", four("LE")],
		["utf-32be", four("BE")],
	])("%s without a mark", (charset, bytes) => {
		expect(wideCharset(bytes)).toBe(charset);
		for (const declared of [undefined, "us-ascii", "utf-8", "iso-8859-1", "x-nonsense"])
			expect(decodeCharset(bytes, declared).text).toBe(text);
	});

	test.each([
		["utf-16", Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
		["utf-16", Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
		["utf-32", Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), four("LE")])],
	])("%s with a mark, which is no character", (charset, bytes) => {
		expect(wideCharset(bytes)).toBe(charset);
		expect(decodeCharset(bytes, "utf-8").text).toBe(text);
	});

	test("a wrong label is a defect, none is not", () => {
		expect(decodeCharset(little, "utf-8").trouble).toBe("wrong");
		expect(decodeCharset(little, undefined).trouble).toBeUndefined();
	});

	test("nothing else: text with a stray zero byte, binary data, a letter or two", () => {
		for (const bytes of [
			Buffer.from("Hello\0 world, how are you"),
			Buffer.alloc(64),
			Buffer.from([0x41, 0]),
			Buffer.from("Grüße", "latin1"),
		])
			expect(wideCharset(bytes)).toBeUndefined();
	});
});
