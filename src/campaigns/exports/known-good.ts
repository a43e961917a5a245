import { hasRealSuffix, isPublicSuffix } from "../../signals/domains.ts";
import type { Campaign } from "../campaign.ts";
import type { CampaignAnalysis } from "../campaign-analysis.ts";
import { isEverybodysHost } from "../common-values.ts";
import { type HostValue, hostValue } from "./host-value.ts";
import { isPublicSite } from "./public-sites.ts";

/** What wanted mail has too, and nobody should be told to block. */
export interface KnownGood {
	readonly hosts: ReadonlySet<string>;
	readonly files: ReadonlySet<string>;
}

/** Gathered from the wanted campaigns of an analysis: a host that unwanted mail abuses may be one that one's own people use. */
export function knownGood({ campaigns }: CampaignAnalysis): KnownGood {
	const hosts = new Set<string>();
	const files = new Set<string>();
	for (const campaign of campaigns.filter(isHam)) {
		for (const { value } of [...campaign.linkHosts, ...campaign.actionHosts, ...campaign.senderDomains])
			hosts.add(hostValue(value)?.value ?? value);
		for (const { value } of campaign.attachments) files.add(value);
	}
	return { hosts, files };
}

/**
 * Whether a host that unwanted mail leads to may be told to others for blocking: not what wanted mail has, and not a shortener, a
 * drive, a mail service or a well-known site, however little wanted mail was looked at. Whoever blocks one takes it from everybody.
 * Nor what nobody can lead to, as "shop.xyzcl": a sentence that ran on after an address.
 */
export function isForBlocking({ kind, value }: HostValue, { hosts }: KnownGood): boolean {
	if (hosts.has(value)) return false;
	return kind !== "domain" || (hasRealSuffix(value) && !(isEverybodysHost(value) || isPublicSite(value) || isPublicSuffix(value)));
}

export function isHam(campaign: Campaign): boolean {
	return campaign.class === "ham";
}
