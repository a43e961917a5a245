import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { domainLabel, hasRealSuffix, isOnSuffixList, organizationalDomain } from "./domains.ts";

describe("organizationalDomain and domainLabel", () => {
	test.each([
		["www.paypal.co.uk", "paypal.co.uk", "paypal"],
		["mail.mofa.go.kr.", "mofa.go.kr", "mofa"],
		["A.B.EXAMPLE", "b.example", "b"],
		["jo@mail.sender.example", "sender.example", "sender"],
		["xn--80ak6aa92e.com", "xn--80ak6aa92e.com", "xn--80ak6aa92e"],
		["shop.例え.jp", "例え.jp", "例え"],
		["someone.github.io", "github.io", "github"],
		["mta.hot-deals.sa.com", "hot-deals.sa.com", "hot-deals"],
		["gov.uk", "gov.uk", "gov"],
		["localhost", "localhost", "localhost"],
		["[192.0.2.7]", "192.0.2.7", "192.0.2.7"],
		["", "", ""],
		["..", "", ""],
		["a..com", "a..com", "a"],
	])("%s", (host, organization, label) => {
		expect(organizationalDomain(host)).toBe(organization);
		expect(domainLabel(host)).toBe(label);
	});

	test("never throws, forgets in time", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 400 }), (host) => {
				organizationalDomain(host);
				domainLabel(host);
				hasRealSuffix(host);
			}),
		);
		for (let at = 0; at < 10_000; at++) organizationalDomain(`h${at}.sender.example`);
		expect(organizationalDomain("h1.sender.example")).toBe("sender.example");
	});
});

test.each([
	["bank.example", true],
	["mail.bank.co.kr", true],
	["correios", false],
	["protege.cll", false],
	["desk.local", true],
])("hasRealSuffix %s", (host, expected) => {
	expect(hasRealSuffix(host)).toBe(expected);
});

test.each([
	["co.uk", true],
	["co.ua", true],
	["S3.us-east-1.amazonaws.com.", true],
	["github.io", true],
	["flora.co.ua", false],
	["flora.github.io", false],
	["localhost", false],
	["192.0.2.7", false],
	["", false],
])("isOnSuffixList %s", (host, expected) => {
	expect(isOnSuffixList(host)).toBe(expected);
});
