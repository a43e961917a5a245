import { domainOf } from "../base/domain-of.ts";
import { organizationalDomain } from "../signals/domains.ts";
import type { Campaign, Share } from "./campaign.ts";
import { isEverybodysSender } from "./common-values.ts";

type Sent = Pick<Campaign, "senders" | "senderDomains">;

/**
 * The domains a campaign is sent from, most frequent first. Of equally frequent ones those that readers see in the From field come
 * first, and mail services that anybody can rent last: every message of one service has its domain, too.
 */
export function senderDomainsOf(campaign: Sent): Share[] {
	const shown = fromDomains(campaign);
	const rank = ({ value }: Share): number => (shown.has(value) ? 0 : isEverybodysSender(value, true) ? 2 : 1);
	return [...campaign.senderDomains].sort((left, right) => right.messages - left.messages || rank(left) - rank(right));
}

/**
 * Those that a campaign can be said to come from: of its From fields; where these have none, what is no mail service of everybody's;
 * else all. Most frequent first.
 */
export function namedSenderDomains(campaign: Sent): Share[] {
	const all = senderDomainsOf(campaign);
	const shown = fromDomains(campaign);
	const named = all.filter(({ value }) => shown.has(value));
	if (named.length > 0) return named;
	const own = all.filter(({ value }) => !isEverybodysSender(value, true));
	return own.length > 0 ? own : all;
}

/** Of what stands in angle brackets, since a name can look like an address. */
function fromDomains({ senders }: Sent): ReadonlySet<string> {
	return new Set(senders.map(({ value }) => organizationalDomain(domainOf(value.slice(value.lastIndexOf("<") + 1).replace(/>$/, "")))));
}
