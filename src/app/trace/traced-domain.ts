import { domainToASCII } from "node:url";
import type { Campaign } from "../../campaigns/campaign.ts";
import { dnsName } from "../../dns/logs/dns-name.ts";
import { isPublicSuffix, isRegistrySuffix, organizationalDomain } from "../../signals/domains.ts";
import type { DomainRole } from "./domain-role.ts";
import { refanged } from "./refanged.ts";
import { isSharedHost } from "./shared-host.ts";

/** What tracing needs of a campaign. */
export type TracedCampaign = Pick<Campaign, "id" | "subject" | "linkHosts" | "actionHosts" | "senderDomains"> &
	Partial<Pick<Campaign, "recipientDomains" | "incomplete" | "firstSeen" | "lastSeen">>;

/** A domain whose lookups are traced. */
export interface TracedDomain {
	readonly name: string;
	readonly role: DomainRole;
	/** Everybody uses it: see isSharedHost. Only the name itself is looked for, and nothing that is an alias of it. */
	readonly shared: boolean;
	/** Are names below it looked for too? Not below shared hosts and public suffixes. */
	readonly below: boolean;
}

/** Domains of a campaign: hosts of its links, what is to be pressed first; those of its senders where they are wanted. */
export function domainsOfCampaign(campaign: TracedCampaign, { senders = false } = {}): TracedDomain[] {
	const lists: readonly (readonly [DomainRole, readonly { readonly value: string }[]])[] = [
		["pressed", campaign.actionHosts],
		["linked", campaign.linkHosts],
		["sender", senders ? campaign.senderDomains : []],
	];
	const readers = new Set((campaign.recipientDomains ?? []).map(({ value }) => organizationalDomain(value)));
	return onceEach(lists.flatMap(([role, shares]) => shares.map(({ value }) => ofCampaign(value, role, readers))));
}

/** What is told where a campaign had more domains than are kept of it; "" where all were looked for. */
export function domainsNotKept({ incomplete = [] }: TracedCampaign, { senders = false } = {}): string {
	const lists = ["actionHosts", "linkHosts", ...(senders ? ["senderDomains"] : [])];
	return lists.some((list) => incomplete.includes(list))
		? "The campaign has more domains than are kept of it: the rarest were not looked for."
		: "";
}

/** Domains given by hand, also with umlauts, as "*.phish.example", as addresses, or made harmless (see refanged). Throws for what is no name that anybody could look up, and for public suffixes. */
export function domainsGiven(names: readonly string[]): TracedDomain[] {
	return onceEach(
		names.map((name) => {
			const domain = tracedDomain(refanged(name).replace(/^\*?\./, ""), "given");
			if (isRegistrySuffix(domain.name))
				throw new Error(`“${name}” is a public suffix, which all names below it share; give one below it, like phish.${domain.name}`);
			if (canBeLookedUp(domain.name) && !hyphenAtEdge.test(domain.name)) return domain;
			throw new Error(`“${name}” is no domain name; it must be like login.phish.example`);
		}),
	);
}

/** As a sender, forgers name the readers' own domain, which all of them look up all day. As a link's it may be the attacker's, who wrote to himself. */
function ofCampaign(host: string, role: DomainRole, readers: ReadonlySet<string>): TracedDomain {
	const domain = tracedDomain(host, role);
	return role === "sender" && readers.has(organizationalDomain(domain.name)) ? { ...domain, shared: true, below: false } : domain;
}

function tracedDomain(host: string, role: DomainRole): TracedDomain {
	const trimmed = host.trim();
	const name = dnsName(domainToASCII(trimmed) || trimmed);
	const shared = isSharedHost(name, role);
	return { name, role, shared, below: !shared && !isPublicSuffix(name) };
}

/** Each name once, those of hosts that are addresses left out. */
export function onceEach(domains: readonly TracedDomain[]): TracedDomain[] {
	const seen = new Set<string>();
	return domains.filter(({ name }) => {
		if (seen.has(name) || !canBeLookedUp(name)) return false;
		seen.add(name);
		return true;
	});
}

/** Hosts of mail that are written so are looked up all the same; given by hand, it is a slip. */
const hyphenAtEdge = /(?:^|\.)-|-(?:\.|$)/;

/** Addresses are not; names of fewer than three characters are nobody's. */
function canBeLookedUp(name: string): boolean {
	return /^(?=.{3,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/.test(name) && !/^[\d.]+$/.test(name);
}
