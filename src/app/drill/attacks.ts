import type { AttackKind } from "./attack-kinds.ts";
import type { MailTemplate } from "./compose-mail.ts";
import { company, newsletterIssue } from "./newsletter.ts";

export interface Attack {
	/** What is sent. */
	readonly template: MailTemplate;
	/** Every so many-th message is the attack, the others are the genuine issue; 1: all of them. */
	readonly every: number;
	/** One line for people. */
	readonly text: string;
}

/** What the drill's attacker sends, from the account's own address and with its own password. */
export function attackOf(kind: AttackKind, issue: number, seed: number): Attack {
	return { every: 1, ...attacks[kind](newsletterIssue(issue, seed)) };
}

const attacks: Readonly<Record<AttackKind, (genuine: MailTemplate) => Omit<Attack, "every"> & { every?: number }>> = {
	ministry: () => ({ template: ministry, text: "“Your Social Security Statement is ready”, in the name of a ministry" }),
	"ministry-ko": () => ({ template: ministryKorean, text: "the same in Korean" }),
	"changed-links": (genuine) => ({ template: withOtherLinks(genuine), text: "the account's own last issue with its links changed" }),
	"one-in-a-hundred": (genuine) => ({
		template: withOtherLinks(genuine),
		every: 100,
		text: "the genuine issue, but in one message of a hundred the links are changed",
	}),
	"image-only": () => ({ template: imageOnly, text: "a picture with a link, and no text" }),
	"open-redirect": () => ({ template: openRedirect, text: "an account warning whose link goes through a well-known site's redirect" }),
	"call-back": () => ({ template: callBack, text: "an invoice without any link, and a number to call" }),
};

const elsewhere = "statement-review.portal-mofa.example";

const ministry: MailTemplate = {
	fromName: "Ministry of Foreign Affairs",
	fromAddress: `news@${company}`,
	subject: "Your Social Security Statement is ready for review",
	text: `Ministry of Foreign Affairs

Dear Recipient,

Your Social Security Statement has been prepared and is ready for your review. You must confirm your details within 48 hours; after that your entitlement will be suspended.

Download your statement: https://${elsewhere}/open?id={token}

Questions: statements@mofa.go.kr
Ministry of Foreign Affairs, Republic of Korea`,
	html: `<html><body style="margin:0;background:#f2f4f7;font-family:Arial,sans-serif">
<table width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table width="600" cellpadding="24" cellspacing="0" style="background:#ffffff">
<tr><td style="background:#003764;color:#ffffff;font-size:20px">Ministry of Foreign Affairs</td></tr>
<tr><td style="font-size:15px;color:#222222;line-height:1.5"><p>Dear Recipient,</p>
<p>Your <b>Social Security Statement</b> has been prepared and is ready for your review. You must confirm your details within <b>48 hours</b>; after that your entitlement will be suspended.</p>
<p style="text-align:center"><a href="https://${elsewhere}/open?id={token}" style="background:#0b5cab;color:#ffffff;padding:12px 28px;text-decoration:none;display:inline-block">Download your statement</a></p>
<p>Questions: <a href="mailto:statements@mofa-go-kr.example">statements@mofa.go.kr</a></p></td></tr>
<tr><td style="font-size:11px;color:#777777">Ministry of Foreign Affairs, Republic of Korea. 60 Sajik-ro 8-gil, Jongno-gu, Seoul.<br>
<a href="https://news.${company}/unsubscribe/{token}">Unsubscribe</a></td></tr></table></td></tr></table></body></html>`,
	unsubscribe: `https://news.${company}/unsubscribe/{token}`,
};

const ministryKorean: MailTemplate = {
	fromName: "외교부",
	fromAddress: `news@${company}`,
	subject: "[외교부] 사회보장 명세서가 발급되었습니다",
	text: `외교부

안녕하십니까,

귀하의 사회보장 명세서가 발급되었습니다. 48시간 이내에 본인 정보를 확인하지 않으시면 수급 자격이 정지됩니다.

명세서 내려받기: https://${elsewhere}/open?id={token}

문의: statements@mofa.go.kr
대한민국 외교부`,
	unsubscribe: `https://news.${company}/unsubscribe/{token}`,
};

const imageOnly: MailTemplate = {
	fromName: "Alsquare Weekly",
	fromAddress: `news@${company}`,
	subject: "Important notice for all members",
	text: "",
	html: `<html><body><a href="https://members-notice.example/{token}"><img src="https://members-notice.example/notice.png" width="600" height="800" alt=""></a></body></html>`,
};

const openRedirect: MailTemplate = {
	fromName: "Alsquare Weekly",
	fromAddress: `news@${company}`,
	subject: "Your account will be closed",
	text: `Hello {name},

we could not verify your account. Please sign in and confirm your password today, or it will be closed:

https://www.google.com/url?q=https%3A%2F%2Falsquare-login.example%2Fverify%3Fu%3D{token}

The Alsquare team`,
};

const callBack: MailTemplate = {
	fromName: "Billing Department",
	fromAddress: `news@${company}`,
	replyTo: "billing-desk@renewals-office.example",
	subject: "Invoice AX-2291: your subscription was renewed",
	text: `Dear customer,

thank you for renewing your protection plan. 499.99 USD will be charged to your account today.

If you did not authorize this payment, call our cancellation desk within 24 hours: +1 (808) 555-0142.

Billing Department`,
};

/** Every link of an issue leads to the attacker's copy of the site; all the rest stays. */
function withOtherLinks(genuine: MailTemplate): MailTemplate {
	const changed = (text: string) => text.replaceAll(`https://news.${company}/weekly/`, "https://alsquare-weekly.example/read/");
	return { ...genuine, text: changed(genuine.text), html: changed(genuine.html ?? "") };
}
