import type { TieKind } from "./overlap.ts";
import type { TieValue } from "./values-of.ts";

/**
 * How telling it is to share a value: log((campaigns + world) / sharing) - doubt, at most `most`. `world` stands for the
 * campaigns of other people that were never seen and do not have it either; `doubt` for the odds that two hands come to the same
 * value in another way: a kit that is sold, a page that both copied, a machine that both rented. Hand-set, from what came out
 * of a honeypot's and of ordinary people's mail: see docs/decisions/overlaps.md.
 */
export interface TieWeight {
	readonly world: number;
	readonly doubt: number;
	readonly most: number;
}

const ofKinds: Readonly<Record<TieKind, TieWeight>> = {
	wallet: { world: 100_000_000, doubt: 6, most: 7 },
	phone: { world: 3_000_000, doubt: 7, most: 5.5 },
	attachment: { world: 100_000, doubt: 5.5, most: 5 },
	"reply-to": { world: 100_000, doubt: 5, most: 5.5 },
	"action-host": { world: 300_000, doubt: 6.3, most: 4.5 },
	"link-host": { world: 30_000, doubt: 6.5, most: 3 },
	"sender-domain": { world: 30_000, doubt: 6, most: 3.5 },
	sender: { world: 100_000, doubt: 6, most: 4 },
	network: { world: 10_000, doubt: 7, most: 1.5 },
	"kit-path": { world: 30_000, doubt: 6.5, most: 3 },
	string: { world: 10_000, doubt: 7.5, most: 1.5 },
	picture: { world: 30_000, doubt: 7, most: 2.5 },
	skeleton: { world: 10_000, doubt: 7.5, most: 1.2 },
};

/** Strings by what stands in front of them. */
const ofStrings: Readonly<Record<string, TieWeight>> = {
	account: { world: 100_000, doubt: 5.5, most: 4.5 },
	login: { world: 100_000, doubt: 5.5, most: 4.5 },
	folder: { world: 100_000, doubt: 6, most: 4 },
	command: { world: 100_000, doubt: 6.5, most: 3.5 },
	machine: { world: 100_000, doubt: 6.5, most: 4 },
	tracking: { world: 100_000, doubt: 6.5, most: 3.5 },
	list: { world: 100_000, doubt: 6, most: 4 },
	origin: { world: 30_000, doubt: 6.5, most: 3 },
	script: { world: 30_000, doubt: 7.5, most: 2 },
	title: { world: 30_000, doubt: 7.5, most: 2 },
	mailer: { world: 20_000, doubt: 7.8, most: 1.5 },
};

/** A picture that was attached is a logo more often than a document. */
const attachedPicture: TieWeight = { world: 30_000, doubt: 7, most: 2 };
/** A sender that nothing vouches for: mass mailers of many hands forge the same well-known shops. */
const forged: TieWeight = { world: 30_000, doubt: 7.2, most: 2 };
/** Domains that are look-alikes of one another, and folders of a kit with other pages. */
const ofPatterns: TieWeight = { world: 30_000, doubt: 7.2, most: 2 };

const pictureKinds = new Set(["png", "jpeg", "gif", "webp", "bmp", "svg"]);

/** The numbers that a value is weighed by. */
export function tieWeight({ kind, value, fileKind, pattern, forgeable }: TieValue): TieWeight {
	if (pattern) return ofPatterns;
	if (forgeable) return forged;
	if (kind === "attachment" && pictureKinds.has(fileKind)) return attachedPicture;
	if (kind === "string") return ofStrings[value.slice(0, Math.max(0, value.indexOf(":")))] ?? ofKinds.string;
	return ofKinds[kind];
}

/** What genuine mail has belongs to a service that no list here knows, or is a place that people tell each other of. */
const doubtOfEveryday = 2;

/** Natural-log odds that two campaigns which share a value come from one hand; 0 for a value that too many share. */
export function oddsOf({ world, doubt, most }: TieWeight, sharing: number, campaigns: number, everyday: boolean): number {
	const odds = Math.min(most, Math.log((campaigns + world) / sharing) - doubt);
	return Math.max(0, everyday ? odds - doubtOfEveryday : odds);
}
