import type { PhraseGroup } from "../text/phrase-table.ts";
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
}

const none: readonly string[] = [];
// identities.test.ts holds the table against identityKinds.
const toIdentity = (row: Row): Identity => ({ ...row, kind: row.kind as IdentityKind, shortNames: row.shortNames ?? none });

/** Every identity, in the order of the table. */
export const identities: readonly Identity[] = (table as readonly Row[]).map(toIdentity);

const byId = new Map(identities.map((identity) => [identity.id, identity]));
const byDomain = new Map(identities.flatMap((identity) => identity.domains.map((domain) => [domain, identity])));

export function identityById(id: string): Identity | undefined {
	return byId.get(id);
}

/** The identity that a host belongs to: its own domain or one above it, looked up label by label from the left. */
export function identityOfDomain(host: string): Identity | undefined {
	for (let at = 0; at >= 0; at = host.indexOf(".", at) + 1 || -1) {
		const identity = byDomain.get(at === 0 ? host : host.slice(at));
		if (identity !== undefined) return identity;
	}
	return undefined;
}

/** Names that mean the identity wherever they stand, for the phrase table: groups "identity:<id>". */
export const identityPhrases: readonly PhraseGroup[] = identities
	.filter((identity) => identity.names.length > 0)
	.map((identity) => ({ group: `identity:${identity.id}`, phrases: identity.names }));
