import type { OwnOrganization } from "../../base/own-organization.ts";
import { allIdentities, remember } from "./identities.ts";
import { ownIdentity } from "./own-identity.ts";

let told = "";

/**
 * Makes the operator's own organizations known in this thread, before it looks at the first message: what finds names and domains is made
 * of all identities when it is first used. Throws a sentence for one that cannot be told from others, and where others were told before.
 */
export function knowOwn(organizations: readonly OwnOrganization[]): void {
	const telling = JSON.stringify(organizations);
	if (telling === told) return;
	if (told !== "") throw new Error("one process knows one organization as its own");
	for (const organization of organizations) remember(ownIdentity(organization, [...allIdentities()]));
	told = telling;
}
