import { defaultLimits } from "../../base/limits.ts";
import { parseMail } from "../../mail/parse-mail.ts";
import { neutralLine, neutralText } from "./neutral-text.ts";

/** What of the stopped message is shown to its owner: text and addresses, never its HTML or images. */
export interface NoticeSample {
	readonly text: string;
	/** Where its links lead; what is written on them can lie, so both are shown. */
	readonly links: readonly { readonly text: string; readonly leadsTo: string }[];
	readonly moreLinks: number;
	readonly attachments: readonly string[];
}

const most = { text: 1_200, links: 8, linkText: 60, href: 200, attachments: 5, filename: 80 };

/** Reads a sample from a hostile message; nothing here throws. */
export function noticeSample(message: Uint8Array): NoticeSample {
	const mail = parseMail(message, defaultLimits);
	const seen = mail.links.filter(({ kind }) => kind !== "quoted");
	const differing = [...new Map(seen.map((link) => [link.href, link])).values()];
	return {
		text: neutralText(mail.visibleText.replace(/\n{3,}/g, "\n\n").trim(), most.text),
		links: differing.slice(0, most.links).map(({ text, href }) => ({
			text: neutralLine(text, most.linkText),
			leadsTo: neutralLine(href, most.href),
		})),
		moreLinks: Math.max(0, differing.length - most.links),
		attachments: mail.attachments.slice(0, most.attachments).map(({ filename }) => neutralLine(filename ?? "(no name)", most.filename)),
	};
}
