import type { Campaign } from "../../app/campaign-shapes.ts";
import type { Member } from "../../app/campaigns/member.ts";
import { hasCampaigns } from "../../app/campaigns/open-kept.ts";
import { noMembers, openLook } from "../../app/campaigns/read-kept.ts";
import { dataFolder } from "../../config/data-folder.ts";
import type { Screen } from "../screen.ts";
import { findCampaign } from "./find-campaign.ts";
import { type GatherOptions, gather, mustBeHeeded } from "./gather.ts";

export interface GatheredOne {
	readonly campaign: Campaign;
	/** Its messages, in their order, where they were asked for. */
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
	const kept = paths.length === 0 ? await keptOne(id.toLowerCase(), options) : undefined;
	if (kept !== undefined) return kept;
	const { campaigns, members, unread } = await gather(paths, options, screen, now);
	const campaign = findCampaign(campaigns, id);
	return { campaign, members: members(campaign.id), unread };
}

async function keptOne(id: string, { data, members }: GatherOptions): Promise<GatheredOne | undefined> {
	const folder = dataFolder(data);
	if (!hasCampaigns(folder)) return undefined;
	const look = await openLook(folder);
	const campaign = look.campaign(id);
	if (campaign !== undefined && members) return { campaign, members: look.members(campaign.id), unread: 0 };
	look.close();
	return campaign === undefined ? undefined : { campaign, members: noMembers(), unread: 0 };
}
