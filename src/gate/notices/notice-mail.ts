import { randomBytes } from "node:crypto";
import { noticeHtml } from "./notice-html.ts";
import { noticeText } from "./notice-text.ts";
import type { NoticeWording } from "./notice-wording.ts";

/** What stands in a notice mail's header about where it belongs; the sender of notices reads it back. */
export const noticeFields = { campaign: "Tidegate-Campaign", account: "Tidegate-Account" } as const;

/** What a notice mail is made of. */
export interface NoticeLetter {
	readonly wording: NoticeWording;
	readonly to: readonly string[];
	readonly at: number;
	/** What it is of: "held", "frozen". Makes its Message-ID. */
	readonly kind: string;
	readonly accountId: number;
	/** undefined: it is about the account. */
	readonly campaignId: string | undefined;
}

/**
 * A notice as a mail (RFC 5322): plain text and simple HTML, in UTF-8 as base64, CRLF line ends. `Auto-Submitted` (RFC 3834)
 * and the null return path it is sent with keep answering machines from answering. All mails about a campaign are one thread.
 */
export function noticeMail({ wording, to, at, kind, accountId, campaignId }: NoticeLetter, from: string): string {
	const boundary = `tidegate-${randomBytes(12).toString("hex")}`;
	const domain = /@([A-Za-z0-9.-]+)>?\s*$/.exec(from)?.[1] ?? "tidegate.invalid";
	const about = oneLine(campaignId === undefined ? `account.${accountId}` : `campaign.${campaignId}`);
	const header = [
		`From: ${from}`,
		`To: ${to.map(oneLine).join(",\r\n ")}`,
		`Subject: ${encodedWords(wording.subject)}`,
		`Date: ${new Date(at).toUTCString().replace("GMT", "+0000")}`,
		`Message-ID: <${kind}.${about}.${at.toString(36)}@${domain}>`,
		`In-Reply-To: <${about}@${domain}>`,
		`References: <${about}@${domain}>`,
		"Auto-Submitted: auto-generated",
		"X-Auto-Response-Suppress: All",
		...(campaignId === undefined ? [] : [`${noticeFields.campaign}: ${oneLine(campaignId)}`]),
		`${noticeFields.account}: ${accountId}`,
		"MIME-Version: 1.0",
		`Content-Type: multipart/alternative; boundary="${boundary}"`,
	];
	return [
		...header,
		"",
		...part(boundary, "text/plain", noticeText(wording)),
		...part(boundary, "text/html", noticeHtml(wording)),
		`--${boundary}--`,
		"",
	].join("\r\n");
}

function part(boundary: string, type: string, content: string): string[] {
	const base64 = Buffer.from(content.replace(/\r?\n/g, "\r\n")).toString("base64");
	return [
		`--${boundary}`,
		`Content-Type: ${type}; charset=utf-8`,
		"Content-Transfer-Encoding: base64",
		"",
		base64.replace(/.{76}(?=.)/g, "$&\r\n"),
	];
}

/** RFC 2047: as it is where it is ASCII, else in encoded words of whole characters, 75 characters each at most. */
function encodedWords(text: string): string {
	const line = oneLine(text);
	if (/^[\x20-\x7e]*$/.test(line)) return line;
	const words: string[] = [];
	let piece = "";
	for (const character of line) {
		if (Buffer.byteLength(piece + character) > 42) {
			words.push(piece);
			piece = "";
		}
		piece += character;
	}
	return [...words, piece].map((word) => `=?utf-8?B?${Buffer.from(word).toString("base64")}?=`).join("\r\n ");
}

/** A line end in a header field would begin another one (header injection). */
function oneLine(text: string): string {
	return text.replace(/[\r\n\0]+/g, " ");
}
