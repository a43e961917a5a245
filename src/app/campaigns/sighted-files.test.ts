import { expect, test } from "vitest";
import { parseMail } from "../../mail/parse-mail.ts";
import { sightedFiles } from "./sighted-files.ts";

const carried = (name: string, text: string) =>
	`--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=${name}\r\n\r\n${text}\r\n`;

test("files have the SHA-256 of their content, empty ones none", () => {
	const lines = `From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${carried("abc.pdf", "abc")}${carried("empty.pdf", "")}--x--\r\n`;
	expect(sightedFiles(parseMail(Buffer.from(lines)))).toEqual([
		{ name: "abc.pdf", kind: "", hash: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
		{ name: "empty.pdf", kind: "", hash: "" },
	]);
});
