import type { Campaign } from "./campaign.ts";
import type { Cluster, Overlap } from "./overlaps/overlap.ts";
import type { ExpectedWave, Wave } from "./waves/wave.ts";

/** Everything that is known of a heap of mail: what commands print, and what reports and exports are made of. */
export interface CampaignAnalysis {
	/** Largest first, single mails among them. */
	readonly campaigns: readonly Campaign[];
	/**
	 * The same and those that were not asked for: what wanted mail has too, and whose mail it is, is told by all that is known, or an export of
	 * some would name readers and have innocent hosts blocked.
	 */
	readonly known: readonly Campaign[];
	readonly waves: readonly Wave[];
	/** What is due within a year of `at`, soonest first. */
	readonly due: readonly ExpectedWave[];
	readonly overlaps: readonly Overlap[];
	/** More campaigns share something than are told: the least telling pairs were not looked at. */
	readonly overlapsBounded?: boolean;
	readonly clusters: readonly Cluster[];
	readonly messages: number;
	/** When it was made, milliseconds since 1970. */
	readonly at: number;
}
