import { expect, test } from "vitest";
import { madeUpBytes } from "./made-up-bytes.ts";

const mail = { from: "Ann <ann@a.example>", subject: "One", headers: ["Precedence: bulk"], html: false, text: "Hi <Jo>\n[image] x" };
const sent = (text: string) => new TextDecoder().decode(madeUpBytes({ ...mail, html: true, text }));

test("plain text goes out as it was written, after its header lines", () => {
	const fields = "From: Ann <ann@a.example>\nTo: jo@northmill.example\nSubject: One\nPrecedence: bulk\n";
	const text = "Content-Type: text/plain; charset=utf-8\n\nHi <Jo>\n[image] x\n";
	expect(new TextDecoder().decode(madeUpBytes(mail))).toBe(fields + text);
});

test("HTML has paragraphs, links, buttons and pictures", () => {
	expect(sent("")).toContain("Content-Type: text/html; charset=utf-8\n\n<html>");
	expect(sent("a <b>, see https://a.example/x")).toContain('<p>a &lt;b&gt;, see <a href="https://a.example/x">https://a.example/x</a></p>');
	expect(sent("[Book now] https://a.example/?a=1")).toMatch(/<a href="https:\/\/a\.example\/\?a=1" style="[^"]+"><b>Book now<\/b><\/a>/);
	expect(sent("[image] https://a.example/i.png")).toContain('<p><img src="https://a.example/i.png" width="600" alt=""></p>');
	expect(sent("[image] https://a.example/i.png https://a.example/o")).toContain('<p><a href="https://a.example/o"><img src=');
});
