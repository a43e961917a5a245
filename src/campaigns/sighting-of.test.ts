import { describe, expect, test } from "vitest";
import { hashOfText } from "../base/hash-of-text.ts";
import { parseMail } from "../mail/parse-mail.ts";
import { buildFacts } from "../signals/build-facts.ts";
import type { Sighting } from "./sighting.ts";
import { sightingOf } from "./sighting-of.ts";
import { TextReading } from "./text-reading.ts";

function places(mail: string, found: Sighting["class"], wallets: readonly string[] = []): readonly number[] {
	return sighted(mail, found, wallets).sketch.places;
}

function sighted(mail: string, found: Sighting["class"], wallets: readonly string[] = []): Sighting {
	const facts = buildFacts(parseMail(Buffer.from(mail)), { trust: { mode: "topmost" } });
	return sightingOf(facts, new TextReading(facts, "own"), {
		class: found,
		score: 0,
		reasons: [],
		posesAs: "",
		indicators: { phones: [], wallets, paths: [], strings: [] },
		files: [],
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
		const links = Array.from({ length: hosts }, (_, at) => `https://h${at}.example/x`).join("\r\n");
		return sighted(`From: a@shop.example\r\nSubject: Hello\r\n\r\n${links}\r\n`, "phish");
	};

	test("are kept behind decoys, too, and do not change what it is compared by", () => {
		const { linkHosts, losesHosts, sketch } = linked(40);
		expect([linkHosts.at(-1), linkHosts.length, losesHosts]).toEqual(["h39.example", 40, false]);
		expect(sketch.places).toHaveLength(8);
	});

	test("are bounded, and it is said where some are not there", () => {
		const { linkHosts, losesHosts } = linked(100);
		expect([linkHosts.length, losesHosts]).toEqual([64, true]);
	});
});

describe("pages that the reader is to press", () => {
	const buttons = ["https://pay.evil.test/fee/a.php?x=1", "https://bit.ly/3xYz", "https://pay.evil.test/fee/b.php"]
		.map((href) => `<a href="${href}">Pay now</a>`)
		.join(" ");
	const mail = `From: a@shop.example\r\nTo: b@home.example\r\nSubject: Fee\r\nContent-Type: text/html\r\n\r\n${buttons}<a href="https://evil.test/privacy">Privacy</a>`;

	test("are told of unwanted mail, two at most", () => {
		expect(sighted(mail, "phish").pages).toEqual(["https://pay.evil.test/fee/a.php", "https://bit.ly/3xYz"]);
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
