import type { Campaign } from "../../campaigns/campaign.ts";
import type { CampaignAnalysis } from "../../campaigns/campaign-analysis.ts";

/** Everything that follows from what is known of campaigns. Calendars are loaded only here: they take time and memory. */
export async function analyse(campaigns: Iterable<Campaign>, at: number): Promise<CampaignAnalysis> {
	const largestFirst = [...campaigns].sort((left, right) => right.messages - left.messages);
	return {
		campaigns: largestFirst,
		waves: [],
		due: [],
		overlaps: [],
		clusters: [],
		messages: largestFirst.reduce((sum, { messages }) => sum + messages, 0),
		at,
	};
}
