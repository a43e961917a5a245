/** What kind of organization an identity is. The list is closed, so that looks can treat kinds alike. */
export const identityKinds = [
	"bank",
	"card",
	"payment",
	"investment",
	"crypto",
	"insurance",
	"health-insurance",
	"parcel",
	"toll",
	"transport",
	"airline",
	"travel",
	"tax",
	"social-security",
	"ministry",
	"government",
	"police",
	"court",
	"customs",
	"employment",
	"telecom",
	"hosting",
	"mail-service",
	"software",
	"security",
	"social",
	"streaming",
	"game",
	"marketplace",
	"retail",
	"brand",
	"energy",
	"media",
	"charity",
	// The operator's own organization, which no table lists: see ownIdentity.
	"own",
] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** An organization that others like to pose as: how people call it, and every domain it truly sends and links from. */
export interface Identity {
	readonly id: string;
	/** As it writes itself, for sentences. */
	readonly name: string;
	readonly kind: IdentityKind;
	/** ISO 3166-1 alpha-2 of its home, lower-cased; "eu" and "un" for the unions; "" of the operator's own. */
	readonly country: string;
	/** Domains that belong to it with everything below them. Closed: a domain that is not here is not it. */
	readonly domains: readonly string[];
	/** Phrases that name it wherever they stand (phrase syntax of the phrase tables). */
	readonly names: readonly string[];
	/** Names that are also common words or people's names ("apple", "chase"): they name it only in the right place. */
	readonly shortNames: readonly string[];
	/** Id that stands for the whole group it belongs to: members may write in each other's name. Its own id where it has none. */
	readonly owner: string;
	/** Made of many local members under domains of their own (savings banks): no list of its domains is complete. */
	readonly federated: boolean;
}
