/** What campaigns can have in common, strongest kind first where two are equally rare. */
export const tieKinds = [
	"wallet",
	"phone",
	"attachment",
	"reply-to",
	"action-host",
	"link-host",
	"sender-domain",
	"sender",
	"network",
	"kit-path",
	"string",
	"picture",
	"skeleton",
] as const;
export type TieKind = (typeof tieKinds)[number];

/** One thing that two campaigns share. */
export interface Tie {
	readonly kind: TieKind;
	/** Of domains of one pattern, and of pages in the same folders, what is the same, and "…" for the rest: a page may have the folders' own path. */
	readonly value: string;
	/** Natural-log odds that two campaigns that share it come from one hand: the rarer, the more. */
	readonly weight: number;
	/** A sentence that a person understands. */
	readonly text: string;
}

/** Two campaigns that share infrastructure or workmanship. */
export interface Overlap {
	/** Campaign ids, the smaller first. */
	readonly left: string;
	readonly right: string;
	/** The sum of the weights of its ties. */
	readonly weight: number;
	readonly ties: readonly Tie[];
}

/** Campaigns that overlaps tie together, directly or over others. */
export interface Cluster {
	/** "g" and ten hexadecimal digits. */
	readonly id: string;
	/** Campaign ids, the largest campaign first. */
	readonly campaigns: readonly string[];
	readonly messages: number;
	/** The ties that hold most of it together. */
	readonly ties: readonly Tie[];
}
