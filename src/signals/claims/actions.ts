import type { Facts } from "../facts.ts";
import { governmentOfDomain } from "../identity/government-domains.ts";
import { identitySpeakingFrom } from "../identity/identities.ts";
import type { Identity } from "../identity/identity.ts";
import { usesGovernmentDomains } from "./voice.ts";

/** Where the calls to action of a message lead, seen from an identity that it names. */
export interface Actions {
	/** To the identity's own domains. */
	readonly home: number;
	/** To domains that are neither the identity's nor the sender's nor its mail service's; the first of them. */
	readonly elsewhere: number;
	readonly host: string;
	/** To the sender's own domains, or through its mail service to somewhere unseen. */
	readonly sender: number;
}

export function actionsOf(facts: Facts, identity: Identity): Actions {
	let home = 0;
	let elsewhere = 0;
	let sender = 0;
	let host = "";
	for (const { callToAction, finalHost, belongsTo } of facts.destinations) {
		if (!callToAction || finalHost === "") continue;
		if (isHome(finalHost, identity)) home++;
		else if (belongsTo === "sender" || belongsTo === "service") sender++;
		else if (elsewhere++ === 0) host = finalHost;
	}
	return { home, elsewhere, host, sender };
}

const mostLooked = 150;

function isHome(host: string, identity: Identity): boolean {
	if (identitySpeakingFrom(host)?.owner === identity.owner) return true;
	return usesGovernmentDomains(identity.kind) && governmentOfDomain(host) !== undefined;
}

/** Every call to action, or every link where there is none, leads to the identity's own domains: then nothing is to be won by posing as it. */
export function allLeadHome(facts: Facts, identity: Identity): boolean {
	const { home, elsewhere, sender } = actionsOf(facts, identity);
	if (elsewhere > 0 || sender > 0) return false;
	return home > 0 || onlyLinksHome(facts, identity);
}

function onlyLinksHome({ destinations }: Facts, identity: Identity): boolean {
	const linked = destinations.filter(({ finalHost }) => finalHost !== "");
	return linked.length > 0 && linked.length <= mostLooked && linked.every(({ finalHost }) => isHome(finalHost, identity));
}

/** A mail that leads to more organizations than this tells of many things, and of none as its own. */
const mostOrganizations = 5;

/** A digest or a newsletter full of links. */
export function leadsToMany({ destinations }: Facts): boolean {
	if (destinations.length <= mostOrganizations) return false;
	return new Set(destinations.slice(0, mostLooked).map(({ organization }) => organization)).size > mostOrganizations;
}
