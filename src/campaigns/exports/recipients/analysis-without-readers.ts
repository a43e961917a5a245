import type { CampaignAnalysis } from "../../campaign-analysis.ts";
import type { Tie } from "../../overlaps/overlap.ts";
import { houseDomains } from "./house-domains.ts";
import { maskAddresses } from "./mask-recipients.ts";
import { ReadersDomains } from "./readers-domains.ts";
import { withoutReaders } from "./without-readers.ts";

/** An analysis in which no campaign, and nothing that ties two of them, names a reader's address. */
export function analysisWithoutReaders(analysis: CampaignAnalysis): CampaignAnalysis {
	const house = houseDomains(analysis.known);
	// By the house alone, so that a tie reads alike in each place that tells of it.
	const readers = new ReadersDomains([], house);
	const masked = (text: string) => maskAddresses(text, (address) => readers.hasAddress(address));
	const maskedTie = (tie: Tie): Tie => ({ ...tie, value: masked(tie.value), text: masked(tie.text) });
	return {
		...analysis,
		campaigns: analysis.campaigns.map((campaign) => withoutReaders(campaign, house)),
		overlaps: analysis.overlaps.map((overlap) => ({ ...overlap, ties: overlap.ties.map(maskedTie) })),
		clusters: analysis.clusters.map((cluster) => ({ ...cluster, ties: cluster.ties.map(maskedTie) })),
	};
}
