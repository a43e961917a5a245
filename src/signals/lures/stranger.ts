import { isFreeMail } from "../sender/free-mail.ts";
import { isEstablished } from "../sender/established-domains.ts";
import { isRelated } from "../sender/is-related.ts";
import { governmentOfDomain } from "../identity/government-domains.ts";
import { foreignCalls } from "../links/calls-to-action.ts";
import { onceFor } from "../once-for.ts";
import type { Facts } from "../facts.ts";

/** What is strange about a sender, for those who combine it with what the text wants. */
export interface Stranger {
	/** Writes from a mail service where anyone can have an address. */
	readonly freeMail: boolean;
	/** Nobody known: neither an identity, nor a well-known organization, nor a government. */
	readonly unknown: boolean;
	/** Trusted results say that nothing vouches for the From domain. */
	readonly unverified: boolean;
	/** Host that all foreign calls to action lead to first; "" when what is to be pressed leads home, or nothing is. */
	readonly leadsTo: string;
	/** Domain that answers go to when it is not the sender's; "" else. */
	readonly repliesTo: string;
}

/** Worked out once for all looks that ask. */
export const strangerOf = onceFor((facts: Facts): Stranger => {
	const { sender } = facts;
	return {
		freeMail: sender.freeMail,
		unknown: isUnknown(facts),
		unverified: sender.aligned === false,
		leadsTo: leadsTo(facts),
		repliesTo: repliesTo(facts),
	};
});

/** A known name that nothing vouches for is only a name. */
function isUnknown({ sender }: Facts): boolean {
	if (sender.freeMail || sender.aligned === false) return true;
	return sender.identity === undefined && !isEstablished(sender.organization) && governmentOfDomain(sender.domain) === undefined;
}

/** Foreign, and nothing to press leads home: a newsletter that also links elsewhere is not meant. */
function leadsTo(facts: Facts): string {
	if (facts.destinations.some(({ callToAction, belongsTo }) => callToAction && belongsTo === "sender")) return "";
	return foreignCalls(facts)[0]?.finalHost ?? "";
}

function repliesTo({ mail, sender }: Facts): string {
	const reply = mail.replyTo[0];
	if (reply === undefined || reply.domain === "" || sender.viaList || mail.replyTo.some(({ address }) => same(address, sender.address)))
		return "";
	if (isFreeMail(reply.domain)) return reply.domain;
	return isRelated(reply.domain, sender) ? "" : reply.domain;
}

function same(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
