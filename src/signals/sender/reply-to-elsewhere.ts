import { domainLabel, organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { isFreeMail } from "./free-mail.ts";
import { isRelated } from "./is-related.ts";
import { isAlmost } from "./is-almost.ts";
import { mailServiceOfDomain } from "./mail-services.ts";
import type { Mailbox } from "../../mail/mailbox.ts";

/**
 * Answers that go elsewhere: an advance-fee letter sent from a hijacked server has to collect its answers somewhere, and
 * a thread is hijacked with a look-alike of the true partner's domain. Lists and services write Reply-To for honest reasons.
 */
export const replyToElsewhere: Signal = {
	name: "reply-to-elsewhere",
	codes: {
		SENDER_REPLY_TO_LOOKALIKE: {
			weight: 2.2,
			tone: "bad",
			phish: 1.2,
			sentence: "Answers go to {reply}, which looks almost like the sender's domain {domain}",
			example: "From: jo@harbor-tools.example, Reply-To: jo@harbour-tools.example",
		},
		SENDER_REPLY_TO_FREE_MAIL: {
			weight: 1.3,
			tone: "bad",
			phish: -0.2,
			sentence: "The sender writes from {domain}, answers go to a free mail address ({reply})",
			example: "From: director@bank.example, Reply-To: director.office77@gmail.com",
		},
		SENDER_REPLY_TO_OTHER_FREE_MAIL: {
			weight: 1.5,
			tone: "bad",
			phish: -0.5,
			sentence: "Answers go to another free mail address ({reply}) than the one that wrote",
			example: "From: maria@hotmail.com, Reply-To: claims.agent@yahoo.com",
		},
		SENDER_REPLY_TO_OTHER_DOMAIN: {
			weight: 0.5,
			tone: "bad",
			phish: 0.1,
			sentence: "The sender writes from {domain}, answers go to {reply}",
			example: "From: info@shop.example, Reply-To: sales@other.example",
		},
	},
	look(facts): Finding[] {
		const reply = facts.mail.replyTo[0];
		if (reply === undefined || reply.domain === "" || facts.sender.domain === "" || facts.sender.viaList) return [];
		if (facts.mail.replyTo.some(({ address }) => sameAddress(address, facts.sender.address)) || isRecipient(reply, facts)) return [];
		const code = codeFor(reply, facts);
		return code === undefined ? [] : [{ code, detail: { domain: facts.sender.domain, reply: reply.domain } }];
	},
};

function codeFor(reply: Mailbox, { sender }: Facts): string | undefined {
	const free = isFreeMail(reply.domain);
	if (sender.freeMail)
		return free || mailServiceOfDomain(reply.domain) === undefined ? codeFromFreeMail(reply, free, sender.address) : undefined;
	if (isRelated(reply.domain, sender)) return undefined;
	// Shop platforms write for small firms whose own address is a free one.
	if (mailServiceOfDomain(sender.domain) !== undefined) return free ? "SENDER_REPLY_TO_OTHER_DOMAIN" : undefined;
	if (free) return "SENDER_REPLY_TO_FREE_MAIL";
	if (isAlmost(domainLabel(reply.domain), sender.label) && organizationalDomain(reply.domain) !== sender.organization)
		return "SENDER_REPLY_TO_LOOKALIKE";
	return mailServiceOfDomain(reply.domain) === undefined ? "SENDER_REPLY_TO_OTHER_DOMAIN" : undefined;
}

/** People with several free addresses keep their name in them; a private address with the answers going to one's firm is common. */
function codeFromFreeMail(reply: Mailbox, free: boolean, from: string): string | undefined {
	if (!free) return undefined;
	const own = from.slice(0, from.lastIndexOf("@")).toLowerCase();
	return own === reply.localPart.toLowerCase() ? undefined : "SENDER_REPLY_TO_OTHER_FREE_MAIL";
}

/** Answers to the list or the group itself. */
function isRecipient(reply: Mailbox, { mail }: Facts): boolean {
	return (
		mail.to.some(({ address }) => sameAddress(address, reply.address)) || mail.cc.some(({ address }) => sameAddress(address, reply.address))
	);
}

function sameAddress(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
