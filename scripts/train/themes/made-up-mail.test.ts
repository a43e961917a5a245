import { expect, test } from "vitest";
import { filesOfMail } from "./made-up-mail.ts";
import { readMadeUpMail, readThemedMail } from "./read-made-up-mail.ts";

test("mails of a file stand apart by a line of three dashes", () => {
	const file = "From: Ann <ann@a.example>\nSubject: One\n\nFirst line\n\nlast -- line\n---\nFrom: Bo <bo@b.test>\nSubject:\n\n";
	expect(readMadeUpMail(file)).toEqual([
		{ from: "Ann <ann@a.example>", subject: "One", headers: [], html: false, text: "First line\n\nlast -- line" },
		{ from: "Bo <bo@b.test>", subject: "", headers: [], html: false, text: "" },
	]);
	expect(readMadeUpMail("\n")).toEqual([]);
});

test("further header lines and HTML are read from under the subject", () => {
	const file = "From: Ann <ann@a.example>\nSubject: One\nPrecedence: bulk\nHtml: yes\n\nText";
	expect(readMadeUpMail(file)).toMatchObject([{ headers: ["Precedence: bulk"], html: true, text: "Text" }]);
});

test("text without its header fields is no mail", () => {
	expect(() => readMadeUpMail("Subject: One\n\nText")).toThrow("no made-up mail");
	expect(() => readMadeUpMail("From: Ann <ann@a.example>\nSubject: One\nX-Other: 1\n\nText")).toThrow("no made-up mail");
	expect(() => readMadeUpMail("From: Ann <ann@a.example>\nSubject: One\nText")).toThrow("no made-up mail");
});

test("mails of a language have their theme in a first line", () => {
	const file = "Theme: casino\nFrom: Ann <ann@a.example>\nSubject: One\n\nText\n---\nTheme: parcel\nFrom: Bo <bo@b.test>\nSubject:\n\n";
	expect(readThemedMail(file)).toMatchObject([
		["casino", { subject: "One", text: "Text" }],
		["parcel", { from: "Bo <bo@b.test>", subject: "" }],
	]);
	expect(() => readThemedMail("Theme: cassino\nFrom: Ann <ann@a.example>\nSubject: One\n\nText")).toThrow("no theme stands above");
	expect(() => readThemedMail("From: Ann <ann@a.example>\nSubject: One\n\nText")).toThrow("no theme stands above");
});

test("no made-up mail is there twice, and every host and address is reserved", () => {
	const mails = filesOfMail().map(([, mail]) => mail);
	const texts = mails.map(({ from, subject, headers, text }) => [from, subject, ...headers, text].join("\n"));
	expect(new Set(texts).size).toBe(texts.length);
	const hosts = texts.flatMap((text) => [...text.matchAll(/(?:@|:\/\/)([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/gu)].map(([, host]) => host));
	expect(hosts.filter((host) => !/\.(example|test)$/.test(host ?? ""))).toEqual([]);
});
