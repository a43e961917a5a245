import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressValue } from "./address-value.ts";
import { hostValue } from "./host-value.ts";
import { networkValue } from "./network-value.ts";
import { plainText } from "./plain-text.ts";
import { timestamp } from "./timestamp.ts";
import { walletValue } from "./wallet-value.ts";

describe("hosts", () => {
	test.each([
		["Shop.EXAMPLE", "domain", "shop.example"],
		["shop.example.", "domain", "shop.example"],
		["_dmarc.a-b.example", "domain", "_dmarc.a-b.example"],
		["münchen.example", "domain", "xn--mnchen-3ya.example"],
		["192.0.2.1", "ipv4", "192.0.2.1"],
		["[2001:DB8::1]", "ipv6", "2001:db8::1"],
		["2a02:4780:0001:0:0:0:0:BEEF", "ipv6", "2a02:4780:1::beef"],
		["2001:db8:0:0:1:0:0:0", "ipv6", "2001:db8:0:0:1::"],
		["2001:db8:0:1:1:1:1:1", "ipv6", "2001:db8:0:1:1:1:1:1"],
		["2001:db8::192.0.2.1", "ipv6", "2001:db8::c000:201"],
		["2001:db8::001.02.3.4", "ipv6", "2001:db8::102:304"],
		["1.2.3.4::", "ipv6", "102:304::"],
		["::ffff:192.0.2.1", "ipv4", "192.0.2.1"],
	])("%s is a %s", (text, kind, value) => {
		expect(hostValue(text)).toEqual({ kind, value });
	});

	test.each([
		"",
		"localhost",
		"a b.example",
		"a'b.example",
		"a..example",
		"-a.example",
		"999.1.1.1",
		"1.2.3",
		"fe80::1%eth0",
		"a.example/x",
		"a@b.example",
		`${"a".repeat(64)}.example`,
		`${"a.".repeat(200)}example`,
		"\ud800.example",
	])("%j is none", (text) => expect(hostValue(text)).toBeUndefined());
});

test.each([
	["192.0.2.0/24", "ipv4", "192.0.2.0/24"],
	["192.0.2.9", "ipv4", "192.0.2.9"],
	["2001:DB8::/48", "ipv6", "2001:db8::/48"],
	["2001:0db8:0:0::/48", "ipv6", "2001:db8::/48"],
])("%s is a network of %s", (text, kind, value) => expect(networkValue(text)).toEqual({ kind, value }));

test.each([
	"",
	"/24",
	"192.0.2.0/33",
	"192.0.2.0/",
	"192.0.2.0/2x",
	"192.0.2.0/1/2",
	"2001:db8::/129",
	"::ffff:192.0.2.0/120",
	"x.example",
])("%j is no network", (text) => expect(networkValue(text)).toBeUndefined());

test.each([
	["Flora <offers@Flora.example>", "offers@flora.example", "Flora"],
	["o'hara+x@flora.example", "o'hara+x@flora.example", ""],
	['"a@b.example" <c@d.example>', "c@d.example", '"a@b.example"'],
])("%s has an address", (text, address, name) => expect(addressValue(text)).toEqual({ address, name }));

test.each([
	"",
	"<@>",
	"Flora",
	"a b@c.example",
	"a@b@c.example",
	"a@192.0.2.1",
	'"quoted"@c.example',
	"jö@c.example",
	".a@c.example",
	"a..b@c.example",
	"a@localhost",
	"x <a@c.example\u0000>",
])("%j has none", (text) => expect(addressValue(text)).toBeUndefined());

test.each([
	"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
	"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
	"0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
	"0x742d35Cc6634C0532925a3b844Bc454e4438f44e",
])("%s has the case of EIP-55, however it was written", (wallet) => {
	for (const text of [wallet, wallet.toLowerCase(), `0x${wallet.slice(2).toUpperCase()}`]) expect(walletValue(text)).toBe(wallet);
});

test("other wallets are as they were written, on one line", () => {
	expect(walletValue("bc1qexample\u200b\n0x12")).toBe("bc1qexample 0x12");
});

test("plain text is one well-formed line of bounded length, whatever it was", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(20), (text, most) => {
			const plain = plainText(`${text}\ud83d\u202e\u200b\r\n${text}`, most);
			expect(plain.length).toBeLessThanOrEqual(most);
			expect(plain.isWellFormed()).toBe(true);
			expect(plain).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u);
		}),
	);
	expect(plainText("a\r\n\tb \u{1f4e7}")).toBe("a b \u{1f4e7}");
	expect(plainText("ab\u{1f4e7}", 3)).toBe("ab");
	expect(plainText("Su\u200d\u2063a CNH s\u200cuspensa \u{e0041}\ufeff\u00ad")).toBe("Sua CNH suspensa");
	expect(plainText(`${"\u200b".repeat(2_000)}a`, 10)).toBe("");
});

test("times are RFC 3339 in milliseconds, and none is too far", () => {
	expect(timestamp(Date.UTC(2024, 2, 7, 8, 40, 1, 5))).toBe("2024-03-07T08:40:01.005Z");
	expect([-1, Number.NaN, 1.9].map(timestamp)).toEqual([
		"1970-01-01T00:00:00.000Z",
		"1970-01-01T00:00:00.000Z",
		"1970-01-01T00:00:00.001Z",
	]);
	expect([Infinity, 9e15].map(timestamp)).toEqual(["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"]);
});
