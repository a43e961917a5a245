import { isFreeMail } from "../../../signals/sender/free-mail.ts";
import type { Campaign } from "../../campaign.ts";

/** Fewer are no sign of whose mail was looked at: attackers put their own domain into To. */
const fewestCampaigns = 5;
const leastShare = 0.01;

/**
 * Domains whose mail an analysis is of: many of its campaigns went there. A message whose To names somebody else may yet be
 * forged in the name of one of their people.
 */
export function houseDomains(campaigns: readonly Campaign[]): string[] {
	const counts = new Map<string, number>();
	for (const { recipientDomains } of campaigns)
		for (const { value } of recipientDomains) {
			const domain = value.toLowerCase();
			counts.set(domain, (counts.get(domain) ?? 0) + 1);
		}
	const least = Math.max(fewestCampaigns, campaigns.length * leastShare);
	return [...counts].filter(([domain, count]) => count >= least && !isFreeMail(domain)).map(([domain]) => domain);
}
