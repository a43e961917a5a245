/** Whatever bytes come in, the parser answers: without throwing, within its limits, in bounded time. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits, type Limits } from "../src/base/limits.ts";
import type { Mail } from "../src/mail/mail.ts";
import { parseMail } from "../src/mail/parse-mail.ts";
import { mutateBytes, mutations } from "./support/mutate-bytes.ts";

const MB = 1024 * 1024;
const directory = new URL("../src/mail/fixtures/", import.meta.url).pathname;
const fixtures = readdirSync(directory, { recursive: true, withFileTypes: true })
	.filter(({ name }) => name.endsWith(".eml"))
	.map(({ parentPath, name }) => readFileSync(join(parentPath, name)));

/** Limits small enough for random mail to run into them. */
const tightLimits: Limits = {
	...defaultLimits,
	depth: 3,
	parts: 5,
	headerFields: 6,
	headerFieldBytes: 100,
	decodedBytes: 500,
	textCharacters: 200,
	htmlCharacters: 300,
	links: 3,
};

/** Asks for every fact a mail has, and holds it against the limits. */
function readWhole(mail: Mail, limits: Limits): void {
	const entities = [mail.header, ...mail.parts.map(({ header }) => header)];
	for (const header of entities) {
		expect(header.names().length).toBeLessThanOrEqual(limits.headerFields);
		for (const name of header.names()) {
			expect(header.decoded(name).length).toBeLessThanOrEqual(limits.headerFieldBytes * 2);
			header.all(name);
		}
	}
	expect(mail.parts.length).toBeLessThanOrEqual(limits.parts);
	for (const part of mail.parts) {
		expect(part.depth).toBeLessThanOrEqual(limits.depth);
		void [part.bytes(), part.text(), part.filename, part.charset, part.contentId, part.disposition, part.path, part.insideMessage];
	}
	void [mail.from, mail.sender, mail.replyTo, mail.to, mail.cc, mail.returnPath, mail.subject, mail.date, mail.messageId, mail.html];
	for (const { extension, kind, embedded, filename } of mail.attachments) void [extension, kind, embedded, filename];
	expect((mail.plainText ?? "").length).toBeLessThanOrEqual(limits.htmlCharacters);
	expect(mail.visibleText.length).toBeLessThanOrEqual(limits.textCharacters);
	expect(mail.links.length).toBeLessThanOrEqual(limits.links);
	for (const { text, count } of mail.defects) expect(text.length * count).toBeGreaterThan(0);
}

function readBoth(bytes: Uint8Array): void {
	for (const limits of [defaultLimits, tightLimits]) readWhole(parseMail(bytes, limits), limits);
}

describe("any bytes", () => {
	it("random bytes", () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 3_000 }), readBoth), { numRuns: 200 });
	});

	it("pieces of mail in any order", () => {
		const pieces = [
			"From: a@b.example\n",
			"Subject: ",
			"=?utf-8?Q?",
			"=?euc-kr?B?",
			"?=",
			"To: ",
			"<",
			">",
			"(",
			")",
			'"',
			",",
			":",
			";",
			"@",
			"\\",
			"\n",
			"\r\n",
			"\r",
			" ",
			"\t",
			"\0",
			"=",
			"=E",
			"==",
			"Content-Type: multipart/mixed; boundary=b\n",
			'Content-Type: multipart/alternative; boundary="bb"\n',
			"--b\n",
			"--bb\n",
			"--b--\n",
			"--bb--\n",
			"Content-Type: text/html; charset=utf-7\n",
			"Content-Type: message/rfc822\n",
			"Content-Type: text/plain; charset=iso-2022-kr; format=flowed; delsp=yes\n",
			"Content-Transfer-Encoding: base64\n",
			"Content-Transfer-Encoding: quoted-printable\n",
			"Content-Transfer-Encoding: x-uuencode\n",
			"Content-Disposition: attachment; filename*0*=utf-8''%E2;",
			"filename*1=",
			"Date: Tue, 4 Mar 2025 09:30:00",
			"+0900\n",
			"<p>",
			"<a href=x>",
			"cid:",
			"begin 644 x\n",
			"\x1b$B",
			"\x1b$)C",
			"\x0e",
			"~{",
			"+AD",
			"\xff\xfe",
			"\xe3\x81",
			"\xb0\xa1",
			"QUJD",
			"text",
		];
		const mail = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => Buffer.from(list.join(""), "latin1"));
		fc.assert(fc.property(mail, readBoth), { numRuns: 1_000 });
	});

	it("mail with bits turned over, cut, doubled and put together", () => {
		expect(fixtures.length).toBeGreaterThan(150);
		const fixture = fc.constantFrom(...fixtures);
		const place = fc.double({ min: 0, max: 1, noNaN: true });
		const mutated = fc.tuple(
			fixture,
			fixture,
			fc.constantFrom(...mutations),
			fc.array(place, { minLength: 2, maxLength: 20 }),
			fc.nat(255),
		);
		fc.assert(
			fc.property(mutated, ([mail, other, way, places, byte]) => readBoth(mutateBytes(mail, other, way, places, byte))),
			{ numRuns: 1_000 },
		);
	});
});

