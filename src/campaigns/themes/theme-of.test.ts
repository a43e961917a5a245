import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shippedThemes } from "../../app/shipped-themes.ts";
import { parseMail } from "../../mail/parse-mail.ts";
import { factsOf } from "../../../test/support/facts-of.ts";
import { posedIdentity, posesAs } from "./poses-as.ts";
import { type Theme, themes } from "./theme.ts";
import { themeOf } from "./theme-of.ts";

function themeOfBytes(bytes: Uint8Array, as: "ham" | "spam" | "phish"): Theme {
	const facts = factsOf(parseMail(bytes));
	return themeOf(facts, { class: as, score: as === "ham" ? -4 : 6, reasons: [] }, shippedThemes(), posedIdentity(facts));
}

function mail(from: string, subject: string, text: string): Uint8Array {
	const head = `From: ${from}\nTo: jo@northmill.example\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n`;
	return new TextEncoder().encode(`${head}${text}\n`);
}

const cases: readonly (readonly [Theme, "ham" | "spam" | "phish", string, string, string])[] = [
	[
		"parcel",
		"phish",
		"DHL <info@alsquare.example>",
		"Your parcel is on hold",
		"Your package could not be delivered. Pay the customs fee of 1.99 to release the shipment: https://alsquare.example/track",
	],
	[
		"mailbox-credentials",
		"phish",
		"Webmail Admin <it@alsquare.example>",
		"Your mailbox is full",
		"Your mailbox has exceeded its storage quota. Verify your mailbox password now or your email account will be closed: https://alsquare.example/login",
	],
	[
		"casino",
		"spam",
		"Lucky Star Casino <win@alsquare.example>",
		"300 free spins for you",
		"Welcome bonus of 500 euros and 300 free spins without deposit in our online casino. Play slots now: https://alsquare.example/play",
	],
	[
		"advance-fee",
		"spam",
		"Barrister Cole <cole@alsquare.example>",
		"Next of kin",
		"Dear beneficiary, my late client died without next of kin and left the sum of 9.5 million US dollars in our bank. I seek your assistance to transfer this inheritance fund abroad.",
	],
	[
		"loans",
		"spam",
		"Fast Finance <loan@alsquare.example>",
		"Loan offer at 3%",
		"Do you need a loan? We offer business and personal loans at an interest rate of 3% without collateral. Apply for a loan today.",
	],
	[
		"correspondence",
		"ham",
		"Ann Reed <ann@northmill.example>",
		"Re: minutes of Tuesday",
		"Hi Jo,\n\nthanks for the minutes. I have added two points, see below. Can we talk on Thursday?\n\nRegards, Ann\n\nOn Tuesday Jo wrote:\n> Here are the minutes.",
	],
];

describe("theme of a message, by the shipped model", () => {
	test.each(cases)("%s", (theme, as, from, subject, text) => {
		expect(themeOfBytes(mail(from, subject, text), as)).toBe(theme);
	});

	test.each(["ham", "spam", "phish"] as const)("a message of nothing is about nothing, as %s", (as) => {
		expect(themeOfBytes(mail("Ann Reed <ann@northmill.example>", "", ""), as)).toBe("other");
		expect(themeOfBytes(mail("x <x@gmail.com>", " ", " \n"), as)).toBe("other");
	});

	test("any bytes have a theme", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
				expect(themes).toContain(themeOfBytes(bytes, "spam"));
				expect(typeof posesAs(factsOf(parseMail(bytes)))).toBe("string");
			}),
			{ numRuns: 200 },
		);
	});

	test("a subject of one word without end and a text full of names cost no more time than is reasonable", () => {
		const hostile = mail(
			`${"PayPal DHL ".repeat(2_000)} <x@alsquare.example>`,
			"題".repeat(20_000),
			"casino 发票 paypal dhl loan ".repeat(20_000),
		);
		const started = performance.now();
		expect(themes).toContain(themeOfBytes(hostile, "spam"));
		expect(performance.now() - started).toBeLessThan(2_000);
	});
});
