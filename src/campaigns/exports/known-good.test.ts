import { expect, test } from "vitest";
import { hostValue } from "./host-value.ts";
import { isForBlocking } from "./known-good.ts";

const nothing = { hosts: new Map(), files: new Map() };

function forBlocking(text: string): boolean {
	const host = hostValue(text);
	return host !== undefined && isForBlocking(host, nothing);
}

test.each(["pay.post-fee.test", "shop.flora.example", "93.184.215.14", "[2a03:2880:f12f::35]", "secret7x.onion"])(
	"%s is for blocking",
	(host) => {
		expect(forBlocking(host)).toBe(true);
	},
);

test.each([
	"127.0.0.1",
	"0.0.0.0",
	"10.1.2.3",
	"172.16.9.1",
	"192.168.1.1",
	"100.64.0.1",
	"169.254.169.254",
	"192.0.0.8",
	"198.18.0.1",
	"224.0.0.251",
	"240.0.0.1",
	"255.255.255.255",
	"[::]",
	"[::1]",
	"[fe80::1]",
	"[fd12:3456::1]",
	"[ff02::fb]",
	"::ffff:10.0.0.1",
])("%s, which is somebody else in every network, is not", (host) => expect(forBlocking(host)).toBe(false));

test.each([
	"router.lan",
	"printer.local",
	"wiki.corp.internal",
	"nas.home.arpa",
	"a.localhost",
	"host.localdomain",
	"1.2.0.192.in-addr.arpa",
])("%s, which every network has for itself, is not", (host) => expect(forBlocking(host)).toBe(false));

test.each([
	"8.8.8.8",
	"8.8.4.4",
	"1.1.1.1",
	"1.0.0.1",
	"9.9.9.9",
	"2001:4860:4860::8888",
	"2001:4860:4860:0:0:0:0:8844",
	"2606:4700:4700::1111",
	"2606:4700:4700::1001",
	"2620:fe::fe",
])("%s, a resolver that everybody asks, is not", (host) => expect(forBlocking(host)).toBe(false));

test.each(["s3.us-east-1.amazonaws.com", "objectstorage.us-ashburn-1.oraclecloud.com", "co.ua"])(
	"%s, which others rent a place at, is not",
	(host) => expect(forBlocking(host)).toBe(false),
);

test.each(["d15k2d11r6t6rl.cloudfront.net", "lh3.googleusercontent.com", "res.cloudinary.com", "netdna-ssl.com", "new.express.adobe.com"])(
	"%s, which holds everybody's pictures and pages, is not",
	(host) => expect(forBlocking(host)).toBe(false),
);