const head = "From: a@b.example\nDate: Tue, 4 Mar 2025 09:30:00 +0100\nSubject: x\nMIME-Version: 1.0\n";

/** `pattern` again and again up to `size` bytes. */
function filled(size: number, pattern: string): Buffer {
	return Buffer.alloc(size, pattern, "latin1");
}

/** Parses and asks for everything within so much processor time: what else the machine does must not count. */
function codesWithin(milliseconds: number, ...pieces: (string | Buffer)[]): string[] {
	const bytes = Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece, "latin1") : piece)));
	const start = process.cpuUsage();
	const mail = parseMail(bytes);
	readWhole(mail, defaultLimits);
	const used = process.cpuUsage(start);
	expect((used.user + used.system) / 1_000).toBeLessThan(milliseconds);
	return mail.defects.map(({ code }) => code);
}

describe("mail made to exhaust its reader", () => {
	it("100 MB of text", () => {
		expect(codesWithin(2_000, head, "\n", filled(100 * MB, "Hello, this is a line of text.\n"))).toEqual(["TOO_LARGE"]);
	});

	it("100 MB of HTML", () => {
		expect(codesWithin(2_000, head, "Content-Type: text/html\n\n", filled(100 * MB, "<p>Hello <b>x</b></p>\n"))).toContain(
			"HTML_TOO_LARGE",
		);
	});

	it("100 MB of base64 with lines of no even length", () => {
		expect(codesWithin(2_000, head, "Content-Transfer-Encoding: base64\n\n", filled(100 * MB, "QUJDREVGR0hJ\nSktMTU5P\n"))).toEqual([
			"TOO_LARGE",
		]);
	});

	it("100 MB of quoted-printable in an unknown charset", () => {
		expect(codesWithin(2_000, head, "Content-Transfer-Encoding: quoted-printable\n\n", filled(100 * MB, "=B0=A1=\n"))).toEqual([
			"TOO_LARGE",
		]);
	});

	it("100 MB of one header field, folded", () => {
		expect(codesWithin(2_000, "Subject: ", filled(100 * MB, "a\n "))).toContain("HEADER_TOO_LONG");
	});

	it("100 MB of line breaks, carriage returns, zero bytes", () => {
		for (const pattern of ["\n", "\r", "\0", "a\n", "a\r\r\n"]) expect(codesWithin(2_000, filled(100 * MB, pattern))).toContain("NOT_MAIL");
	});

	it("a million header fields", () => {
		expect(codesWithin(2_000, head, filled(26 * 1_000_000, "X-Some-Field: value of it\n"), "\nbody")).toEqual(["HEADER_TOO_MANY"]);
	});

	it("10,000 nested multiparts", () => {
		const nested = Array.from({ length: 10_000 }, (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n`);
		expect(codesWithin(1_000, head, nested.join(""), "\nx")).toContain("TOO_DEEP");
	});

	it("10,000 nested messages", () => {
		expect(codesWithin(1_000, head, filled(10_000 * 30, "Content-Type: message/rfc822\n\n"), "x")).toEqual(["TOO_DEEP"]);
	});

	it("nested messages that are encoded again and again", () => {
		const encoded = "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n".repeat(19);
		expect(codesWithin(2_000, head, encoded, filled(30 * MB, "hello\n"))).toContain("DECODED_TOO_LARGE");
	});

	it("a million parts", () => {
		expect(codesWithin(1_000, head, "Content-Type: multipart/mixed; boundary=b\n\n", filled(16 * MB, "--b\n\nx\n"))).toContain(
			"TOO_MANY_PARTS",
		);
	});

	it("delimiters that are none, in 19 levels", () => {
		const levels = Array.from({ length: 19 }, (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n`);
		expect(codesWithin(2_000, head, levels.join(""), "\n", filled(30 * MB, "--b1x\n"))).toContain("BOUNDARY_NOT_CLOSED");
	});

	it("a boundary of hyphens in a body of hyphens", () => {
		codesWithin(2_000, head, 'Content-Type: multipart/mixed; boundary="------------"\n\n', filled(30 * MB, "-"));
	});

	it("header fields that make parsers look back", () => {
		for (const pattern of [
			"=?",
			"=?a?q?",
			'"\\"',
			"<",
			"(",
			"a,",
			":",
			"@",
			'<"',
			"a b@",
			";a=",
			"''",
			"*0*=",
			"=?utf-8?q?a?= ",
			" ",
			"\t",
			", ",
			") ",
		]) {
			for (const name of ["From", "To", "Content-Type", "Content-Disposition", "Date", "Subject"]) {
				codesWithin(1_000, `${name}: a/b; x, y@z `, filled(64 * 1024, pattern), "z\n\nx");
			}
		}
	});
});
