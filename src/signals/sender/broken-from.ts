import { hasRealSuffix } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";

/** A From field that no mail program writes: no address, a domain that cannot exist, several senders, stray signs around. */
export const brokenFrom: Signal = {
	name: "broken-from",
	codes: {
		SENDER_NO_ADDRESS: {
			weight: 1.8,
			tone: "bad",
			phish: 0,
			sentence: "The message has no sender address",
			example: "From: Congratulations",
		},
		SENDER_UNREAL_DOMAIN: {
			weight: 1.8,
			tone: "bad",
			phish: 0.4,
			sentence: "The sender's domain {domain} cannot exist",
			example: "From: parcel@customs",
		},
		SENDER_SEVERAL: {
			weight: 1.2,
			tone: "bad",
			phish: 0,
			sentence: "The message names {count} senders at once",
			example: "From: Prize, <a@sender.example>, <b@other.example>",
		},
		SENDER_UNTIDY: {
			weight: 1,
			tone: "bad",
			phish: 0,
			sentence: "The sender field is written in a way that no mail program writes it",
			example: "From: Account team ,_<no-reply@sender.example>",
		},
	},
	look(facts): Finding[] {
		const written = facts.mail.header.first("From");
		if (written === undefined) return [];
		const broken = brokenAddress(facts);
		if (broken !== undefined) return [broken];
		return isUntidy(written) ? [{ code: "SENDER_UNTIDY" }] : [];
	},
};

function brokenAddress({ mail, sender }: Facts): Finding | undefined {
	const { domain } = sender;
	const written = mail.from.filter((mailbox) => mailbox.address.includes("@"));
	if (written.length === 0) return { code: "SENDER_NO_ADDRESS" };
	// What signs mail is real, though it be a suffix of its own: portal@gov.br.
	if (domain !== "" && sender.aligned !== true && isUnreal(domain)) return { code: "SENDER_UNREAL_DOMAIN", detail: { domain } };
	const several = new Set(written.map(({ address }) => address.toLowerCase())).size;
	return several > 1 && mail.sender === undefined ? { code: "SENDER_SEVERAL", detail: { count: several } } : undefined;
}

/** Inner networks and address literals are left alone: machines report from "root@build7". Only what poses as a name of the public net counts. */
function isUnreal(domain: string): boolean {
	if (hasRealSuffix(domain) || domain.startsWith("[")) return false;
	return domain.includes(".") || !/\d|local|^(?:mail|server|host|root)/.test(domain);
}

const longestField = 1_000;

/** A comma or underscore before "<", brackets around it, a space or dot before ">", nothing in quotes but the comma left over. */
function isUntidy(written: string): boolean {
	const field = written.length > longestField ? written.slice(-longestField) : written;
	const open = field.lastIndexOf("<");
	if (open < 0) return false;
	const close = field.indexOf(">", open);
	const before = field.slice(Math.max(0, open - 3), open).trimEnd();
	return /[,_(;]$/.test(before) || /[\s.,]$/.test(field.slice(open, close < 0 ? field.length : close));
}
