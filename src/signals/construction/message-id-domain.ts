import { organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { mailServiceOfDomain } from "../sender/mail-services.ts";
import { sameOwner } from "../sender/same-owner.ts";
import type { Signal } from "../signal.ts";

/** Who numbered the message is neither the sender nor anyone who has to do with sending it. */
export const messageIdDomain: Signal = {
	name: "message-id-domain",
	codes: {
		BUILD_MESSAGE_ID_FOREIGN: {
			weight: 0.5,
			tone: "bad",
			phish: 0,
			sentence: "The message was numbered by {host}, which is neither the sender {domain} nor its mail service",
			example: "From: a@shop.example, Message-ID: <1@gutter-deals.example>",
		},
	},
	look(facts): Finding[] {
		const host = hostOf(facts.mail.messageId);
		const { sender } = facts;
		// Inner names of mail services are endless, so that only a sender for whom nobody vouches is asked.
		if (!host.includes(".") || sender.domain === "" || sender.viaList || sender.aligned !== false) return [];
		return isForeign(host, facts) ? [{ code: "BUILD_MESSAGE_ID_FOREIGN", detail: { host, domain: sender.organization } }] : [];
	},
};

function hostOf(messageId: string | undefined): string {
	if (messageId === undefined) return "";
	return messageId
		.slice(messageId.lastIndexOf("@") + 1, messageId.length)
		.toLowerCase()
		.slice(0, 253);
}

/** Mail providers, mail services, who vouches for the mail and the names that mail programs make up are all honest. */
function isForeign(host: string, { sender, mail }: Facts): boolean {
	const organization = organizationalDomain(host);
	if (sender.own.has(organization) || sender.authenticated.has(organization) || mailServiceOfDomain(host) !== undefined) return false;
	if (sameOwner(host, sender.organization) || madeUp.test(host)) return false;
	const related = [mail.returnPath ?? "", mail.sender?.domain ?? "", ...mail.replyTo.map(({ domain }) => domain)];
	return !related.some((address) => address !== "" && organizationalDomain(address.slice(address.lastIndexOf("@") + 1)) === organization);
}

const madeUp =
	/(?:prod\.outlook\.com|outlook\.com|hotmail\.com|google\.com|gmail\.com|yahoo\.com|apple\.com|icloud\.com|local|localdomain|localhost|lan|internal|phx\.gbl|corp|geopod-ismtpd|ismtpd[\w-]*|phlprc?\w*|mail\.com|protection\.outlook\.com|exchangelabs\.com|compute\.internal|example|test)$/u;
