import { describe, expect, test } from "vitest";
import { parseMail } from "../../mail/parse-mail.ts";
import { buildFacts } from "../../signals/build-facts.ts";
import { posesAs } from "./poses-as.ts";

function posed(lines: readonly string[]): string {
	const mail = parseMail(new TextEncoder().encode(lines.join("\n")));
	return posesAs(buildFacts(mail, { trust: { mode: "topmost" } }));
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

	test("nobody: the organization itself, and a person who mentions it", () => {
		const results =
			"Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=paypal.com; dkim=pass header.d=paypal.com; dmarc=pass header.from=paypal.com";
		expect(posed([results, "From: PayPal <service@paypal.com>", to, "Subject: Receipt", "", "You paid 10 EUR"])).toBe("");
		expect(posed(["From: Ann Reed <ann@northmill.example>", to, "Subject: Lunch", "", "I paid with PayPal, see you at noon"])).toBe("");
	});
});
