import { rememberedForHost } from "../remembered-for-host.ts";
import type { PhraseGroup } from "../text/phrase-table.ts";
import { isCustomerDomain } from "./customer-domains.ts";
import table from "./identities.json" with { type: "json" };
import type { Identity, IdentityKind } from "./identity.ts";

/** A row of identities.json. */
interface Row {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly country: string;
	readonly domains: readonly string[];
	readonly names: readonly string[];
	readonly shortNames?: readonly string[];
	readonly owner?: string;
	readonly federated?: boolean;
}

const none: readonly string[] = [];
// identities.test.ts holds the table against identityKinds.
const toIdentity = ({ id, name, kind, country, domains, names, shortNames, owner, federated }: Row): Identity => ({
	id,
	name,
	country,
	domains,
	names,
	kind: kind as IdentityKind,
	shortNames: shortNames ?? none,
	owner: owner ?? id,
	federated: federated ?? false,
});

/** Every listed identity, in the order of the table. */
export const identities: readonly Identity[] = (table as readonly Row[]).map(toIdentity);

const byId = new Map<string, Identity>();
const byDomain = new Map<string, Identity>();
let allListed = true;
for (const identity of identities) put(identity);

/** Makes an identity known in this thread, in the place of one with its id: see knowOwn. */
export function remember(identity: Identity): void {
	allListed = false;
	put(identity);
}

function put(identity: Identity): void {
	byId.set(identity.id, identity);
	for (const domain of identity.domains) byDomain.set(domain, identity);
}

/** Every identity that is known in this thread: the listed ones, then the operator's own. */
export function allIdentities(): Iterable<Identity> {
	return byId.values();
}

/** Whether the operator told none of his own. */
export function areAllListed(): boolean {
	return allListed;
}

export function identityById(id: string): Identity | undefined {
	return byId.get(id);
}

/** The identity that a host belongs to: its own domain or one above it, looked up label by label from the left. */
export const identityOfDomain = rememberedForHost((written: string): Identity | undefined => {
	// "bank.com." is the same name as "bank.com".
	const host = written.endsWith(".") ? written.slice(0, -1) : written;
	for (let at = 0; at >= 0; at = host.indexOf(".", at) + 1 || -1) {
		const identity = byDomain.get(at === 0 ? host : host.slice(at));
		if (identity !== undefined) return identity;
	}
	return undefined;
});

/**
 * The identity that speaks when a host does: as identityOfDomain, but not for domains that its customers write, host and
 * sign under (gmail.com, sharepoint.com, github.io): what stands there is not the identity's word.
 */
export function identitySpeakingFrom(host: string): Identity | undefined {
	const identity = identityOfDomain(host);
	// Where the operator is such a customer, the name he told is his.
	return identity?.kind !== "own" && isCustomerDomain(host) ? undefined : identity;
}

/** Names that mean the identity wherever they stand, for the phrase table: groups "identity:<id>". */
export function identityPhrases(): PhraseGroup[] {
	return [...allIdentities()]
		.filter((identity) => identity.names.length > 0)
		.map((identity) => ({ group: `identity:${identity.id}`, phrases: identity.names }));
}
