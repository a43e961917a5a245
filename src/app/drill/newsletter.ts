import type { MailTemplate } from "./compose-mail.ts";
import { Random } from "./random.ts";
import { type Story, stories } from "./stories.ts";

/** Domain of the made-up start-up whose account is taken over; it has a true-looking address and honest readers. */
export const company = "alsquare.example";
const storiesOfAnIssue = 5;

/** Issue number `issue` of the weekly newsletter: the same for the same number and seed. */
export function newsletterIssue(issue: number, seed: number): MailTemplate {
	const random = new Random(seed * 7_919 + issue);
	const told = random.some(stories, storiesOfAnIssue);
	const title = `Alsquare Weekly #${issue}`;
	return {
		fromName: "Alsquare Weekly",
		fromAddress: `news@${company}`,
		replyTo: `hello@${company}`,
		subject: `${told[0]?.[0]} (#${issue})`,
		text: plain(title, issue, told),
		html: page(title, issue, told),
		unsubscribe: `https://news.${company}/unsubscribe/{token}`,
	};
}

function address(issue: number, slug: string): string {
	return `https://news.${company}/weekly/${issue}/${slug}?r={token}`;
}

function plain(title: string, issue: number, told: readonly Story[]): string {
	const parts = told.map(([headline, text, slug]) => `${headline}\n\n${text}\n${address(issue, slug)}`);
	return [title, "Hello {name},", ...parts, "See you next week,\nMinjae and the Alsquare crew", footer].join("\n\n");
}

const footer = `Alsquare Inc., 14 Yeonmujang-gil, Seongdong-gu, Seoul\nYou get this because you signed up at ${company}.\nUnsubscribe: https://news.${company}/unsubscribe/{token}`;

function page(title: string, issue: number, told: readonly Story[]): string {
	const blocks = told.map(([headline, text, slug]) => block(headline, text, address(issue, slug))).join("\n");
	return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head>
<body style="margin:0;background:#fafafa;font-family:Helvetica,Arial,sans-serif">
<table width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table width="600" cellpadding="18" cellspacing="0" style="background:#ffffff">
<tr><td><img src="https://news.${company}/logo.png" alt="Alsquare" width="180"></td></tr>
<tr><td><h1 style="font-size:26px;color:#202020">${title}</h1><p style="font-size:16px;color:#202020">Hello {name},</p></td></tr>
${blocks}
<tr><td style="font-size:16px;color:#202020">See you next week,<br>Minjae and the Alsquare crew</td></tr>
<tr><td style="font-size:12px;color:#656565">Alsquare Inc., 14 Yeonmujang-gil, Seongdong-gu, Seoul<br>You get this because you signed up at
<a href="https://${company}/">${company}</a>. <a href="https://news.${company}/unsubscribe/{token}">Unsubscribe</a></td></tr>
</table></td></tr></table></body></html>`;
}

function block(headline: string, text: string, link: string): string {
	return `<tr><td><h2 style="font-size:22px;color:#202020">${headline}</h2><p style="font-size:16px;line-height:1.5;color:#202020">${text}</p>
<p><a href="${link}" style="background:#007c89;color:#ffffff;padding:10px 20px;text-decoration:none;display:inline-block">Read on</a></p></td></tr>`;
}
