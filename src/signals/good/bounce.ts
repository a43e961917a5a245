import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Mail } from "../../mail/mail.ts";
import type { Signal } from "../signal.ts";

/** Reports of mail servers about mail of one's own (RFC 3464, RFC 8098). What they enclose may be spam; the report is none. */
export const bounce: Signal = {
	name: "bounce",
	codes: {
		GOOD_DELIVERY_REPORT: {
			weight: -2.5,
			tone: "good",
			phish: -0.5,
			sentence: "The message is a mail server's report on a delivery",
			example: "Content-Type: multipart/report; report-type=delivery-status",
		},
		GOOD_BOUNCE: {
			weight: -1.2,
			tone: "good",
			phish: -0.2,
			sentence: "The message comes from a mail server's own address and answers a delivery",
			example: "From: Mail Delivery System <MAILER-DAEMON@mx.example>, Auto-Submitted: auto-replied",
		},
	},
	look(facts): Finding[] {
		const { mail } = facts;
		if (isReport(mail)) return [{ code: "GOOD_DELIVERY_REPORT" }];
		return isServersAddress(facts) && isAutomatic(facts) && mail.html === undefined ? [{ code: "GOOD_BOUNCE" }] : [];
	},
};

/** A forged report would have to be made of all its parts: type, status part, and no links to press in the first part. */
function isReport(mail: Mail): boolean {
	const type = mail.header.first("Content-Type") ?? "";
	if (!/^\s*multipart\/report/i.test(type)) return false;
	return mail.parts.some(
		({ contentType }) =>
			contentType === "message/delivery-status" ||
			contentType === "message/disposition-notification" ||
			contentType === "message/feedback-report",
	);
}

function isServersAddress({ mail }: Facts): boolean {
	return /^(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon)$/i.test(mail.from[0]?.localPart ?? "");
}

function isAutomatic({ mail, envelope }: Facts): boolean {
	const path = envelope?.mailFrom ?? mail.returnPath;
	if (path === "") return true;
	return /^auto-/i.test(mail.header.first("Auto-Submitted") ?? "") || mail.header.has("X-Failed-Recipients");
}
