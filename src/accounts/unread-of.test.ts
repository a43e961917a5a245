import { expect, test } from "vitest";
import { parseMail } from "../mail/parse-mail.ts";
import { unreadOf } from "./unread-of.ts";

const page = (body: string) => parseMail(Buffer.from(`From: a@shop.example\nContent-Type: text/html\n\n${body}`));

test.each([
	["an ordinary mail", "<p>News</p>", []],
	["499 links", '<a href="https://shop.example/">x</a>'.repeat(499), []],
	["more links than are looked at", '<a href="https://shop.example/">x</a>'.repeat(520), ["the number of its links"]],
	["a page of more than a million characters", `<!--${"x".repeat(1_000_100)}--><p>x</p>`, ["the length of its HTML"]],
])("%s", (_, body, reasons) => {
	expect(unreadOf(page(body))).toEqual(reasons);
});
