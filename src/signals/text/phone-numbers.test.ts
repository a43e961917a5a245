import { expect, test } from "vitest";
import { phoneInOneForm, phonesIn } from "./phone-numbers.ts";

test.each([
	["+1 (888) 555-0142", "+18885550142"],
	["1-888-555-0142", "+18885550142"],
	["(888) 555-0142", "+18885550142"],
	["+49 (0) 30 5550142", "+49305550142"],
	["0044 20 7946 0142", "+442079460142"],
	["011 44 20 7946 0142", "+442079460142"],
	["0800 555 01 42", "08005550142"],
	["103.225.77.255", ""],
	["555-123-4567", ""],
	["0000 000 000", ""],
	["12345", ""],
	["1".repeat(40), ""],
])("%s is %s", (written, phone) => {
	expect(phoneInOneForm(written)).toBe(phone);
});

test("numbers in running text, and none in dates, prices and addresses", () => {
	const text =
		"Call +1 888 555 0142 or 0800-555-0142. On 2024-03-07 it cost 1,299.00; see https://shop.example/0123456789 and jo@0123456789.example";
	expect([...phonesIn(text)].map(({ written }) => written)).toEqual(["+1 888 555 0142", "0800-555-0142"]);
});

test("a hundred thousand digits take no time", () => {
	const start = performance.now();
	for (const text of ["1".repeat(100_000), "+1 ".repeat(30_000), "0-".repeat(50_000), "(0".repeat(50_000)]) [...phonesIn(text)].length;
	expect(performance.now() - start).toBeLessThan(1_000);
});
