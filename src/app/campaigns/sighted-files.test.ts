import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { defaultLimits } from "../../base/limits.ts";
import { parseMail } from "../../mail/parse-mail.ts";
import { sightedFiles } from "./sighted-files.ts";

const carried = (name: string, text: string) =>
	`--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString("base64")}\r\n`;

const carrying = (...files: string[]) =>
	Buffer.from(`From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${files.join("")}--x--\r\n`);

test("files have the SHA-256 of their content, empty ones none", () => {
	const mail = parseMail(carrying(carried("abc.pdf", "abc"), carried("empty.pdf", "")));
	expect(sightedFiles(mail)).toEqual([
		{ name: "abc.pdf", kind: "", hash: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
		{ name: "empty.pdf", kind: "", hash: "" },
	]);
});

test("all of a mail's files have one, each content once", () => {
	const files = Array.from({ length: 40 }, (_, at) => carried(`${at}.pdf`, `file ${at % 20}`));
	const sighted = sightedFiles(parseMail(carrying(...files)));
	expect(sighted.map(({ name }) => name)).toEqual(Array.from({ length: 20 }, (_, at) => `${at}.pdf`));
	expect(new Set(sighted.map(({ hash }) => hash)).size).toBe(20);
});

const long = "0123456789abcdef".repeat(400_000);

test("a long file is hashed to its end", () => {
	expect(sightedFiles(parseMail(carrying(carried("long.pdf", long))))).toMatchObject([{ hash: hash("sha256", long, "hex") }]);
});

test.each(["messageBytes", "decodedBytes"] as const)("a file that is cut by the limit of %s has no hash", (limit) => {
	const mail = parseMail(carrying(carried("long.pdf", long)), { ...defaultLimits, [limit]: 1_000_000 });
	expect(sightedFiles(mail)).toMatchObject([{ name: "long.pdf", hash: "" }]);
});
