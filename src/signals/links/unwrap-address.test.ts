import { describe, expect, test } from "vitest";
import { readAddress } from "./link-address.ts";
import { carriedAddress, isGuard } from "./unwrap-address.ts";

const inner = (href: string): string => {
	const carried = carriedAddress(readAddress(href));
	return carried === undefined ? "" : carried.host + carried.rest;
};

describe("addresses inside of addresses", () => {
	test.each([
		["https://www.google.com/url?q=https://evil.example/x&sa=D", "evil.example/x"],
		["https://www.google.co.jp/url?sa=t&url=http%3A%2F%2Fevil.example%2F", "evil.example/"],
		["https://www.google.com/url?q=evil.example/x", "evil.example/x"],
		["https://www.google.com/amp/s/evil.example/x", "evil.example/x"],
		["https://www-a.cdn.ampproject.org/c/s/evil.example/x", "evil.example/x"],
		["https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly9ldmlsLmV4YW1wbGUveA&ntb=1", "evil.example/x"],
		["https://www.youtube.com/redirect?q=https%3A%2F%2Fevil.example", "evil.example"],
		["https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example%2F&h=x", "evil.example/"],
		["https://www.linkedin.com/safety/go?url=https%3A%2F%2Fevil.example", "evil.example"],
		["https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2Fx&data=05", "evil.example/x"],
		["https://urldefense.proofpoint.com/v1/url?u=https://evil.example/x&k=1", "evil.example/x"],
		["https://urldefense.proofpoint.com/v2/url?u=https-3A__evil.example_path-2Dx&d=DwMF", "evil.example/path-x"],
		["https://urldefense.com/v3/__https://evil.example__;!!abc", "evil.example"],
		["https://secure-web.cisco.com/1abc/https%3A%2F%2Fevil.example%2Fx", "evil.example/x"],
		["https://url.avanan.click/v2/___https://evil.example/x___.YXA", "evil.example/x"],
		["https://abc.r.us-east-1.awstrack.me/L0/https:%2F%2Fevil.example%2Fx/1/01", "evil.example/x/1/01"],
		["https://r.search.yahoo.com/_ylt=A/RU=https%3a%2f%2fevil.example%2fx/RK=2", "evil.example/x/RK=2"],
		["https://go.example/?target=https%253A%252F%252Fevil.example", "evil.example"],
		["https://www.shop.example/login?next=//evil.example/x", "evil.example/x"],
		["https://www.shop.example/go?a=1&to=%2F%2Fevil.example%2Fx&b=2", "evil.example/x"],
		["https://www.shop.example/login?next=/%5Cevil.example/x", "evil.example/x"],
		["https://www.shop.example/login?next=%2F%2Fwww.shop.example%2Faccount", ""],
		["https://www.shop.example/a?logo=//evil.example/a.png", ""],
		["https://www.shop.example/a?path=//not-a-host", ""],
		["https://login--page-evil-example.translate.goog/a", "login-page.evil.example/a"],
		["https://www.facebook.com/sharer/sharer.php?u=https://me.example", ""],
		["https://a.example/?ref=https://b.example&logoUrl=https://c.example", ""],
		["https://a.example/?u=aHR0cDovLw==", ""],
		["https://a.example/http-basics", ""],
		["https://a.example/?u=https://a.example/x", ""],
	])("%s", (href, expected) => expect(inner(href)).toBe(expected));

	test("guards", () => {
		expect(isGuard(readAddress("https://eur01.safelinks.protection.outlook.com/x"))).toBe(true);
		expect(isGuard(readAddress("https://u1.ct.sendgrid.net/x"))).toBe(true);
		expect(isGuard(readAddress("https://www.google.com/url"))).toBe(false);
		expect(isGuard(readAddress("https://www.linkedin.com/safety/go"))).toBe(false);
	});

	test("a hostile address is read in linear time", () => {
		const start = performance.now();
		for (const piece of ["http", "http%25", "?u=aHR0c", "&", "https://a.example/?u="]) inner(`https://a.example/?${piece.repeat(100_000)}`);
		expect(performance.now() - start).toBeLessThan(500);
	});
});
