import { isEverybodysSender } from "../../common-values.ts";
import type { Campaign, Share } from "../../campaign.ts";
import { namedSenderDomains } from "../../sender-domains.ts";
import { type HostValue, hostValue } from "../host-value.ts";
import { isBlockable, isForBlocking, isHam, isPageForBlocking, type KnownGood } from "../known-good.ts";
import { hostOfPage, pageValue } from "../page-value.ts";

/** Places of which a campaign's infrastructure consists. */
export interface OwnPlaces {
	readonly hosts: readonly HostValue[];
	readonly pages: readonly string[];
}

/**
 * What is the attacker's own, or was taken over by him: the hosts and pages he calls to that are for blocking, and the domains he sends from
 * and has DMARC set up for. From is forged: without that it accuses who is posed as (microsoft.com). Networks are those of whoever rents
 * out machines and services.
 */
export function ownPlaces(campaign: Campaign, good: KnownGood): OwnPlaces {
	if (isHam(campaign)) return { hosts: [], pages: [] };
	const isOwn = (host: HostValue | undefined) => host !== undefined && isForBlocking(host, good);
	const called = isBlockable(campaign) ? campaign : { actionHosts: [], pages: [] };
	const hosts = [...called.actionHosts.map(({ value }) => hostValue(value)).filter(isOwn), ...vouchedSenders(campaign)];
	const pages = called.pages.map(({ value }) => pageValue(value));
	return {
		hosts: hosts.flatMap((host) => host ?? []),
		pages: pages.filter((page) => page !== "" && (isPageForBlocking(page) || isOwn(hostValue(hostOfPage(page))))),
	};
}

/** Domains in From of which DMARC must have passed for most messages, even if all that did not pass are of them; no mail service's, and nobody's who is well known. */
function vouchedSenders(campaign: Campaign): HostValue[] {
	const { authentication, messages, senders } = campaign;
	const passed = authentication.dmarc.find(({ value }) => value === "pass")?.messages ?? 0;
	const isVouchedFor = (domain: Share) => domain.messages > 2 * (messages - passed) && !isEverybodysSender(domain.value, false);
	return (senders.length === 0 ? [] : namedSenderDomains(campaign).filter(isVouchedFor)).flatMap(({ value }) => hostValue(value) ?? []);
}
