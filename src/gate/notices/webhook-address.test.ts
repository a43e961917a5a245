import { expect, test } from "vitest";
import { resolvedAddressProblem, webhookAddressProblem } from "./webhook-address.ts";

test.each([
	["https://shop.example/hook", undefined],
	["http://127.0.0.1:9000/hook", undefined],
	["http://localhost:9000/hook", undefined],
	["https://[::1]/hook", undefined],
	["http://shop.example/hook", /by https/],
	["https://10.0.0.1/hook", /private network/],
	["https://0x7f000001:1/", undefined],
	["https://2852039166/", /private network/],
	["https://user:pw@shop.example/", /no name or password/],
	["file:///etc/passwd", /https/],
	["gopher://x", /https/],
	["shop", /no web address/],
])("a webhook to %s", (address, problem) => {
	const said = webhookAddressProblem(address);
	if (problem === undefined) expect(said).toBeUndefined();
	else expect(said).toMatch(problem);
});

test("a name may not resolve to this machine or a private network", () => {
	const rules = { allowPrivate: false, allowHttp: false };
	expect(resolvedAddressProblem("https://shop.example/", "93.184.215.14", rules)).toBeUndefined();
	expect(resolvedAddressProblem("https://shop.example/", "127.0.0.1", rules)).toMatch(/private/);
	expect(resolvedAddressProblem("https://shop.example/", "127.0.0.1", { ...rules, allowPrivate: true })).toMatch(/private/);
	expect(resolvedAddressProblem("https://shop.example/", "10.0.0.1", rules)).toMatch(/private/);
	expect(resolvedAddressProblem("https://shop.example/", "10.0.0.1", { ...rules, allowPrivate: true })).toBeUndefined();
	expect(resolvedAddressProblem("http://localhost/", "::1", rules)).toBeUndefined();
	expect(resolvedAddressProblem("https://shop.example/", "nonsense", rules)).toMatch(/private/);
});
