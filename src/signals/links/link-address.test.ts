import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIpAddress, readAddress } from "./link-address.ts";

describe("addresses as browsers take them", () => {
	test.each([
		["https://User:pw@Shop.Example:8443/A?b#c", "https", "User:pw", "shop.example", "8443", "/A?b#c"],
		["http:/\\evil.example\\x", "http", "", "evil.example", "", "\\x"],
		["HTTPS:\n//Ev\til.example/", "https", "", "evil.example", "", "/"],
		["http:evil.example", "http", "", "evil.example", "", ""],
		["//a.example/x", "", "", "a.example", "", "/x"],
		["www.a.example", "", "", "www.a.example", "", ""],
		["a.example/x", "", "", "a.example", "", "/x"],
		["shop.example:8080/x", "", "", "shop.example", "8080", "/x"],
		["http://a@b@c.example/", "http", "a@b", "c.example", "", "/"],
		["http://paypal.com%2eevil.example/", "http", "", "paypal.com.evil.example", "", "/"],
		["http://EVIL.example./x", "http", "", "evil.example", "", "/x"],
		["http://bücher.example/", "http", "", "xn--bcher-kva.example", "", "/"],
		["http://ｅｖｉｌ。example/", "http", "", "evil.example", "", "/"],
		["http://[::1]:80/x", "http", "", "[::1]", "", "/x"],
		["http://3405803785/", "http", "", "203.0.113.9", "", "/"],
		["http://0xCB007109/", "http", "", "203.0.113.9", "", "/"],
		["http://0313.0.0x71.9/", "http", "", "203.0.113.9", "", "/"],
		["http://203.0.28937/", "http", "", "203.0.113.9", "", "/"],
		["http://1.2.3.4.5/", "http", "", "1.2.3.4.5", "", "/"],
		["http://$HOST/x", "http", "", "", "", "/x"],
		["mailto:a@b.example", "mailto", "", "", "", "a@b.example"],
		[" java\nscript:x", "javascript", "", "", "", "x"],
		["#top", "", "", "", "", "#top"],
		["index.html", "", "", "", "", "index.html"],
		["{{url}}", "", "", "", "", "{{url}}"],
		["", "", "", "", "", ""],
	])("%j", (href, scheme, userInfo, host, port, rest) => expect(readAddress(href)).toEqual({ scheme, userInfo, host, port, rest }));

	test("a host that is written at length is read whole before it is cut", () => {
		expect(readAddress(`https://${"%78".repeat(80)}.harbor-desk.company/`).host).toBe(`${"x".repeat(80)}.harbor-desk.company`);
		expect(readAddress(`https://${"x".repeat(3_000)}.example/`).host).toHaveLength(255);
	});

	test("IP addresses", () => {
		expect(isIpAddress("203.0.113.9")).toBe(true);
		expect(isIpAddress("[::1]")).toBe(true);
		expect(isIpAddress("1.2.3.4.example")).toBe(false);
	});

	test("nothing throws", () => {
		const pieces = fc.constantFrom(
			"http",
			"://",
			"//",
			"\\",
			"@",
			":",
			"%2e",
			"%zz",
			"[",
			"]",
			"0x",
			"1",
			".",
			"\t",
			"xn--",
			"ü",
			"\ud800",
			"#",
			"?",
		);
		fc.assert(
			fc.property(
				fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }),
				(parts) => typeof readAddress(parts.join("")).host === "string",
			),
			{ numRuns: 2_000 },
		);
	});
});
