import type { DueRecipient } from "../../gate-store.ts";
import type { ReportAction } from "../what-became.ts";
import { decodeXtext } from "./xtext.ts";

/** What is reported of one recipient. */
export interface ReportedRecipient {
	readonly recipient: DueRecipient;
	readonly action: ReportAction;
	/** "550 5.1.1 No such user". Hostile text. */
	readonly reply: string;
}

export interface StatusParts {
	readonly reportingMta: string;
	readonly remoteMta: string;
	readonly envid: string;
	readonly arrivedAt: number;
	readonly now: number;
	/** For recipients that are tried on. */
	readonly retryUntil: number;
	/** message/global-delivery-status (RFC 6533): addresses may be UTF-8. */
	readonly utf8: boolean;
}

/** The body of a message/delivery-status part (RFC 3464 section 2): fields of the message, then of each recipient. */
export function deliveryStatus(recipients: readonly ReportedRecipient[], parts: StatusParts): string {
	const message = [
		...(parts.envid === "" ? [] : [`Original-Envelope-Id: ${plain(decodeXtext(parts.envid), parts.utf8)}`]),
		`Reporting-MTA: dns; ${parts.reportingMta}`,
		`Arrival-Date: ${mailDate(parts.arrivedAt)}`,
	];
	return [message, ...recipients.map((reported) => recipientFields(reported, parts))]
		.map((fields) => `${fields.join("\r\n")}\r\n`)
		.join("\r\n");
}

function recipientFields({ recipient, action, reply }: ReportedRecipient, parts: StatusParts): string[] {
	const { orcpt, address } = recipient;
	return [
		...(/^[\w-]+;./.test(orcpt) ? [`Original-Recipient: ${plain(decodeXtext(orcpt), parts.utf8)}`] : []),
		`Final-Recipient: ${parts.utf8 && isBeyondAscii(address) ? "utf-8" : "rfc822"}; ${plain(address, parts.utf8)}`,
		`Action: ${action}`,
		`Status: ${statusOf(action, reply)}`,
		`Remote-MTA: dns; ${parts.remoteMta}`,
		`Diagnostic-Code: smtp; ${plain(reply, parts.utf8)}`,
		`Last-Attempt-Date: ${mailDate(parts.now)}`,
		...(action === "delayed" ? [`Will-Retry-Until: ${mailDate(parts.retryUntil)}`] : []),
	];
}

/** The next hop's own code (RFC 3463) where it fits what became of it. A recipient given up failed with a 4.x.x. */
export function statusOf(action: ReportAction, reply: string): string {
	const [, code = "", enhanced = ""] = /^([245])\d\d[ -](?:([245]\.\d{1,3}\.\d{1,3})(?!\S))?/.exec(reply) ?? [];
	const fits = action === "relayed" ? code === "2" : action === "delayed" ? code === "4" : code !== "2";
	if (fits && enhanced.startsWith(code) && enhanced !== "") return enhanced;
	if (action === "relayed") return "2.0.0";
	if (action === "delayed") return "4.0.0";
	return code === "4" ? "4.4.7" : "5.0.0";
}

/** RFC 5322 section 3.3, in UTC. */
export function mailDate(time: number): string {
	return new Date(time).toUTCString().replace("GMT", "+0000");
}

function isBeyondAscii(text: string): boolean {
	return /[^\x00-\x7f]/.test(text);
}

/** Hostile text for one field: no control characters, no line ends, and only ASCII unless the part is UTF-8. */
function plain(text: string, utf8: boolean): string {
	const printable = text.replace(/[\p{Cc}\u2028\u2029]/gu, " ").slice(0, 900);
	return utf8 ? printable : printable.replace(/[^ -~]/gu, "?");
}
