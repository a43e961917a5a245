import { domainOf } from "../../base/domain-of.ts";
import { organizationalDomain } from "../domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { mailServiceOfDomain } from "../sender/mail-services.ts";
import { isCheapDomain } from "../sender/cheap-domain.ts";
import { isSignedBySender } from "../sender/is-signed-by-sender.ts";
import { isRandomName } from "../sender/random-name.ts";
import { returnPathDomain } from "../sender/return-path-domain.ts";

/** Everything that names a domain names the same one, or the service the sender is known to use. */
export const consistentDomains: Signal = {
	name: "consistent-domains",
	codes: {
		GOOD_ALL_DOMAINS_AGREE: {
			weight: -0.5,
			tone: "good",
			phish: -0.2,
			sentence: "Sender, return path, message number and signature all name {domain}",
			example: "From, Return-Path, Message-ID and DKIM all of sender.example",
		},
		GOOD_SIGNED_THROUGH_SERVICE: {
			weight: -0.5,
			tone: "good",
			phish: -0.2,
			sentence: "The message came through {service}, signed by the sender's own domain {domain}",
			example: "From: news@sender.example through a mail service, dkim=pass header.d=sender.example",
		},
		GOOD_VOUCHED_FOR: {
			weight: -0.2,
			tone: "good",
			phish: 0,
			sentence: "The sender's domain {domain} is vouched for",
			example: "dkim=pass header.d=sender.example",
		},
	},
	look(facts): Finding[] {
		const { sender } = facts;
		if (!isSignedBySender(facts) || sender.viaList || isCheapDomain(sender.domain) || isRandomName(sender.label)) return [];
		const detail = { domain: sender.organization, service: sender.service ?? "" };
		if (allAgree(facts)) return [{ code: "GOOD_ALL_DOMAINS_AGREE", detail }];
		const through = sender.service !== undefined && mailServiceOfDomain(sender.domain) === undefined;
		return [{ code: through ? "GOOD_SIGNED_THROUGH_SERVICE" : "GOOD_VOUCHED_FOR", detail }];
	},
};

/** At least two places besides From and the signature must tell. */
function allAgree(facts: Facts): boolean {
	const { sender, mail } = facts;
	const others = [returnPathDomain(facts), domainOf(mail.messageId ?? ""), ...mail.replyTo.map(({ domain }) => domain)].filter(
		(domain) => domain !== "",
	);
	return others.length >= 2 && others.every((domain) => organizationalDomain(domain) === sender.organization);
}
