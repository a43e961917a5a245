import { describe, expect, test } from "vitest";
import { readAuthentication } from "../../authentication/read-authentication.ts";
import { parseMail } from "../../mail/parse-mail.ts";
import type { Envelope } from "../facts.ts";
import { senderOf } from "./sender-of.ts";

function sender(header: string, envelope?: Envelope) {
	const mail = parseMail(Buffer.from(`${header}\nSubject: x\n\nbody\n`));
	return senderOf(mail, readAuthentication(mail, { mode: "topmost" }), envelope);
}

describe("senderOf", () => {
	test("domains of From", () => {
		expect(sender("From: Michaels <shop@emdeals.michaels.com>")).toMatchObject({
			name: "Michaels",
			address: "shop@emdeals.michaels.com",
			domain: "emdeals.michaels.com",
			organization: "michaels.com",
			label: "michaels",
			freeMail: false,
			aligned: undefined,
			service: undefined,
			viaList: false,
		});
	});

	test("no From at all", () => {
		const found = sender("X: 1");
		expect(found).toMatchObject({ domain: "", organization: "", label: "", identity: undefined });
		expect([...found.own]).toEqual([]);
	});

	test.each([
		["dkim", "spf=none; dkim=pass header.d=mail.firm.example", true],
		["spf", "spf=pass smtp.mailfrom=bounce.firm.example; dkim=none", true],
		["dmarc alone", "dmarc=pass header.from=firm.example", true],
		["dmarc of another From", "spf=none; dkim=none; dmarc=pass header.from=stranger.example", false],
		["dmarc noted short", "dmarc=pass header.from=firm.exam", true],
		["neither", "spf=pass smtp.mailfrom=stranger.example; dkim=pass header.d=stranger.example", false],
		["a service's signature only, SPF not looked at", "dkim=pass header.d=sendgrid.net", undefined],
		["SPF alone fails", "spf=fail smtp.mailfrom=firm.example", undefined],
		["DMARC fails", "dmarc=fail header.from=firm.example", false],
		["nothing", "none", undefined],
	])("aligned: %s", (_name, results, aligned) => {
		expect(sender(`Authentication-Results: mx.own.example; ${results}\nFrom: Jo <jo@mail.firm.example>`).aligned).toBe(aligned);
	});

	test("own domains: vouched for and of the same name, an identity's siblings, never a Sender written by anyone", () => {
		const own = sender(
			"Authentication-Results: mx.own.example; dkim=pass header.d=harbourtools-email.example\nFrom: a@harbourtools.example\nSender: x@stranger.example",
		).own;
		expect([...own].sort()).toEqual(["harbourtools-email.example", "harbourtools.example"]);
		expect(sender("From: PayPal <service@paypal.de>").own.has("paypal.com")).toBe(true);
		expect(sender("From: PayPal <service@paypal-secure.com>").own.has("paypal.com")).toBe(false);
	});

	test("free mail has no identity", () => {
		expect(sender("From: Google <x@gmail.com>")).toMatchObject({ freeMail: true, identity: undefined });
		expect(sender("From: PayPal <service@paypal.com>").identity).toBe("paypal");
	});

	test.each([
		["Return-Path: <bounces+1@em.sendgrid.net>", "SendGrid"],
		["Message-ID: <1@email.amazonses.com>", "Amazon SES"],
		["X-Roving-ID: 1", "Constant Contact"],
		["Feedback-ID: 1:2:us16:mc", "Mailchimp"],
		["List-Unsubscribe: <https://firm.us1.list-manage.com/u>", "Mailchimp"],
		["List-Unsubscribe: <https://firm.example/u>", undefined],
	])("service by %s", (field, service) => {
		expect(sender(`${field}\nFrom: a@firm.example`).service).toBe(service);
	});

	test("service by the envelope", () => {
		expect(sender("From: a@firm.example", { mailFrom: "b@bounce.mailgun.org" }).service).toBe("Mailgun");
	});

	test.each([
		["rewritten From", 'From: "Jo via Gardeners" <gardeners@lists.garden.example>\nList-Id: <gardeners.lists.garden.example>', true],
		["List-Post elsewhere", "From: jo@firm.example\nList-Post: <mailto:gardeners@lists.garden.example>", true],
		["bounces of a list", "From: jo@firm.example\nSender: gardeners-bounces+jo=firm.example@lists.garden.example", true],
		[
			"a newsletter with a List-Id",
			"From: news@firm.example\nList-Id: <12.mcsv.net>\nList-Unsubscribe: <https://x.list-manage.com/>",
			false,
		],
		["via in a name only", 'From: "Jo via Docs" <docs@firm.example>', false],
	])("list: %s", (_name, header, viaList) => {
		expect(sender(header).viaList).toBe(viaList);
	});
});
