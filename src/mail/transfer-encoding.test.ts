import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase64 } from "./base64.ts";
import { decodeQuotedPrintable } from "./quoted-printable.ts";
import { transferEncodingOf } from "./transfer-encoding.ts";
import { decodeUuencode } from "./uuencode.ts";

describe("base64", () => {
	it("undoes any bytes with any line length and line break", () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 300 }),
				fc.integer({ min: 1, max: 100 }),
				fc.constantFrom("\n", "\r\n", " \n"),
				(bytes, width, lineBreak) => {
					const encoded = Buffer.from(bytes)
						.toString("base64")
						.replace(new RegExp(`.{${width}}`, "g"), `$&${lineBreak}`);
					const { bytes: decoded, broken } = decodeBase64(Buffer.from(encoded));
					expect(decoded).toEqual(Buffer.from(bytes));
					expect(broken).toBe(0);
				},
			),
		);
	});

	it("skips foreign characters and counts them", () => {
		const { bytes, broken } = decodeBase64(Buffer.from("SG!Vs\nbG*8="));
		expect([bytes.toString(), broken]).toEqual(["Hello", 2]);
	});

	it("goes on in a new line after padding, not in the same", () => {
		expect(decodeBase64(Buffer.from("SGk=\nIHlvdQ== junk\nIQ==")).bytes.toString()).toBe("Hi you!");
	});
});

describe("quoted-printable", () => {
	it("undoes any bytes", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom("=\n", "=\r\n", "= \n"), (bytes, softBreak) => {
				const encoded = Array.from(
					bytes,
					(byte, at) => `=${byte.toString(16).padStart(2, "0").toUpperCase()}${at % 20 === 19 ? softBreak : ""}`,
				).join("");
				const { bytes: decoded, broken } = decodeQuotedPrintable(Buffer.from(encoded));
				expect(decoded).toEqual(Buffer.from(bytes));
				expect(broken).toBe(0);
			}),
		);
	});

	it.each([
		["one  \r\ntwo\t\nthree ", "one\r\ntwo\nthree ", 0],
		["a=3db", "a=b", 0],
		["a=\r\nb=\nc= \t\nd=", "abcd", 0],
		["=20 \n", " \n", 0],
		["=G1 = =4", "=G1 = =4", 3],
		["", "", 0],
		["\n", "\n", 0],
	])("%j becomes %j", (encoded, text, broken) => {
		const result = decodeQuotedPrintable(Buffer.from(encoded));
		expect([result.bytes.toString("latin1"), result.broken]).toEqual([text, broken]);
	});
});

describe("uuencode", () => {
	it("passes over what stands around begin and end", () => {
		expect(decodeUuencode(Buffer.from("see below\nbegin 644 a.txt\n%2&5L;&\\\n`\nend\nbye\n")).toString()).toBe("Hello");
	});

	it("takes lines without a begin", () => {
		expect(decodeUuencode(Buffer.from("%2&5L;&\\\r\n")).toString()).toBe("Hello");
	});
});

describe("transferEncodingOf", () => {
	it.each([
		["", "identity"],
		["7bit", "identity"],
		["BINARY", "identity"],
		[" Base64 ", "base64"],
		['"quoted-printable"', "quoted-printable"],
		["base64; foo", "base64"],
		["8bit (comment)", "identity"],
		["x-uuencode", "uuencode"],
		["8bits", "unknown"],
		["constructor", "unknown"],
	])("%j is %s", (field, encoding) => expect(transferEncodingOf(field)).toBe(encoding));
});
