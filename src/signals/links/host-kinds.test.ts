import { expect, test } from "vitest";
import { hostKinds } from "./destination.ts";
import { hostCount, hostKind } from "./host-kinds.ts";

test.each([
	["bit.ly", "/x", "shortener"],
	["urly.fi", "/x", "shortener"],
	["www.lmy.de", "/x", "shortener"],
	["a.b.pages.dev", "/", "site"],
	["x.blogspot.co.uk", "/", "site"],
	["docs.google.com", "/forms/d/x", "form"],
	["docs.google.com", "/document/d/x", "file"],
	["x.s3.eu-west-1.amazonaws.com", "/x", "bucket"],
	["bafy.ipfs.dweb.link", "/", "ipfs"],
	["a.duckdns.org", "/", "dynamic-dns"],
	["a.ngrok-free.app", "/", "tunnel"],
	["www.facebook.com", "/x", "everyday"],
	["goo.gl", "/maps/x", "everyday"],
	["goo.gl", "/abc", "shortener"],
	["eur01.safelinks.protection.outlook.com", "/", "guard"],
	["www.google.com", "/", undefined],
	["notbit.ly.example", "/", undefined],
])("%s%s is %s", (host, rest, kind) => expect(hostKind(host, rest)).toBe(kind));

test("every kind has hosts", () => {
	for (const kind of hostKinds) expect(hostCount(kind), kind).toBeGreaterThan(40);
});
