import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMail } from "./parse-mail.ts";
import { signedContent } from "./signed-content.ts";

const oid = (...bytes: number[]) => element(0x06, Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, ...bytes]));
const data = oid(0x07, 0x01);
const signedData = oid(0x07, 0x02);

function element(tag: number, ...contents: readonly Buffer[]): Buffer {
	const content = Buffer.concat(contents);
	const { length } = content;
	const head =
		length < 128 ? [length] : length < 65_536 ? [0x82, length >> 8, length & 255] : [0x83, length >> 16, (length >> 8) & 255, length & 255];
	return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

/** The same, its end said behind it: as programs write that do not know it at first. */
function open(tag: number, ...contents: readonly Buffer[]): Buffer {
	return Buffer.concat([Buffer.from([tag, 0x80]), ...contents, Buffer.alloc(2)]);
}

function signed(make: typeof element, octets: Buffer): Buffer {
	const algorithms = make(0x31, make(0x30, oid(0x01, 0x0b)));
	const content = make(0x30, data, make(0xa0, octets));
	const signers = element(0x31);
	return make(0x30, signedData, make(0xa0, make(0x30, element(0x02, Buffer.of(1)), algorithms, content, signers)));
}

const inner = Buffer.from("Content-Type: text/html\r\n\r\n<p>Your mailbox is <b>full</b></p>");
const inParts = open(0x24, element(0x04, inner.subarray(0, 20)), element(0x04, inner.subarray(20)));
const forms: readonly (readonly [string, Buffer])[] = [
	["in one piece", signed(element, element(0x04, inner))],
	["of unknown lengths, in parts", signed(open, inParts)],
	["in parts of known length", signed(element, element(0x24, element(0x04, inner)))],
];

describe("the content of what is signed", () => {
	test.each(forms)("%s", (_, bytes) => {
		expect(signedContent(bytes)?.equals(inner)).toBe(true);
	});

	test("long contents", () => {
		const long = Buffer.alloc(200_000, "Your mailbox is full. ");
		expect(signedContent(signed(element, element(0x04, long)))?.equals(long)).toBe(true);
	});

	test("is nothing where the content is elsewhere, encrypted or no CMS at all", () => {
		expect(signedContent(element(0x30, oid(0x07, 0x03), element(0xa0, inner)))).toBeUndefined();
		expect(
			signedContent(element(0x30, signedData, element(0xa0, element(0x30, element(0x02), element(0x31), element(0x30, data))))),
		).toBeUndefined();
		for (const bytes of [Buffer.alloc(0), inner, Buffer.of(0x30), Buffer.from([0x30, 0x84, 255, 255, 255, 255])])
			expect(signedContent(bytes)).toBeUndefined();
	});

	test("hostile bytes neither throw nor hang", () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void signedContent(Buffer.from(bytes))));
		const [, [, whole]] = forms as readonly [unknown, readonly [string, Buffer]];
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
				const changed = Buffer.from(whole);
				changed[at] = byte;
				signedContent(changed);
			}),
		);
		signedContent(Buffer.concat([signed(open, element(0x04)).subarray(0, 20), Buffer.alloc(1_000_000, Buffer.from([0x31, 0x80]))]));
	});
});

describe("a mail signed and not in the clear", () => {
	const mail = (type: string, bytes: Buffer) =>
		parseMail(
			Buffer.from(`From: a@b.example\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString("base64")}\r\n`),
		);

	test.each([
		"application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
		"application/x-pkcs7-mime",
		"application/octet-stream; name=smime.p7m",
	])("is read: %s", (type) => {
		const { visibleText, attachments, parts } = mail(type, forms[1]?.[1] as Buffer);
		expect(visibleText).toBe("Your mailbox is full");
		expect(attachments).toEqual([]);
		expect(parts.map(({ contentType }) => contentType)).toEqual(["text/html"]);
	});

	test("a signed document, and what is encrypted, is a file", () => {
		const contract = signed(element, element(0x04, Buffer.from("%PDF-1.7")));
		for (const [type, bytes] of [
			["application/octet-stream; name=contract.pdf.p7m", contract],
			["application/pkcs7-mime; name=contract.pdf.p7m", contract],
			["application/pkcs7-mime; name=smime.p7m", element(0x30, oid(0x07, 0x03), element(0xa0, inner))],
		] as const)
			expect(mail(type, bytes).attachments).toHaveLength(1);
	});
});
