import { randomBytes } from "node:crypto";
import type { SpooledMessage } from "../../ledger.ts";
import { isPath } from "../smtp/envelope-commands.ts";
import type { ReportAction } from "../what-became.ts";
import { deliveryStatus, mailDate, type ReportedRecipient } from "./delivery-status.ts";
import type { OriginalCopy } from "./original-copy.ts";

/** A report to a sender, ready to be spooled: from the null path, to one address. */
export interface DeliveryReport {
	readonly accountId: number;
	/** Of the message reported on. */
	readonly campaignId: string;
	readonly messageId: number;
	readonly to: string;
	readonly message: Buffer;
	readonly body: "7bit" | "8bitmime";
	readonly smtputf8: boolean;
}

export interface ReportParts {
	readonly localName: string;
	readonly remoteMta: string;
	readonly now: number;
	readonly retryUntil: number;
}

/** undefined where none may be sent: never to the null path (RFC 5321 section 4.5.5), nor to what is no address. */
export function deliveryReport(
	message: SpooledMessage,
	recipients: readonly ReportedRecipient[],
	original: OriginalCopy,
	parts: ReportParts,
): DeliveryReport | undefined {
	const { mailFrom: to, smtputf8 } = message;
	if (to === "" || !isPath(to)) return undefined;
	const eightBit = smtputf8 || original.bytes.some((byte) => byte > 0x7f);
	return {
		accountId: message.accountId,
		campaignId: message.campaignId,
		messageId: message.id,
		to,
		message: multipartReport(message, recipients, original, parts),
		body: eightBit ? "8bitmime" : "7bit",
		smtputf8,
	};
}

/** multipart/report (RFC 6522) of a text for people, the delivery status for programs, and the original or its header. */
function multipartReport(
	message: SpooledMessage,
	recipients: readonly ReportedRecipient[],
	original: OriginalCopy,
	{ localName, remoteMta, now, retryUntil }: ReportParts,
): Buffer {
	const { smtputf8: utf8, envid, receivedAt: arrivedAt } = message;
	const boundary = `=_${randomBytes(18).toString("hex")}`;
	const action = recipients[0]?.action ?? "failed";
	const header = [
		`From: Mail delivery <postmaster@${localName}>`,
		`To: <${message.mailFrom}>`,
		`Subject: ${subjects[action]}`,
		`Date: ${mailDate(now)}`,
		`Message-ID: <${randomBytes(12).toString("hex")}@${localName}>`,
		"Auto-Submitted: auto-replied",
		"MIME-Version: 1.0",
		`Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="${boundary}"`,
	];
	const status = deliveryStatus(recipients, { reportingMta: localName, remoteMta, envid, arrivedAt, now, retryUntil, utf8 });
	const parts = [
		part(["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"], Buffer.from(textFor(recipients, utf8))),
		part([`Content-Type: ${utf8 ? "message/global-delivery-status" : "message/delivery-status"}`, ...encoding(utf8)], Buffer.from(status)),
		part(originalType(original, utf8), original.bytes),
	];
	const lines = parts.flatMap((bytes) => [Buffer.from(`--${boundary}\r\n`), bytes, Buffer.from("\r\n")]);
	return Buffer.concat([Buffer.from(`${header.join("\r\n")}\r\n\r\n`), ...lines, Buffer.from(`--${boundary}--\r\n`)]);
}

const subjects: Record<ReportAction, string> = {
	failed: "Undelivered mail returned to sender",
	delayed: "Mail is delayed",
	relayed: "Mail was handed on",
};

const sentences: Record<ReportAction, string> = {
	failed: "Your message could not be delivered to the following recipients. It will not be tried again.",
	delayed: "Your message could not be delivered to the following recipients yet. It is tried further; you need do nothing.",
	relayed: "Your message was handed on to a mail server that sends no confirmations, for the following recipients.",
};

function textFor(recipients: readonly ReportedRecipient[], utf8: boolean): string {
	const action = recipients[0]?.action ?? "failed";
	const lines = recipients.map(({ recipient, reply }) => `<${recipient.address}>: ${reply}`);
	const text = [sentences[action], "", ...lines].map((line) => line.replace(/[\p{Cc}\u2028\u2029]/gu, " ").slice(0, 900));
	return `${text.map((line) => (utf8 ? line : line.replace(/[^ -~]/gu, "?"))).join("\r\n")}\r\n`;
}

/** RFC 6522 section 3 and RFC 6533 section 4. */
function originalType({ kind, bytes }: OriginalCopy, utf8: boolean): string[] {
	const eightBit = bytes.some((byte) => byte > 0x7f);
	const types = utf8
		? { whole: "message/global", header: "message/global-headers" }
		: { whole: "message/rfc822", header: "text/rfc822-headers" };
	return [`Content-Type: ${types[kind]}`, ...encoding(eightBit)];
}

function encoding(eightBit: boolean): string[] {
	return eightBit ? ["Content-Transfer-Encoding: 8bit"] : [];
}

function part(header: readonly string[], body: Buffer): Buffer {
	return Buffer.concat([Buffer.from(`${header.join("\r\n")}\r\n\r\n`), body]);
}
