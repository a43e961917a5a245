import type { Campaign } from "../../app/campaign-shapes.ts";
import type { Member } from "../../app/campaigns/member.ts";
import { hasCampaigns } from "../../app/campaigns/open-kept.ts";
import { keptCampaign, keptMembers } from "../../app/campaigns/read-kept.ts";
import { dataFolder } from "../../config/data-folder.ts";
import type { Screen } from "../screen.ts";
import { findCampaign } from "./find-campaign.ts";
import { type GatherOptions, gather, mustBeHeeded } from "./gather.ts";

export interface GatheredOne {
	readonly campaign: Campaign;
	/** Its messages, in their order; of mail that was read now, where they were asked for. */
	readonly members: AsyncIterable<Member>;
	readonly unread: number;
}

/**
 * One campaign, by its id, the beginning of it, or an id that was merged into it. Of what is kept, a whole id is read alone.
 * Throws an Error that says what to do when there is none.
 */
export async function gatherOne(
	id: string,
	paths: readonly string[],
	options: GatherOptions,
	screen: Screen,
	now: number,
): Promise<GatheredOne> {
	mustBeHeeded(paths, options);
	const kept = paths.length === 0 ? await keptOne(id.toLowerCase(), dataFolder(options.data)) : undefined;
	if (kept !== undefined) return kept;
	const { campaigns, members, unread } = await gather(paths, options, screen, now);
	const campaign = findCampaign(campaigns, id);
	return { campaign, members: members(campaign.id), unread };
}

async function keptOne(id: string, folder: string): Promise<GatheredOne | undefined> {
	const campaign = hasCampaigns(folder) ? await keptCampaign(folder, id) : undefined;
	return campaign === undefined ? undefined : { campaign, members: keptMembers(folder, campaign.id), unread: 0 };
}
