import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCharset } from "./charset.ts";
import { canonicalCharset } from "./charset-aliases.ts";
import { decodeUtf7 } from "./utf-7.ts";

describe("canonicalCharset", () => {
	it.each([
		["UTF-8", "utf-8"],
		["utf8", "utf-8"],
		["'utf-8'", "utf-8"],
		["utf-8;", "utf-8"],
		["us-ascii", "us-ascii"],
		["ANSI_X3.4-1968", "us-ascii"],
		["iso-8859-1", "windows-1252"],
		["ISO8859_15", "iso-8859-15"],
		["8859-2", "iso-8859-2"],
		["Latin-1", "windows-1252"],
		["ks_c_5601-1987", "euc-kr"],
		["MS949", "euc-kr"],
		["x-windows-949", "euc-kr"],
		["cp-1251", "windows-1251"],
		["win1251", "windows-1251"],
		["ibm850", "cp850"],
		["cp28592", "iso-8859-2"],
		["x-sjis", "shift_jis"],
		["GB2312", "gbk"],
		["hz-gb-2312", "hz-gb-2312"],
		["unicode-1-1-utf-7", "utf-7"],
		["unknown-8bit", ""],
		["x-nonsense", undefined],
		["constructor", undefined],
		["__proto__", undefined],
		["", undefined],
	])("%j is %j", (name, canonical) => expect(canonicalCharset(name)).toBe(canonical));
});

describe("decodeCharset", () => {
	it("decodes any text that is declared as what it is", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(decodeCharset(Buffer.from(text), "utf-8").text).toBe(text.replace(/^\ufeff/, ""));
			}),
		);
	});

	it("answers for any name", () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.constantFrom("constructor", "__proto__", "toString", "cp0", "iso-8859-99", "utf-16be", "hz")),
				fc.uint8Array(),
				(name, bytes) => {
					expect(typeof decodeCharset(Buffer.from(bytes), name).text).toBe("string");
				},
			),
		);
	});

	it("says nothing about a label that is right, or about no label", () => {
		expect(decodeCharset(Buffer.from("Größe"), "utf-8").trouble).toBeUndefined();
		expect(decodeCharset(Buffer.from("Größe", "latin1"), undefined)).toEqual({
			text: "Größe",
			charset: "windows-1252",
			trouble: undefined,
		});
	});

	it.each([
		["utf-7", Buffer.from("+ADw-b+AD4-S+//0-hne+ADw-/b+AD4-")],
		["utf-16le", Buffer.from("<b>S\ufffdhne</b>", "utf16le")],
		["utf-16be", Buffer.from("<b>S\ufffdhne</b>", "utf16le").swap16()],
		["utf-16", Buffer.from("\ufeff<b>S\ufffdhne</b>", "utf16le")],
		["utf-32le", Buffer.from(Uint32Array.from([..."<b>S\ufffdhne</b>"], (letter) => letter.codePointAt(0) as number).buffer)],
	])("reads all of a text in %s that has a replacement character of its own", (charset, bytes) => {
		expect(decodeCharset(bytes, charset)).toEqual({ text: "<b>S\ufffdhne</b>", charset, trouble: undefined });
	});

	it("reads UTF-16 as UTF-16 though a byte too much or half a character stands in it", () => {
		const html = Buffer.from("<b>Hi</b>", "utf16le");
		expect(decodeCharset(Buffer.concat([html, Buffer.from([0x41])]), "utf-16le").text).toBe("<b>Hi</b>\ufffd");
		expect(decodeCharset(Buffer.concat([html, Buffer.from([0x3d, 0xd8])]), "utf-16le").text).toBe("<b>Hi</b>\ufffd");
	});

	it("takes a hint for bytes that could be much", () => {
		const bytes = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
		expect(decodeCharset(bytes, undefined, () => "windows-1251").text).toBe("Привет");
		expect(decodeCharset(bytes, undefined, () => "koi8-r").text).toBe("оПХБЕР");
	});

	it("has 0x80 to 0x9F of windows-1252 under the name iso-8859-1, as all mailers do", () => {
		expect(decodeCharset(Buffer.from([0x80, 0x93, 0x94]), "iso-8859-1").text).toBe("€“”");
	});
});

describe("decodeUtf7", () => {
	it.each([
		["+ADw-b+AD4-", "<b>"],
		["1 +- 1", "1 + 1"],
		["Hi Mom +Jjo-!", "Hi Mom ☺!"],
		["+2D3eAA", "😀"],
		["A+ImIDkQ.", "A≢Α."],
		["+", "+"],
		["a+!", "a+!"],
	])("%j is %j", (encoded, text) => expect(decodeUtf7(Buffer.from(encoded))).toBe(text));
});
