import { describe, expect, test } from "vitest";
import { hashOfText } from "../base/hash-of-text.ts";
import { parseMail } from "../mail/parse-mail.ts";
import { factsOf } from "../../test/support/facts-of.ts";
import type { Sighting } from "./sighting.ts";
import { type SightingParts, sightingOf } from "./sighting-of.ts";
import { TextReading } from "./text-reading.ts";

function places(mail: string, found: Sighting["class"], wallets: readonly string[] = []): readonly number[] {
	return sighted(mail, found, wallets).sketch.places;
}

function sighted(mail: string, found: Sighting["class"], wallets: readonly string[] = [], parts: Partial<SightingParts> = {}): Sighting {
	const facts = factsOf(parseMail(Buffer.from(mail)));
	return sightingOf(facts, new TextReading(facts, "own"), {
		class: found,
		score: 0,
		reasons: [],
		posesAs: "",
		indicators: { phones: [], wallets, paths: [], strings: [] },
		files: [],
		...parts,
		more: { theme: "other", pictures: [] },
	});
}

describe("what a message is found by besides its text", () => {
	const mail = (from: string, replyTo = "") =>
		`From: ${from}\r\n${replyTo === "" ? "" : `Reply-To: ${replyTo}\r\n`}Subject: Hello\r\n\r\nSee https://www.lanterns-pl.example/a\r\n`;

	test("labels of domains, without country", () => {
		expect(places(mail("news@shop-de.example"), "ham")).toEqual(["shop", "lanterns"].map(hashOfText));
	});

	test("wallets first, whatever it is", () => {
		expect(places(mail("news@shop.example"), "ham", ["bc1q5w8"])).toEqual(["bc1q5w8", "shop", "lanterns"].map(hashOfText));
	});

	test("of unwanted mail where answers go, and an address at a mail provider", () => {
		expect(places(mail("ann@gmail.com", "office@box.example"), "spam")).toEqual(
			["office@box.example", "ann@gmail.com", "lanterns"].map(hashOfText),
		);
		expect(places(mail("ann@shop.example"), "phish")).toEqual(["shop", "lanterns"].map(hashOfText));
	});

	test("nothing of a sender that is whoever gets it: extortion says it has the account", () => {
		const to = (address: string) => mail("ann@gmail.com").replace("Subject", `To: <${address}>\r\nSubject`);
		expect(places(to("Ann@gmail.com"), "spam", ["bc1q5w8"])).toEqual(["bc1q5w8", "lanterns"].map(hashOfText));
		expect(places(to("bob@gmail.com"), "spam")).toEqual(["ann@gmail.com", "lanterns"].map(hashOfText));
	});

	test("of wanted mail neither: a list's members all have its Reply-To", () => {
		expect(places(mail("ann@gmail.com", "list@lists.example"), "ham")).toEqual(["lanterns"].map(hashOfText));
	});
});

test("says which words of what is told of it name whom it went to", () => {
	const mail =
		"From: Rodrigo FP <a@shop.example>\r\nTo: rodrigofp@home.example\r\nSubject: #rodrigofp: Claim 500 now\r\n\r\nHello rodrigofp\r\n";
	expect(sighted(mail, "phish")).toMatchObject({ subject: "#rodrigofp: Claim 500 now", readerWords: ["rodrigofp", "rodrigo fp"] });
});

describe("hosts it links to", () => {
	const linked = (hosts: number): Sighting => {
		const links = Array.from({ length: hosts }, (_, at) => `https://h${at}.example/`).join("\r\n");
		return sighted(`From: a@shop.example\r\nSubject: Hello\r\n\r\n${links}\r\n`, "phish");
	};

	test("are kept behind decoys, too, and do not change what it is compared by", () => {
		const { linkHosts, loses, sketch } = linked(40);
		expect([linkHosts.at(-1), linkHosts.length, loses]).toEqual(["h39.example", 40, []]);
		expect(sketch.places).toHaveLength(8);
	});

	test("are bounded, and it is said where some are not there", () => {
		const { linkHosts, loses } = linked(100);
		expect([linkHosts.length, loses]).toEqual([64, ["linkHosts"]]);
	});
});

