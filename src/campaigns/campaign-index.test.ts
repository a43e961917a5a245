import { describe, expect, test } from "vitest";
import { parseMail } from "../mail/parse-mail.ts";
import { factsOf } from "../../test/support/facts-of.ts";
import { issue, mail } from "../../test/support/newsletter.ts";
import { CampaignIndex } from "./campaign-index.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { fingerprintOf } from "./fingerprint-of.ts";

const from = "Alsquare <news@alsquare.example>";

function fingerprint(bytes: Uint8Array): Fingerprint {
	return fingerprintOf(factsOf(parseMail(bytes), { trust: { mode: "servers", servers: [] } }));
}

function indexOf(...first: Uint8Array[]): CampaignIndex {
	const index = new CampaignIndex();
	first.forEach((bytes, at) => {
		index.add(`campaign ${at}`, fingerprint(bytes));
	});
	return index;
}

describe("copies of one template are one campaign", () => {
	test.each(["en", "ko"] as const)("whatever names, links and dates are filled in (%s)", (language) => {
		const index = indexOf(issue({ number: 4 }, language), issue({ number: 5 }, language));
		for (const recipient of ["Bob", "Marie-Claire van der Velde", "김민준", "X"])
			expect(index.find(fingerprint(issue({ number: 5, recipient }, language)))).toBe("campaign 1");
	});

	test("in plain text, with amounts, codes and dates", () => {
		const text = (name: string, sum: string, day: string) =>
			`Hello ${name},\n\nyour invoice over ${sum} EUR of ${day} is ready. You find it in your account under ${sum}X${day}. It will be taken from your bank account in the usual way within two weeks.\n\nYour Alsquare team`;
		const index = indexOf(mail(from, "Your invoice 4711", "text/plain", text("Anna", "12.50", "3.5.2026"), 1));
		expect(index.find(fingerprint(mail(from, "Your invoice 9", "text/plain", text("Jun Park", "1,480", "28.4.2026"), 2)))).toBe(
			"campaign 0",
		);
	});

	test("short texts by their words, pictures by their structure", () => {
		const picture = (at: number) =>
			`<html><body><a href="https://a.example/${at}"><img src="https://a.example/${at}.png" width="600"></a></body></html>`;
		const index = indexOf(mail(from, "Code 1234", "text/plain", "Your code: 1234", 1), mail(from, "Sale", "text/html", picture(1), 2));
		expect(index.find(fingerprint(mail(from, "Code 998", "text/plain", "Your code: 998", 3)))).toBe("campaign 0");
		expect(index.find(fingerprint(mail(from, "Sale", "text/html", picture(2), 4)))).toBe("campaign 1");
	});
});

describe("other mail is not", () => {
	test("another issue of the same newsletter", () => {
		const other = issue({
			number: 9,
			topics: ["A wholly different thing about apples", "Pears in autumn and what to do with them", "Plum cake"],
		});
		expect(indexOf(issue({ number: 4 })).find(fingerprint(other))).toBeUndefined();
	});

	test("other short texts with the same subject", () => {
		const index = indexOf(mail(from, "Hello", "text/plain", "See you on Monday", 1));
		expect(index.find(fingerprint(mail(from, "Hello", "text/plain", "Send me the password", 2)))).toBeUndefined();
	});
});

test("keeps the latest fingerprints only", () => {
	const index = new CampaignIndex(10);
	for (let at = 0; at < 500; at++)
		index.add(`${at}`, fingerprint(mail(from, `Letter of ${"abcdefghij"[at % 10]}`, "text/plain", `text ${"x".repeat(at)}`, at)));
	expect(index.find(fingerprint(mail(from, "Letter of a", "text/plain", "text ", 0)))).toBeUndefined();
	expect(index.find(fingerprint(mail(from, "Letter of j", "text/plain", `text ${"x".repeat(499)}`, 0)))).toBe("499");
});
