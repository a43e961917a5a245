import { organizationalDomain } from "../domains.ts";
import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { governmentOfDomain } from "../identity/government-domains.ts";
import { identityById } from "../identity/identities.ts";
import { strangerOf } from "../lures/stranger.ts";
import type { Signal } from "../signal.ts";

const codes = {
	CLAIMS_DOMAIN_FORGED: {
		weight: 1.8,
		tone: "bad",
		phish: 1,
		sentence: "From names {sender}, a domain of {claimed}, but the message failed the check that it comes from there",
		example: "From: service@paypal.com, with dmarc=fail",
	},
	CLAIMS_DOMAIN_LEADS_AWAY: {
		weight: 1.4,
		tone: "bad",
		phish: 1.2,
		sentence: "From names {sender}, a domain of {claimed}; nothing proves that, and what is to be pressed leads to {host}",
		example: "From: service@paypal.com, no results of authentication, a button to https://login-check.example/",
	},
} as const satisfies Catalogue;

/**
 * From bears the true domain of an identity or a government, and authentication says it was not they. Such organizations
 * sign their mail. A mailing list is the honest exception, and a forwarder who changed something: then the domain's own
 * signature is there and broken, which is the business of the looks for authentication. Where authentication is not known,
 * where the mail leads tells as much: such organizations send readers to themselves, or to somebody well known.
 */
export const forgedDomain: Signal = { name: "forged-domain", codes, look };

function look(facts: Facts): readonly Finding[] {
	const { sender } = facts;
	if (sender.aligned === true || sender.viaList || sender.freeMail || hasOwnSignature(facts) || isUnchecked(facts)) return [];
	const claimed =
		identityById(sender.identity ?? "")?.name ?? (governmentOfDomain(sender.domain) === undefined ? undefined : "a government");
	if (claimed === undefined) return [];
	const host = strangerOf(facts).leadsTo;
	if (sender.aligned === false) return [{ code: "CLAIMS_DOMAIN_FORGED", detail: { sender: sender.domain, claimed } }];
	return host === "" ? [] : [{ code: "CLAIMS_DOMAIN_LEADS_AWAY", detail: { sender: sender.domain, claimed, host } }];
}

/** The operator's own machines write without a signature, and his mail leads where it likes: only a check that failed says that it was not he. */
export function isUnchecked({ sender, authentication: { spf, dmarc } }: Facts): boolean {
	return identityById(sender.identity ?? "")?.kind === "own" && dmarc?.result !== "fail" && spf?.result !== "fail";
}

function hasOwnSignature({ authentication, sender }: Facts): boolean {
	return authentication.dkim.some(({ result, domain }) => result !== "none" && organizationalDomain(domain) === sender.organization);
}
