import { expect, test } from "vitest";
import { parseMail } from "../mail/parse-mail.ts";
import { factsOf } from "../../test/support/facts-of.ts";
import type { DecodedCode } from "../signals/facts.ts";
import { leadsBesides } from "./leads-besides.ts";

const html = 'Content-Type: text/html\n\n<p>News</p><a href="https://www.shop.example/a">Read</a>\n';
const both = (...parts: string[]): string =>
	`Content-Type: multipart/alternative; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join("")}--b--\n`;
const mixed = (...parts: string[]): string => both(...parts).replace("alternative", "mixed");
const wayOf = (rest: string, codes: readonly DecodedCode[] = []): string[] => {
	const mail = parseMail(Buffer.from(`From: Shop <news@shop.example>\nSubject: News\nMIME-Version: 1.0\n${rest}`));
	return leadsBesides(factsOf(mail, { trust: { mode: "servers", servers: [] }, codes }));
};
const evil = "https://portal.example/x";
const page = (body: string): string => `Content-Type: text/html\n\n<html><body>${body}<p>News</p></body></html>`;

test.each([
	["plain text beside the HTML", both(`Content-Type: text/plain\n\nSign in: ${evil}`, html), ["portal.example"]],
	["AMP", both(`Content-Type: text/x-amp-html\n\n<html amp4email><a href="${evil}">Go</a></html>`, html), ["portal.example"]],
	["enriched text", both(html, `Content-Type: text/enriched\n\n${evil}`), ["portal.example"]],
	[
		"a calendar",
		both(html, `Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nURL:${evil}\nEND:VEVENT\nEND:VCALENDAR`),
		["portal.example"],
	],
	[
		"an attached mail",
		mixed(html, `Content-Type: message/rfc822\n\nFrom: a@b.example\nContent-Type: text/html\n\n<a href="${evil}">Go</a>`),
		["portal.example"],
	],
	[
		"an attached page",
		mixed(html, `Content-Type: text/html\nContent-Disposition: attachment; filename=a.html\n\n<a href="${evil}">Go</a>`),
		["portal.example"],
	],
	["the way to unsubscribe", `List-Unsubscribe: <mailto:u@shop.example>, <${evil}>\n${html}`, ["portal.example"]],
	[
		"a layer that is not seen",
		page(`<a href="${evil}" style="position:absolute;width:100%;height:100%;opacity:0">x</a>`),
		["portal.example"],
	],
	["an empty block", page(`<a href="${evil}" style="display:block;height:400px"></a>`), ["portal.example"]],
	["a button for telephones only", page(`<div style="display:none"><a href="${evil}">Sign in</a></div>`), ["portal.example"]],
	["a short message", page('<a href="sms:+15555550142?body=yes">Yes</a>'), ["sms:+15555550142?body=yes"]],
	["a messenger", page('<a href="https://wa.me/15555550142?text=hi">Ask</a>'), ["wa.me/15555550142"]],
	["a program", page(`<a href="ms-word:ofe|u|${evil}.docx">Open</a>`), ["ms-word: portal.example"]],
	["a calendar to subscribe to", page('<a href="webcal://cal.portal.example/a.ics">Dates</a>'), ["webcal: portal.example"]],
	["a script", page('<a href="javascript:alert(1)">Go</a>'), ["javascript:"]],
	["the sender's own places", both("Content-Type: text/plain\n\nhttps://www.shop.example/a", html), []],
	["the usual mail", `List-Unsubscribe: <https://www.shop.example/u>\n${html}`, []],
	["addresses, numbers and pictures", page('<a href="mailto:a@b.example">a</a><a href="tel:+15555550142">b</a><img src="cid:1">'), []],
])("%s", (_, mail, ways) => {
	expect(wayOf(mail)).toEqual(ways);
});

test("codes in pictures", () => {
	const code = (text: string) => [{ text, where: "a.png" }];
	expect(wayOf(html, code(evil))).toEqual(["portal.example"]);
	expect(wayOf(html, code("https://www.shop.example/table/4"))).toEqual([]);
	expect(wayOf(html, code("WIFI:S:Shop;;"))).toEqual([]);
});
