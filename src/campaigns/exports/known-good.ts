import { hasRealSuffix, isPublicSuffix } from "../../signals/domains.ts";
import type { Campaign, FileShare } from "../campaign.ts";
import type { CampaignAnalysis } from "../campaign-analysis.ts";
import { isEverybodysHost, isRentedToAll } from "../common-values.ts";
import { type HostValue, hostValue } from "./host-value.ts";
import { isLocalHost } from "./is-local-host.ts";
import { hostOfPage } from "./page-value.ts";
import { isPublicResolver } from "./public-resolvers.ts";
import { isPublicSite } from "../public-sites.ts";

/** What wanted mail has too, and nobody should be told to block, with the wanted campaigns that have it. */
export interface KnownGood {
	readonly hosts: ReadonlyMap<string, readonly Campaign[]>;
	readonly files: ReadonlyMap<string, readonly Campaign[]>;
}

/** Gathered from the wanted campaigns of an analysis: a host that unwanted mail abuses may be one that one's own people use. */
export function knownGood({ known }: CampaignAnalysis): KnownGood {
	const hosts = new Map<string, Campaign[]>();
	const files = new Map<string, Campaign[]>();
	for (const campaign of known.filter(isHam)) {
		const places = [...campaign.linkHosts, ...campaign.actionHosts, ...campaign.senderDomains];
		for (const host of new Set(places.map(({ value }) => hostValue(value)?.value ?? value))) add(hosts, host, campaign);
		for (const file of new Set(campaign.attachments.map(({ value }) => value))) add(files, file, campaign);
	}
	return { hosts, files };
}

function add(to: Map<string, Campaign[]>, value: string, campaign: Campaign): void {
	const list = to.get(value);
	if (list === undefined) to.set(value, [campaign]);
	else list.push(campaign);
}

/** Whether a host that unwanted mail leads to may be told to others for blocking: it can be blocked, and wanted mail does not have it. */
export function isForBlocking(host: HostValue, { hosts }: KnownGood): boolean {
	return !hosts.has(host.value) && canBeBlocked(host);
}

/**
 * Not a shortener, a drive, a mail service, a well-known site or a resolver, however little wanted mail was looked at. Whoever blocks one
 * takes it from everybody. Nor what is another host in every network ("192.168.1.1", "router.lan"), nor what nobody can lead to, as
 * "shop.xyzcl": a sentence that ran on after an address.
 */
export function canBeBlocked(host: HostValue): boolean {
	if (isLocalHost(host)) return false;
	return host.kind === "domain" ? isBlockableDomain(host.value) : !isPublicResolver(host.value);
}

/**
 * Whether the address of a page may be told to others for blocking because its host may not: where anybody can put something up. Not on
 * public sites, whose pages spam copies along with honest letters: threads of a forum, help centres, pictures.
 */
export function isPageForBlocking(page: string): boolean {
	const host = hostOfPage(page);
	return host !== "" && hasRealSuffix(host) && isRentedToAll(host);
}

function isBlockableDomain(domain: string): boolean {
	return hasRealSuffix(domain) && !(isEverybodysHost(domain) || isPublicSite(domain) || isPublicSuffix(domain));
}

/** Want an answer, or coins: what these letters link to are exchanges that sell them and newspapers that bear them out. */
const leadNowhere: ReadonlySet<Campaign["theme"]> = new Set(["extortion", "advance-fee"]);

/** Whether the hosts and pages that a campaign calls its readers to may be told to others for blocking. */
export function isBlockable(campaign: Campaign): boolean {
	return !isHam(campaign) && !leadNowhere.has(campaign.theme);
}

/** Whether a file that a campaign brings is malicious as far as can be told: phishing brings it, and it is no picture; a logo that a forger took is in honest mail too. */
export function isMalicious({ value, kind }: FileShare, campaign: Campaign): boolean {
	const picture = /^(?:image|png|jpe?g|gif|bmp|webp|svg|ico|tiff?)/i.test(kind);
	return /^[\da-f]{64}$/i.test(value) && campaign.class === "phish" && !picture;
}

export function isHam(campaign: Campaign): boolean {
	return campaign.class === "ham";
}
