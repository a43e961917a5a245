import { domainOf } from "../../base/domain-of.ts";
import { domainLabel, hasRealSuffix, organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { isEstablished } from "./established-domains.ts";
import { isRelated } from "./is-related.ts";
import { mailServiceOfDomain } from "./mail-services.ts";
import { isRandomName } from "./random-name.ts";

/**
 * The Message-ID (RFC 5322 section 3.6.4): every mail program writes one, with a host of its own. Home-made senders
 * leave it away (the receiving server then adds one in its own name), make the host up, or borrow a strange one.
 */
export const messageNumber: Signal = {
	name: "message-number",
	codes: {
		SENDER_NO_MESSAGE_ID: {
			weight: 0.7,
			tone: "bad",
			phish: 0,
			sentence: "The message has no number (Message-ID), which every mail program gives",
			example: "no Message-ID field",
		},
		SENDER_MESSAGE_ID_BY_RECEIVER: {
			weight: 0.8,
			tone: "bad",
			phish: 0,
			sentence: "The message came without a number (Message-ID); the receiving server gave it one",
			example: "Message-ID: <x@AB1ABC11FT022.eop-ABC11.prod.protection.outlook.com>, From: a@sender.example",
		},
		SENDER_MESSAGE_ID_MADE_UP: {
			weight: 1.1,
			tone: "bad",
			phish: 0,
			sentence: "The message's number names a host that cannot exist ({host})",
			example: "Message-ID: <1@grqbvczawkqvdrl.fbh>",
		},
		SENDER_MESSAGE_ID_OF_OTHER: {
			weight: 0.8,
			tone: "bad",
			phish: 0.1,
			sentence: "The message's number is in the name of {host}, a well-known organization that is not the sender",
			example: "From: a@sender.example, Message-ID: <1@newspaper.com>",
		},
	},
	look(facts): Finding[] {
		const { mail } = facts;
		if (facts.sender.viaList || facts.sender.domain === "") return [];
		const id = mail.messageId;
		if (id === undefined || id.length < 3) return mail.from.length > 0 ? [{ code: "SENDER_NO_MESSAGE_ID" }] : [];
		const host = domainOf(id);
		const code = codeFor(host, facts);
		return code === undefined ? [] : [{ code, detail: { host } }];
	},
};

function codeFor(host: string, { sender }: Facts): string | undefined {
	if (/^[a-z0-9]{6,20}\.(?:eop-|mail\.protection\.)[a-z0-9.-]{3,60}outlook\.com$/.test(host)) return "SENDER_MESSAGE_ID_BY_RECEIVER";
	if (isMadeUp(host)) return "SENDER_MESSAGE_ID_MADE_UP";
	if (host === "" || isRelated(host, sender) || mailServiceOfDomain(host) !== undefined || sender.aligned === true) return undefined;
	return isEstablished(organizationalDomain(host)) && !isCarrier(host) ? "SENDER_MESSAGE_ID_OF_OTHER" : undefined;
}

/** Inner networks end in longer words (local, prod, mail); a suffix of two or three letters that nobody runs, behind a name drawn by lot, is made up. */
function isMadeUp(host: string): boolean {
	if (host.length > 200 || !/\.[a-z]{2,3}$/.test(host) || hasRealSuffix(host)) return false;
	return host.split(".").some((label) => label.length >= 8 && isRandomName(label)) || isRandomName(domainLabel(host));
}

/** Programs and carriers whose hosts number their users' mail. */
function isCarrier(host: string): boolean {
	return /(?:^|\.)(?:outlook|hotmail|live|gmail|google|yahoo|apple|icloud|me|microsoft|office|mozilla|att|xfinity|spectrum|cox|verizon|telstra|orange|sfr|vodafone|telekom|ionos|strato|ovh|hetzner|one|aruba|hostinger|godaddy|bluehost|hostgator|dreamhost|siteground|namecheap|infomaniak|transip|loopia|gandi|xserver|sakura|cafe24|gabia|salesforce|sap|oracle|ibm|zoho|mimecast|barracuda)\./.test(
		host,
	);
}
