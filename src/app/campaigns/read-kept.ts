import type { Campaign } from "../../campaigns/campaign.ts";
import { shownCampaign, shownSource } from "./kept-source.ts";
import type { Member } from "./member.ts";
import { openKept } from "./open-kept.ts";

/** What a data folder keeps, to be read: nothing is made ready to be compared with. Throws as `openKept` does. */
export async function keptCampaigns(folder: string): Promise<Campaign[]> {
	const store = await openKept(folder);
	try {
		return Array.from(store.campaigns(), ({ campaign }) => shownCampaign(campaign));
	} finally {
		store.close();
	}
}

/** The campaign of an id, or the one that a campaign of this id was merged into. Throws as `openKept` does. */
export async function keptCampaign(folder: string, id: string): Promise<Campaign | undefined> {
	const store = await openKept(folder);
	try {
		const kept = store.campaign(id);
		return kept === undefined ? undefined : shownCampaign(kept.campaign);
	} finally {
		store.close();
	}
}

/**
 * Messages of one campaign, or of all, campaign by campaign in the order in which they were first kept, and within one as its
 * messages were kept. Each is read when it is asked for; until the last one is, the store is held. Throws as `openKept` does.
 */
export async function* keptMembers(folder: string, only?: string): AsyncGenerator<Member> {
	const store = await openKept(folder);
	try {
		for (const campaign of only === undefined ? store.ids() : [only])
			for (const { source, index } of store.members(campaign)) yield { source: shownSource(source), index, campaign };
	} finally {
		store.close();
	}
}
