import { describe, expect, test } from "vitest";
import { parseMail } from "../../mail/parse-mail.ts";
import { factsOf } from "../../../test/support/facts-of.ts";
import { posesAs } from "./poses-as.ts";

function posed(lines: readonly string[]): string {
	const mail = parseMail(new TextEncoder().encode(lines.join("\n")));
	return posesAs(factsOf(mail));
}

const to = "To: jo@northmill.example";

describe("whom a mail poses as", () => {
	test("the name of the sender", () => {
		expect(
			posed(['From: "PayPal Service" <x@alsquare.example>', to, "Subject: Your account", "", "Log in: https://alsquare.example/"]),
		).toBe("PayPal");
	});

	test("the true domain, where authentication failed", () => {
		const results =
			"Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=x@alsquare.example; dkim=none; dmarc=fail header.from=paypal.com";
		expect(posed([results, "From: PayPal <service@paypal.com>", to, "Subject: Your account", "", "Log in"])).toBe("PayPal");
	});

	test("the imprint, under a name of its own", () => {
		expect(
			posed([
				"From: Notice <x@alsquare.example>",
				to,
				"Subject: Note",
				"",
				"Log in at https://alsquare.example/",
				"",
				"© 2025 PayPal, Inc.",
			]),
		).toBe("PayPal");
	});

	test("a government body that the mail names", () => {
		expect(
			posed(['From: "Ministry of Finance" <x@alsquare.example>', to, "Subject: Refund", "", "Open https://alsquare.example/"]),
		).not.toBe("");
	});

	test("the sender's name, where links lead home and the buttons write to a free mailbox; not a make that the text mentions", () => {
		const lines = [
			"From: Facebook <help-desk77@hotmail.com>",
			to,
			"Subject: Someone tried to log in to your account",
			"Content-Type: text/html; charset=utf-8",
			"",
			"<p>Someone tried to log in to your account from a new device, a Samsung S21 of Samsung. Verify your account now.</p>",
			'<a href="https://www.facebook.com/">Facebook</a>',
		];
		expect(posed([...lines, '<a href="mailto:&lt;help-desk77@hotmail.com&gt;?subject=Report">Report the user</a>'])).toBe(
			"Meta (Facebook)",
		);
		expect(posed(["Reply-To: desk@alsquare.example", ...lines])).toBe("Meta (Facebook)");
		expect(posed(lines)).toBe("");
	});

	test("a name of numbers only where it is written as it is: 1.1. is a day, 1+1 an offer", () => {
		const mail = (subject: string, text = "") =>
			posed([
				"From: Garden Desk <x@alsquare.example>",
				to,
				`Subject: ${subject}`,
				"Content-Type: text/html; charset=utf-8",
				"",
				`<p>Dear customer, your account has been suspended because of unusual sign-in activity. ${text}</p>`,
				'<p><a href="https://semi-colon.example/login">Verify your account now</a></p>',
			]);
		expect([mail("+49 bank; =1+1; account suspended"), mail("Account suspended", "Since 1.1.2026.")]).toEqual(["", ""]);
		expect(mail("1&1: account suspended")).toBe("1&1");
	});

	test("a common word as the sender's name, where the letter bears it out", () => {
		const mail = (name: string, text: string) =>
			posed([`From: ${name} <jo.reed@alsquare.example>`, to, "Subject: Note", "", text, "", "Open https://alsquare.example/"]);
		expect(mail("Ledger", "Your Ledger Live must be updated. Verify your wallet.")).toBe("Ledger");
		expect(mail("Ledger Incident Response", "Please open this.\n\n© 2025 Ledger. All rights reserved.")).toBe("Ledger");
		expect(mail("Ledger", "I will be late for lunch.")).toBe("");
		expect(mail("Tim", "See my invoice, please pay it.\n\nTim")).toBe("");
	});

	test("nobody: the organization itself, and a person who mentions it", () => {
		const results =
			"Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=paypal.com; dkim=pass header.d=paypal.com; dmarc=pass header.from=paypal.com";
		expect(posed([results, "From: PayPal <service@paypal.com>", to, "Subject: Receipt", "", "You paid 10 EUR"])).toBe("");
		expect(posed(["From: Ann Reed <ann@northmill.example>", to, "Subject: Lunch", "", "I paid with PayPal, see you at noon"])).toBe("");
	});
});
