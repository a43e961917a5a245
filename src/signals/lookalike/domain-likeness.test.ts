import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identities } from "../identity/identities.ts";
import { likenessOf } from "./domain-likeness.ts";
import { nearIdentity } from "./near-labels.ts";
import { skeleton } from "./skeleton.ts";

describe("likenessOf", () => {
	test.each([
		["paypai.com", "confusable", "paypal"],
		["vvalmart.com", "confusable", "walmart"],
		["paypal-com.top", "combination", "paypal"],
		["appleidverify.com", "combination", "apple"],
		["mein-commerzbank.de", "combination", "commerzbank"],
		["icloud.com-find.me", "embedded", "apple"],
		["livelo24.com", "combination", "livelo"],
		["sparkasse-sicherheit.top", "combination", "sparkasse"],
	])("%s is %s of %s", (host, kind, id) => {
		const found = likenessOf(host);
		expect([found?.kind, found?.identity.id]).toEqual([kind, id]);
	});

	test.each([
		"127.0.0.1",
		"localhost",
		"",
		"[::1]",
		"amazone.de",
		"example.com",
		"xn--",
		"a.b",
		"finance.com",
		"facebook.com",
		"www.irs.gov",
	])("%j imitates nobody", (host) => {
		expect(likenessOf(host)).toBeUndefined();
	});

	test("no domain of an identity imitates another", () => {
		const wrong = identities.flatMap(({ domains }) =>
			domains.filter((domain) => likenessOf(domain) !== undefined || likenessOf(`mail.${domain}`) !== undefined),
		);
		expect(wrong).toEqual([]);
	});

	test("takes any host", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (host) => {
				likenessOf(host);
				likenessOf(`${host}.com`);
			}),
			{ numRuns: 300 },
		);
	});

	test("a host of the worst kind is cheap", () => {
		const host = `${"paypal-secure-".repeat(18).slice(0, 60)}.${"com.".repeat(40)}test`;
		const start = performance.now();
		for (let round = 0; round < 200; round++) likenessOf(`${round}.${host}`.slice(0, 253));
		expect(performance.now() - start).toBeLessThan(500);
	});
});

describe("nearIdentity", () => {
	test.each([
		["payapl", "paypal"],
		["paypall", "paypal"],
		["paypl", "paypal"],
		["faecbook", "meta"],
		["netfllix", "netflix"],
	])("%s is near %s", (label, id) => {
		expect(nearIdentity(label)?.id).toBe(id);
	});

	test.each(["paypal", "finance", "bookings", "dhl", "binances", "a", "", "x".repeat(300)])("%j is near none", (label) => {
		expect(nearIdentity(label)).toBeUndefined();
	});
});

describe("skeleton", () => {
	test.each([
		["PаyPаl", "paypal"],
		["paypa1", "paypal"],
		["rnicrosoft", "microsoft"],
		["g00gle", "google"],
		["ＡＰＰＬＥ", "apple"],
		["𝐩𝐚𝐲𝐩𝐚𝐥", "paypal"],
		["ᏢayᏢal", "paypal"],
		["ꮲayꮲal", "paypal"],
		["pẩypąl", "paypal"],
		["ΝΕΤFLΙΧ", "netflix"],
	])("%s looks like %s", (text, other) => {
		expect(skeleton(text)).toBe(skeleton(other));
	});

	test("different words differ", () => {
		expect(skeleton("amazon")).not.toBe(skeleton("amazing"));
	});
});
