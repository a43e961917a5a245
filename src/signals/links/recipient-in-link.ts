import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { decodeLoosely } from "./unwrap-address.ts";

/**
 * The reader's address stands in a link to a stranger: the page there fills it in, so that only the password is missing.
 * Newsletters carry it in their own click counters, which does not count.
 */
export const recipientInLink: Signal = {
	name: "recipient-in-link",
	codes: {
		LINK_RECIPIENT_AFTER_HASH: {
			weight: 2.2,
			tone: "bad",
			phish: 2,
			sentence: "A link to {host} carries the reader's address behind a #, where only the page itself reads it",
			example: "https://login-check.example/#jo@shop.example",
		},
		LINK_RECIPIENT: {
			weight: 1.2,
			tone: "bad",
			phish: 1,
			sentence: "A link to {host}, which is not the sender, carries the reader's address",
			example: "https://login-check.example/?e=jo@shop.example",
		},
	},
	look(facts): Finding[] {
		const addresses = recipientsOf(facts);
		if (addresses.length === 0) return [];
		let found: Finding | undefined;
		for (const { belongsTo, finalAddress, address, finalHost, link } of facts.destinations) {
			if (belongsTo !== "other" || link.kind === "quoted" || isUnsubscribing(address.rest)) continue;
			const detail = { host: finalHost };
			for (const { rest } of address === finalAddress ? [address] : [address, finalAddress]) {
				const hash = rest.indexOf("#");
				if (hash !== -1 && carries(rest.slice(hash), addresses)) return [{ code: "LINK_RECIPIENT_AFTER_HASH", detail }];
				if (found === undefined && carries(rest, addresses)) found = { code: "LINK_RECIPIENT", detail };
			}
		}
		return found === undefined ? [] : [found];
	},
};

interface Spellings {
	readonly plain: string;
	readonly base64: string;
	readonly hex: string;
}

const mostRecipients = 5;

function recipientsOf({ mail, envelope }: Facts): Spellings[] {
	const addresses = new Set<string>();
	for (const recipient of envelope?.recipients ?? []) addresses.add(recipient.toLowerCase());
	for (const { address } of mail.to.slice(0, mostRecipients)) addresses.add(address.toLowerCase());
	for (const { address } of mail.from) addresses.delete(address.toLowerCase());
	return [...addresses]
		.filter((address) => address.length > 5 && address.includes("@"))
		.slice(0, mostRecipients)
		.map(spellingsOf);
}

function spellingsOf(address: string): Spellings {
	const bytes = Buffer.from(address, "utf8");
	// The last group of base64 depends on what follows, so that only whole groups are looked for.
	const base64 = bytes
		.subarray(0, bytes.length - (bytes.length % 3))
		.toString("base64")
		.replaceAll("+", "-")
		.replaceAll("/", "_");
	return { plain: address, base64, hex: bytes.toString("hex") };
}

const shortestRest = 6;

function carries(rest: string, addresses: readonly Spellings[]): boolean {
	if (rest.length < shortestRest) return false;
	const decoded = rest.includes("%") ? decodeLoosely(rest) : rest;
	const at = decoded.includes("@") || decoded.includes("=");
	const lower = decoded.toLowerCase();
	return addresses.some(
		({ plain, base64, hex }) =>
			(at && (lower.includes(plain) || lower.includes(plain.replace("@", "=")))) || carriesCoded(rest, lower, base64, hex),
	);
}

function carriesCoded(rest: string, lower: string, base64: string, hex: string): boolean {
	if (rest.length < base64.length) return false;
	return rest.includes(base64) || (rest.includes("+") && rest.replaceAll("+", "-").includes(base64)) || lower.includes(hex);
}

function isUnsubscribing(rest: string): boolean {
	return /unsub|optout|opt-out|abmeld|remove|desuscri|desinscri|afmeld/iu.test(rest.slice(0, 300));
}
