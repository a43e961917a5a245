import { expect, test } from "vitest";
import { payeesIn } from "./payees-in.ts";

test.each([
	["groups of four", "IBAN FR14 2004 1010 0505 0001 3M02 606\nMerci", ["FR1420041010050500013M02606"]],
	["no gaps", "auf DE89370400440532013000.", ["DE89370400440532013000"]],
	["no-break spaces", "GB82\u00a0WEST\u00a01234\u00a05698\u00a07654\u00a032 please", ["GB82WEST12345698765432"]],
	["hyphens", "NL91-ABNA-0417-1643-00", ["NL91ABNA0417164300"]],
	["the same twice", "DE89370400440532013000 DE89 3704 0044 0532 0130 00", ["DE89370400440532013000"]],
	["digits behind it", "BE68 5390 0754 7034 2026", ["BE68539007547034"]],
	["wrong check digits", "DE88 3704 0044 0532 0130 00", []],
	["too short", "DE89 3704 0044", []],
	["a word that goes on", "CODE89370400440532013000", []],
	["a number of an order", "Order AB12 3456 7890 1234", []],
])("%s", (_, text, accounts) => {
	expect(payeesIn(text)).toEqual(accounts);
});

test("long runs cost no more than they are long", () => {
	const text = "DE89 3704 0044 0532 0130 0".repeat(20_000);
	const began = performance.now();
	payeesIn(text);
	expect(performance.now() - began).toBeLessThan(1_000);
});
