import { expect, test } from "vitest";
import { parseMail } from "../mail/parse-mail.ts";
import { factsOf } from "../../test/support/facts-of.ts";
import { type Contacts, contactsIn } from "./contacts-in.ts";

function contactsOf(text: string, subject = "x"): Contacts {
	const bytes = Buffer.from(`From: news@shop.example\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}`);
	return contactsIn(factsOf(parseMail(bytes), { trust: { mode: "servers", servers: [] } }));
}

test.each([
	["To cancel, call +1 (805) 555-0142 today", "055550142".slice(-9)],
	["Rufen Sie uns an: 030 2345 67890", "234567890"],
	["오늘 중으로 02-555-01429 번으로 전화해 주세요", "255501429"],
	["请拨打 400 8105 55014 处理", "810555014"],
])("asks to call: %s", (text, digits) => {
	const { phones, asked } = contactsOf(text);
	expect(phones.map((phone) => phone.slice(-8))).toEqual([digits.slice(-8)]);
	expect(asked).toEqual(phones);
});

test("an address at a free mail service is kept whole, others by their organization", () => {
	expect(contactsOf("Please write to claims.office@gmail.com or to jo@mail.portal.example.").asked).toEqual([
		"claims.office@gmail.com",
		"portal.example",
	]);
});

test("what is only named is not asked for", () => {
	const { addresses, asked } = contactsOf(
		"The picture was taken by jo.doe@gmail.com in the summer of last year, near the old mill by the lake.",
	);
	expect(addresses).toEqual(["jo.doe@gmail.com"]);
	expect(asked).toEqual([]);
});

test.each([
	["quoted lines", "> write to a@b.example\n> call +1 805 555 0142"],
	["the head of an earlier mail", "Fine.\n\n-----Original Message-----\nFrom: a@b.example\nplease call +1 805 555 0142"],
	["who wrote what", "On 3 May 2026, Jo <jo@b.example> wrote:\n> yes"],
])("nothing in %s of an answer", (_, text) => {
	expect(contactsOf(text, "Re: x")).toEqual({ addresses: [], phones: [], asked: [] });
});

test("dates and numbers of documents are none", () => {
	expect(contactsOf("2026-03-05 12:30:00 build 20260305123000 see /a/1234567890")).toEqual({ addresses: [], phones: [], asked: [] });
});

test("whoever begins a thread quotes nobody: what stands below the head of an earlier mail is read", () => {
	expect(contactsOf("-----Original Message-----\nplease call +1 805 555 0142 or write to claims.office@gmail.com").asked).toEqual([
		"claims.office@gmail.com",
		"055550142",
	]);
});

test("the account's own address, named ever so often, uses up nothing", () => {
	const { addresses } = contactsOf(`${"info@shop.example ".repeat(40)} Please write to claims.office@gmail.com`);
	expect(addresses).toEqual(["shop.example", "claims.office@gmail.com"]);
});

test("a button that writes a mail asks for one", () => {
	const button = '<a href="mailto:claims.office@gmail.com" style="background:#c00;padding:9px">OK</a>';
	const bytes = Buffer.from(`From: news@shop.example\nSubject: x\nContent-Type: text/html\n\n<p>News</p>${button}`);
	expect(contactsIn(factsOf(parseMail(bytes), { trust: { mode: "servers", servers: [] } })).asked).toEqual(["claims.office@gmail.com"]);
});
