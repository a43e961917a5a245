import { identityById, identityOfDomain } from "../identity/identities.ts";
import { organizationalDomain } from "../domains.ts";
import { sameOwner } from "./same-owner.ts";
import type { Sender } from "./sender.ts";

/** Whether a host belongs to the sender as far as one message can tell. The one place where names alone relate domains. */
export function isRelated(host: string, sender: Sender): boolean {
	const organization = organizationalDomain(host);
	if (organization === "" || sender.own.has(organization)) return true;
	if (sender.freeMail) return false;
	// The operator's own list of domains may be short of one that he links to.
	if (sender.identity !== undefined && identityById(sender.identity)?.kind !== "own")
		return identityOfDomain(host.slice(-longestDomain))?.id === sender.identity;
	return sameOwner(host, sender.organization);
}

/** RFC 1035 section 2.3.4. */
const longestDomain = 253;
