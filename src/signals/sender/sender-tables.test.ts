import { describe, expect, test } from "vitest";
import { organizationalDomain } from "../domains.ts";
import { established, isEstablished } from "./established-domains.ts";
import { isFreeMail } from "./free-mail.ts";
import { mailServiceOfDomain, mailServiceOfFeedbackId, mailServiceOfField } from "./mail-services.ts";
import { carriesStrangersWords } from "./stranger-platforms.ts";

describe("established domains", () => {
	test("are many, organizational, and neither free mail nor services", () => {
		expect(established.size).toBeGreaterThan(5_000);
		expect([...established].filter((domain) => organizationalDomain(domain) !== domain)).toEqual([]);
		expect(
			[...established].filter((domain) => isFreeMail(domain) || mailServiceOfDomain(domain) !== undefined || carriesStrangersWords(domain)),
		).toEqual([]);
	});

	test.each(["michaels.com", "sparkasse.de", "naver.com", "gmail.com", "sendgrid.net"])("%s", (domain) => {
		expect(isEstablished(domain)).toBe(["michaels.com", "sparkasse.de"].includes(domain));
	});
});

describe("free mail", () => {
	test.each([
		"gmail.com",
		"web.de",
		"naver.com",
		"mail.ru",
		"uol.com.br",
		"docomo.ne.jp",
		"seznam.cz",
		"msa.hinet.net",
		"163.com",
		"laposte.net",
	])("%s", (domain) => {
		expect(isFreeMail(domain)).toBe(true);
	});
	test.each(["", "com", "alerts.comcast.net", "gmail.com.firm.example", "notgmail.com"])("not %s", (domain) => {
		expect(isFreeMail(domain)).toBe(false);
	});
});

describe("mail services", () => {
	test.each([
		["bounces.em.mcdlv.net", "Mailchimp"],
		["u17.wl.sendgrid.net", "SendGrid"],
		["eu-west-1.amazonses.com", "Amazon SES"],
		["pm.mtasv.net", "Postmark"],
		["harbourtools.example", undefined],
		["", undefined],
	])("%s is %s", (domain, service) => {
		expect(mailServiceOfDomain(domain)).toBe(service);
	});

	test("by header field and Feedback-ID", () => {
		expect(mailServiceOfField("x-sg-eid")).toBe("SendGrid");
		expect(mailServiceOfFeedbackId("1.eu-west-1.abc:1.eu-west-1.abc:AmazonSES")).toBe("Amazon SES");
		expect(mailServiceOfFeedbackId("nonsense")).toBeUndefined();
	});
});
