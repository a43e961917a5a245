import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import type { Mail } from "./mail.ts";
import { parseMail } from "./parse-mail.ts";

/** What a fixture may expect; what it does not name is not compared. Texts are compared without the line breaks at their end. */
interface Expected {
	readonly from?: readonly (readonly [name: string, address: string])[];
	readonly to?: readonly (readonly [name: string, address: string])[];
	readonly subject?: string;
	readonly date?: string | null;
	readonly messageId?: string;
	readonly returnPath?: string;
	readonly plainText?: string | null;
	readonly visibleText?: string;
	/** false: there is no HTML body. */
	readonly html?: boolean;
	/** All leaves in order. */
	readonly parts?: readonly Readonly<Record<string, unknown>>[];
	readonly attachments?: readonly Readonly<Record<string, unknown>>[];
	/** Codes of all defects. */
	readonly defects: readonly string[];
}

const directory = new URL("./fixtures/", import.meta.url).pathname;
const files = readdirSync(directory, { recursive: true, withFileTypes: true })
	.filter(({ name }) => name.endsWith(".eml"))
	.map(({ parentPath, name }) => join(parentPath, name));

describe("parseMail", () => {
	it("finds its fixtures", () => {
		expect(files.length).toBeGreaterThan(150);
	});

	for (const file of files) {
		const expected = JSON.parse(readFileSync(file.replace(/\.eml$/, ".json"), "utf8")) as Expected;
		const bytes = readFileSync(file);
		it(`${relative(directory, file)} with LF`, () => compare(parseMail(bytes), expected));
		it(`${relative(directory, file)} with CRLF`, () => compare(parseMail(withCrlf(bytes)), expected));
	}
});

function withCrlf(bytes: Buffer): Buffer {
	return Buffer.from(bytes.toString("latin1").replaceAll("\n", "\r\n"), "latin1");
}

function compare(mail: Mail, expected: Expected): void {
	const found: Record<string, unknown> = {
		from: mail.from.map(({ name, address }) => [name, address]),
		to: mail.to.map(({ name, address }) => [name, address]),
		subject: mail.subject,
		date: mail.date?.toISOString() ?? null,
		messageId: mail.messageId,
		returnPath: mail.returnPath,
		plainText: mail.plainText?.trimEnd() ?? null,
		visibleText: mail.visibleText,
		html: mail.html !== undefined,
	};
	for (const [name, value] of Object.entries(expected)) if (name in found) expect(found[name], name).toEqual(value);
	if (expected.parts) compareParts(mail, expected.parts);
	if (expected.attachments) compareAttachments(mail, expected.attachments);
	expect(mail.defects.map(({ code }) => code)).toEqual(expected.defects);
}

function compareParts(mail: Mail, parts: NonNullable<Expected["parts"]>): void {
	const found = mail.parts.map((part) => ({
		path: part.path,
		contentType: part.contentType,
		filename: part.filename,
		contentId: part.contentId,
		disposition: part.disposition,
		insideMessage: part.insideMessage,
		text: part.text(),
	}));
	expect(found.map(({ path, contentType }) => `${path} ${contentType}`)).toEqual(
		parts.map((part) => `${part["path"]} ${part["contentType"]}`),
	);
	expect(found).toMatchObject(parts);
}

function compareAttachments(mail: Mail, attachments: NonNullable<Expected["attachments"]>): void {
	const found = mail.attachments.map(({ filename, extension, embedded, kind, part }) => ({
		filename,
		extension,
		embedded,
		kind,
		size: part.bytes().length,
	}));
	expect(found).toHaveLength(attachments.length);
	expect(found).toMatchObject(attachments);
}

it.each([
	["two labels", "Content-Transfer-Encoding: 7bit\nContent-Transfer-Encoding: base64"],
	["an unknown one", "Content-Transfer-Encoding: x-base64"],
	["two in one", "Content-Transfer-Encoding: base64, 7bit"],
])("base64 is undone under %s; words are not", (_, label) => {
	const words = "Dear client, please verify your account today.";
	const mailWith = (body: string) => parseMail(Buffer.from(`From: a@b.example\n${label}\n\n${body}\n`)).visibleText;
	expect(mailWith(Buffer.from(words).toString("base64"))).toBe(words);
	if (!label.includes("base64, 7bit")) expect(mailWith(words)).toBe(words);
});