describe("names and addresses are kept whole or not at all: cut, they would be somebody else's", () => {
	const host = (characters: number) => ".harbor-desk.company".padStart(characters, "a");
	const mail = (link: string, replyTo = "office@box.example") =>
		`From: ${"Ann ".repeat(60)}<ann@${host(112)}>\r\nReply-To: ${replyTo}\r\nSubject: Hello\r\n\r\nhttps://${link}/\r\n`;

	test.each([112, 253])("a host of %i characters", (characters) => {
		const { linkHosts, loses } = sighted(mail(host(characters)), "phish");
		expect([linkHosts, loses]).toEqual([[host(characters)], []]);
	});

	test("a longer host is left out, and that is said", () => {
		const { linkHosts, loses } = sighted(mail(host(254)), "phish");
		expect([linkHosts, loses]).toEqual([[], ["linkHosts", "actionHosts"]]);
	});

	test("Reply-To", () => {
		const long = `office@${host(253)}`;
		expect(sighted(mail("a.example", long), "phish").replyTo).toBe(long);
		expect(sighted(mail("a.example", `${"o".repeat(70)}${long}`), "phish")).toMatchObject({ replyTo: "", loses: ["replyTo"] });
	});

	test("From, whose name is cut instead", () => {
		const { from } = sighted(mail("a.example"), "phish");
		expect([from.length, from.endsWith(` <ann@${host(112)}>`)]).toEqual([160, true]);
	});
});

describe("of which lists a message has more than are kept", () => {
	const many = (count: number) => Array.from({ length: count }, (_, at) => `v${at}`);
	const to = many(4).map((name) => `${name}@${name}.example`);
	const mail = (readers: readonly string[]) => `From: a@shop.example\r\nTo: ${readers.join(", ")}\r\nSubject: Hello\r\n\r\nHello\r\n`;

	test("is told", () => {
		const indicators = { phones: many(9), wallets: many(9), paths: many(9), strings: many(9) };
		const { loses, ...sighting } = sighted(mail(to), "phish", [], { indicators });
		expect(loses).toEqual(["recipientDomains", "phones", "wallets", "paths", "strings"]);
		expect(sighting).toMatchObject({ recipientDomains: ["v0.example", "v1.example", "v2.example"], phones: many(8), paths: many(8) });
	});

	test("of files, of which sixteen are kept", () => {
		const files = many(17).map((name) => ({ name, kind: "pdf", hash: name }));
		const { attachments, loses } = sighted(mail(to.slice(0, 1)), "phish", [], { files });
		expect([attachments, loses]).toEqual([files.slice(0, 16), ["attachments"]]);
	});

	test("is none where all are kept", () => {
		const indicators = { phones: many(8), wallets: many(8), paths: many(8), strings: many(8) };
		expect(sighted(mail([...to.slice(0, 3), ...many(30).map((name) => `${name}@v2.example`)]), "phish", [], { indicators }).loses).toEqual(
			[],
		);
	});
});

describe("pages that the reader is to press", () => {
	const buttons = ["https://pay.evil.test/fee/a.php?x=1", "https://bit.ly/3xYz", "https://pay.evil.test/fee/b.php"]
		.map((href) => `<a href="${href}">Pay now</a>`)
		.join(" ");
	const mail = `From: a@shop.example\r\nTo: b@home.example\r\nSubject: Fee\r\nContent-Type: text/html\r\n\r\n${buttons}<a href="https://evil.test/privacy">Privacy</a>`;

	test("are told of unwanted mail, two at most, and that there are more", () => {
		const { pages, loses } = sighted(mail, "phish");
		expect([pages, loses]).toEqual([["https://pay.evil.test/fee/a.php", "https://bit.ly/3xYz"], ["pages"]]);
		expect(sighted(mail.replaceAll("b.php", "a.php"), "phish").loses).toEqual([]);
	});

	test("are found behind any number of links that lead to none", () => {
		const decoys = Array.from({ length: 50 }, (_, at) => `<a href="https://d${at}.test/">Pay now</a>`).join(" ");
		expect(sighted(mail.replace("<a ", `${decoys}<a `), "phish").pages[0]).toBe("https://pay.evil.test/fee/a.php");
	});

	test("are those in a quoted mail where nothing else can be pressed", () => {
		const thread = mail.replace("<a ", "<blockquote type=cite><a ");
		expect(sighted(thread, "spam")).toMatchObject({
			actionHosts: ["pay.evil.test", "bit.ly"],
			pages: ["https://pay.evil.test/fee/a.php", "https://bit.ly/3xYz"],
		});
		expect(sighted(thread, "ham").actionHosts).toEqual([]);
	});

	test("are not told of wanted mail", () => expect(sighted(mail, "ham").pages).toEqual([]));
});
