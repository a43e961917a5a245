import { expect, test } from "vitest";
import { parseMail } from "../mail/parse-mail.ts";
import { factsOf } from "../../test/support/facts-of.ts";
import { readerWords } from "./reader-words.ts";

function wordsOf(to: string, subject: string, from = "a@shop.example"): readonly string[] {
	const mail = parseMail(Buffer.from(`From: ${from}\r\nTo: ${to}\r\nSubject: ${subject}\r\n\r\nHello\r\n`));
	return readerWords(factsOf(mail), [mail.subject, mail.from[0]?.name ?? ""]);
}

test.each([
	["rodrigofp@home.example", "#rodrigofp: Claim 500 now", ["rodrigofp"]],
	["<jehd@home.example>", "Nackte Frauen, Jehd", ["jehd"]],
	["Rodrigo <x1@home.example>", "Proposta para: RODRIGO, consulte", ["rodrigo"]],
	["rodrigofp@home.example", "Rodrigo F P, seu pedido", ["rodrigo f p"]],
	["tom.garcia20@home.example", "Dear Tom Garcia", ["tom", "garcia"]],
	["Müller <x1@home.example>", "Für MÜLLER", ["müller"]],
	["undisclosed-recipients:;", "Rodrigo F P, seu pedido", []],
])("a message to %s of the subject %j names %j", (to, subject, words) => expect(wordsOf(to, subject)).toEqual(words));

test.each([
	["info@home.example", "More info about your order"],
	["account@home.example", "Your account"],
	["paypal@home.example", "PayPal: your account"],
	["rodrigo@home.example", "Rodrigofp, rodri"],
	["me.2024@home.example", "me in 2024"],
])("to %s, %j names nobody", (to, subject) => expect(wordsOf(to, subject)).toEqual([]));

test("who writes to himself, and says so himself, is no reader", () => {
	const from = "From: Lee Shau-kee <leeshaukee@shop.example>\r\nTo: leeshaukee@shop.example\r\nSubject: Aw:\r\n\r\nHello\r\n";
	const words = (results: string) => readerWords(factsOf(parseMail(Buffer.from(results + from))), ["Lee Shau-kee"]);
	expect(words("")).toEqual(["lee shau kee"]);
	const passed = "spf=pass smtp.mailfrom=leeshaukee@shop.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example";
	expect(words(`Authentication-Results: mx.home.example; ${passed}\r\n`)).toEqual([]);
});

test("the sender's name, and people of the envelope", () => {
	expect(wordsOf("rodrigofp@home.example", "Hello", "RodrigoFP <a@shop.example>")).toEqual(["rodrigofp"]);
	const mail = parseMail(Buffer.from("From: a@shop.example\r\nSubject: Hello jehd\r\n\r\nHello\r\n"));
	const envelope = { mailFrom: "a@shop.example", recipients: ["jehd@home.example"] };
	expect(readerWords(factsOf(mail, { envelope }), [mail.subject])).toEqual(["jehd"]);
});

test("long and hostile text takes no time", () => {
	const long = "ab ".repeat(30_000);
	const begun = process.cpuUsage();
	for (let at = 0; at < 100; at++) wordsOf(`"${long}" <${"ab.".repeat(300)}ab@home.example>`, long);
	expect(process.cpuUsage(begun).user).toBeLessThan(3_000_000);
});
