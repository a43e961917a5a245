import type { Theme } from "../themes/theme.ts";

/** A time in which a theme came far more often than it usually does. Days are UTC, "2024-03-07", both ends inside. */
export interface Wave {
	readonly theme: Theme;
	/** Those that make up most of it, most frequent first; ISO 639-1. */
	readonly languages: readonly string[];
	readonly from: string;
	readonly to: string;
	/** Day with most messages. */
	readonly peak: string;
	readonly messages: number;
	/** Messages of each day, `from` first; what a wave looks like. Windows have seven weeks at most, and grow as their ends are moved: some five months. */
	readonly counts: readonly number[];
	/** What the usual rate of the theme would have brought in as many days. */
	readonly expected: number;
	/** messages / expected. */
	readonly times: number;
	/** How sure that it is no chance: -log10 of the probability under the usual rate. */
	readonly strength: number;
	/** What of the calendar it goes with, nearest first; empty when nothing fits. */
	readonly occasions: readonly Occasion[];
	/** Ids of its campaigns, largest first. */
	readonly campaigns: readonly string[];
	/** The campaign that brought four fifths of it or more; its subject is hostile text. */
	readonly mostly?: { readonly id: string; readonly subject: string; readonly messages: number };
}

export const occasionKinds = ["holiday", "commercial", "tax", "election", "sale", "season"] as const;
export type OccasionKind = (typeof occasionKinds)[number];

/** A day that mail is sent for. */
export interface Occasion {
	readonly name: string;
	readonly kind: OccasionKind;
	readonly day: string;
	/** ISO 3166-1 codes of where it is kept; empty for everywhere. */
	readonly countries: readonly string[];
}

/** A wave that came in earlier years, and will again. */
export interface ExpectedWave {
	readonly theme: Theme;
	readonly languages: readonly string[];
	readonly occasion: Occasion;
	readonly from: string;
	readonly to: string;
	/** Why: years in which it was seen, or that calendars say so. */
	readonly because: string;
	/** Calendars alone say so: no such mail was seen. */
	readonly isGuess?: true;
}
