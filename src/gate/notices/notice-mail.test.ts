import { expect, test } from "vitest";
import { madeUpAccount, madeUpCampaign, madeUpCounts, moment } from "../../../test/support/gate/made-up.ts";
import { defaultLimits } from "../../base/limits.ts";
import { parseMail } from "../../mail/parse-mail.ts";
import { type Notice, noticeKinds } from "./notice.ts";
import { noticeMail } from "./notice-mail.ts";
import { noticeWording } from "./notice-wording.ts";

const hostile = Buffer.from(
	[
		"From: Ministry <news@shop.example>",
		"Subject: Statement",
		"Content-Type: text/html; charset=utf-8",
		"",
		'<p>Read your <script>alert(1)</script> statement</p><img src="https://track.example/p.gif">',
		'<a href="https://statement.portal-mofa.example/login?u=1">https://mofa.go.kr</a> or write to help@portal-mofa.example',
	].join("\r\n"),
);

function notice(change: Partial<Notice> = {}): Notice {
	return {
		kind: "held",
		at: moment,
		by: "gate",
		account: madeUpAccount(),
		campaign: madeUpCampaign(),
		counts: madeUpCounts({ held: 40_000 }),
		message: hostile,
		...change,
	};
}

function read(change: Partial<Notice> = {}) {
	const { account, campaign, at, kind } = notice(change);
	const wording = noticeWording(notice(change));
	const letter = { wording, to: account.contacts, at, kind, accountId: account.id, campaignId: campaign.id };
	const source = noticeMail(letter, "Tidegate <gate@mx.example>");
	const mail = parseMail(Buffer.from(source), defaultLimits);
	const [text = "", html = ""] = mail.parts.filter(({ contentType }) => contentType.startsWith("text/")).map((part) => part.text());
	return { source, mail, text: text.replaceAll("\r\n", "\n"), html };
}

test("says what happened, why, how many wait and what to do", () => {
	const { text, mail } = read();
	expect(mail.defects).toEqual([]);
	expect(mail.subject).toBe("[Tidegate] Held: campaign k7m2-9xqd of shop");
	expect(mail.to.map(({ address }) => address)).toEqual(["owner@shop.example"]);
	expect(mail.date?.getTime()).toBe(moment);
	for (const said of [
		"40,000 so far",
		"Your Social Security Statement is ready",
		"2026-11-26 08:40 UTC",
		"+3.94  Says it is from ministry",
		"+5.25  in all",
		"tidegate release k7m2-9xqd --code CODE",
		"tidegate refuse k7m2-9xqd",
		"tidegate account freeze shop",
		"Never give the code",
		"“hxxps://mofa[.]go[.]kr” → hxxps://statement[.]portal-mofa[.]example/login?u=1",
	]) {
		expect(text).toContain(said);
	}
	expect(text).not.toContain("alert");
});

test("holds nothing to press, nothing to load and none of the attacker's HTML", () => {
	const { text, html, mail } = read();
	expect(mail.links).toEqual([]);
	expect(html).not.toMatch(/<a |<img|<script|href=|src=|url\(|https?:\/\/|@/i);
	expect(text).not.toMatch(/https?:\/\/|@/i);
	expect(html).toContain("statement[.]portal-mofa[.]example");
	const wild = read({ campaign: madeUpCampaign({ subject: '"><img src=x onerror=alert(1)>', from: "<b>\r\nBcc: x@y.example" }) });
	expect(wild.html).toContain("&lt;img src=x");
	expect(wild.html).not.toContain("<img");
	expect(wild.mail.header.all("bcc")).toEqual([]);
});

test("answers to nobody and is one thread", () => {
	const first = read().mail.header;
	const later = read({ kind: "released", at: moment + 1 }).mail.header;
	expect(first.first("auto-submitted")).toBe("auto-generated");
	expect(first.first("reply-to")).toBeUndefined();
	expect(later.first("references")).toBe(first.first("references"));
	expect(later.first("message-id")).not.toBe(first.first("message-id"));
});

test("is plain CRLF with short lines, whatever the names are", () => {
	const account = madeUpAccount({
		name: "Käseladen 치즈가게 ".repeat(3).trim(),
		contacts: ["a@x.example\r\nBcc: evil@x.example", "b@x.example"],
	});
	for (const kind of noticeKinds) {
		const { source, mail } = read({ kind, account });
		expect(source.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
		expect(source).toMatch(/^[\r\n\x20-\x7e]*$/);
		for (const line of source.split("\r\n")) expect(line.length).toBeLessThanOrEqual(100);
		expect(mail.subject).toContain("치즈가게");
		expect(mail.header.first("bcc")).toBeUndefined();
	}
});

test("names are put into commands so that a shell takes them for names", () => {
	expect(read({ account: madeUpAccount({ name: "a; rm -rf 'x'" }) }).text).toContain("tidegate account freeze 'a; rm -rf '\\''x'\\'''");
});

test("for a newsletter service's campaign, it tells how many were to get it", () => {
	const { text } = read({
		campaign: madeUpCampaign({ kind: "api", expectedRecipients: 1_234 }),
		counts: madeUpCounts(),
		message: undefined,
	});
	expect(text).toContain("1,234 so far");
	expect(text).toContain("The newsletter service was told not to send it");
	expect(text).not.toContain("FROM THE MESSAGE");
});
