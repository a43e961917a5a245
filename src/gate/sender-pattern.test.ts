import { expect, test } from "vitest";
import { maySendAs, senderPattern } from "./sender-pattern.ts";

test.each(["news@shop.example", "@shop.example", "N+a@Shop.example"])("%s can be sent as", (text) => {
	expect(senderPattern(text)?.domain).toBe("shop.example");
});

test.each(["", "shop.example", "a b@shop.example", "a@b@c", "<a@b>", "a@", "a@b\r\nc", "a,b@c.example"])("%j cannot", (text) => {
	expect(senderPattern(text)).toBeUndefined();
});

test("the return path may be any address of the domain, and of what is below it", () => {
	const patterns = ["news@shop.example"];
	for (const path of ["", "news@shop.example", "b-17=anna@bounces.shop.example", "x@SHOP.example"])
		expect(maySendAs(patterns, path)).toBe(true);
	for (const path of ["x@other.example", "x@notshop.example", "x@shop.example.evil.example"]) expect(maySendAs(patterns, path)).toBe(false);
});
