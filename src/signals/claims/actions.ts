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

function isHome(host: string, identity: Identity): boolean {
	if (identitySpeakingFrom(host)?.owner === identity.owner) return true;
	return usesGovernmentDomains(identity.kind) && governmentOfDomain(host) !== undefined;
}

/** Every call to action leads to the identity's own domains: then nothing is to be won by posing as it. */
export function allLeadHome({ home, elsewhere, sender }: Actions): boolean {
	return home > 0 && elsewhere === 0 && sender === 0;
}
