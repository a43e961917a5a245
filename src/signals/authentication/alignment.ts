import { governmentOfDomain } from "../identity/government-domains.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { organizationalDomain } from "../domains.ts";
import { isEstablished } from "../sender/established-domains.ts";
import { mailServiceOfDomain } from "../sender/mail-services.ts";
import type { Signal } from "../signal.ts";

/**
 * What SPF, DKIM and DMARC together say of the From domain. One code at most, and none where the results are missing or
 * too few to tell. Lists rewrite messages and break signatures, so nothing is said of what came through one.
 */
export const alignment: Signal = {
	name: "alignment",
	codes: {
		AUTH_KNOWN_SENDER_FORGED: {
			weight: 1.6,
			tone: "bad",
			phish: 0.8,
			sentence: "The sender address is of {domain}, a well-known organization, and no check confirms that it came from there",
			example: "From: service@bank.com with spf=fail, dkim=none, dmarc=fail",
		},
		AUTH_FREE_MAIL_FORGED: {
			weight: 1.3,
			tone: "bad",
			phish: 0.2,
			sentence: "The sender address is of {domain}, and the message was not sent by {domain}",
			example: "From: someone@gmail.com with spf=softfail, dkim=none",
		},
		AUTH_BROKEN_SIGNATURE: {
			weight: 0.3,
			tone: "bad",
			phish: 0,
			sentence: "The signature of {domain} is on the message and does not fit it: forged, or changed on the way",
			example: "dkim=fail header.d=sender.example, spf=fail",
		},
		AUTH_OTHERS_VOUCH: {
			weight: 0.7,
			tone: "bad",
			phish: 0,
			sentence: "The sender address is of {domain}, but only {other} vouches for the message",
			example: "From: news@sender.example with spf=pass smtp.mailfrom=elsewhere.example, dkim=none",
		},
		AUTH_NOBODY_VOUCHES: {
			weight: 0.9,
			tone: "bad",
			phish: 0,
			sentence: "No check confirms that the message came from {domain}",
			example: "spf=none, dkim=none",
		},
	},
	look(facts) {
		const { sender } = facts;
		if (sender.aligned !== false || sender.viaList) return [];
		return [finding(facts)];
	},
};

function finding(facts: Facts): Finding {
	const { sender } = facts;
	const detail = { domain: sender.organization };
	if (hasBrokenOwnSignature(facts)) return { code: "AUTH_BROKEN_SIGNATURE", detail };
	if (sender.freeMail) return { code: "AUTH_FREE_MAIL_FORGED", detail };
	if (isKnown(facts)) return { code: "AUTH_KNOWN_SENDER_FORGED", detail };
	const others = [...sender.authenticated].filter((domain) => mailServiceOfDomain(domain) === undefined);
	if (others[0] !== undefined) return { code: "AUTH_OTHERS_VOUCH", detail: { ...detail, other: others[0] } };
	return { code: "AUTH_NOBODY_VOUCHES", detail };
}

/** Forgers leave signatures away; a signature of the true domain that no longer fits mostly means a forwarder changed something. */
function hasBrokenOwnSignature({ authentication, sender }: Facts): boolean {
	return authentication.dkim.some(
		({ result, domain }) => result !== "pass" && result !== "none" && organizationalDomain(domain) === sender.organization,
	);
}

/** Those in the table of identities and governments have a code of their own among the claims. */
function isKnown({ sender }: Facts): boolean {
	return isEstablished(sender.organization) && sender.identity === undefined && governmentOfDomain(sender.domain) === undefined;
}
