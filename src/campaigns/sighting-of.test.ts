import { describe, expect, test } from "vitest";
import { hashOfText } from "../base/hash-of-text.ts";
import { parseMail } from "../mail/parse-mail.ts";
import { buildFacts } from "../signals/build-facts.ts";
import type { Sighting } from "./sighting.ts";
import { sightingOf } from "./sighting-of.ts";
import { TextReading } from "./text-reading.ts";

function places(mail: string, found: Sighting["class"], wallets: readonly string[] = []): readonly number[] {
	const facts = buildFacts(parseMail(Buffer.from(mail)), { trust: { mode: "topmost" } });
	return sightingOf(facts, new TextReading(facts, "own"), {
		class: found,
		score: 0,
		reasons: [],
		posesAs: "",
		indicators: { phones: [], wallets, paths: [], strings: [] },
		files: [],
		more: { theme: "other", pictures: [] },
	}).sketch.places;
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

	test("of wanted mail neither: a list's members all have its Reply-To", () => {
		expect(places(mail("ann@gmail.com", "list@lists.example"), "ham")).toEqual(["lanterns"].map(hashOfText));
	});
});
