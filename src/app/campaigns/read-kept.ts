import type { CampaignView } from "../../campaigns/campaign-store.ts";
import type { Campaign } from "../../campaigns/campaign.ts";
import { shownCampaign, shownSource } from "./kept-source.ts";
import type { Member } from "./member.ts";
import { lookAtKept } from "./open-kept.ts";

/** What a data folder keeps, to be shown: all of it as it was when it was opened. */
export interface KeptLook {
	campaigns(): Campaign[];
	/** The campaign of an id, or the one that a campaign of this id was merged into. */
	campaign(id: string): Campaign | undefined;
	/**
	 * Messages of one campaign, or of all, campaign by campaign in the order in which they were first kept, and within one as its
	 * messages were kept. Each is read when it is asked for; with the last one the look is over, and closed.
	 */
	members(only?: string): AsyncGenerator<Member>;
	close(): void;
}

/** Looks at what a data folder keeps; nothing is made ready to be compared with. Throws as `lookAtKept` does. */
export async function openLook(folder: string): Promise<KeptLook> {
	const view = await lookAtKept(folder);
	return {
		campaigns: () => Array.from(view.campaigns(), ({ campaign }) => shownCampaign(campaign)),
		campaign(id) {
			const kept = view.campaign(id);
			return kept === undefined ? undefined : shownCampaign(kept.campaign);
		},
		members: (only) => membersOf(view, only),
		close: () => view.close(),
	};
}

async function* membersOf(view: CampaignView, only: string | undefined): AsyncGenerator<Member> {
	try {
		for (const campaign of only === undefined ? view.ids() : [only])
			for (const { source, index } of view.members(campaign)) yield { source: shownSource(source), index, campaign };
	} finally {
		view.close();
	}
}

/** Of a look that nobody asked for them. */
export async function* noMembers(): AsyncGenerator<Member> {}

/** All campaigns that a data folder keeps. Throws as `lookAtKept` does. */
export async function keptCampaigns(folder: string): Promise<Campaign[]> {
	const look = await openLook(folder);
	try {
		return look.campaigns();
	} finally {
		look.close();
	}
}
