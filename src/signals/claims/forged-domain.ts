import { organizationalDomain } from "../domains.ts";
import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { governmentOfDomain } from "../identity/government-domains.ts";
import { identityById } from "../identity/identities.ts";
import type { Signal } from "../signal.ts";

const codes = {
	CLAIMS_DOMAIN_FORGED: {
		weight: 1.8,
		tone: "bad",
		phish: 1,
		sentence: "From names {sender}, a domain of {claimed}, but the message failed the check that it comes from there",
		example: "From: service@paypal.com, with dmarc=fail",
	},
} as const satisfies Catalogue;

/**
 * From bears the true domain of an identity or a government, and authentication says it was not they. Such organizations
 * sign their mail. A mailing list is the honest exception, and a forwarder who changed something: then the domain's own
 * signature is there and broken, which is the business of the looks for authentication.
 */
export const forgedDomain: Signal = { name: "forged-domain", codes, look };

function look(facts: Facts): readonly Finding[] {
	const { sender } = facts;
	if (sender.aligned !== false || sender.viaList || sender.freeMail || hasOwnSignature(facts)) return [];
	const claimed =
		identityById(sender.identity ?? "")?.name ?? (governmentOfDomain(sender.domain) === undefined ? undefined : "a government");
	return claimed === undefined ? [] : [{ code: "CLAIMS_DOMAIN_FORGED", detail: { sender: sender.domain, claimed } }];
}

function hasOwnSignature({ authentication, sender }: Facts): boolean {
	return authentication.dkim.some(({ result, domain }) => result !== "none" && organizationalDomain(domain) === sender.organization);
}
