import type { CampaignStore } from "../../../campaigns/campaign-store.ts";
import type { Sql } from "../sql.ts";
import { CampaignIds } from "./campaign-ids.ts";
import { forgetCampaigns } from "./forget-campaigns.ts";
import { keptCampaigns } from "./kept-campaigns.ts";
import { keptMembers } from "./kept-members.ts";
import { sharedState } from "./shared-state.ts";

/** The store on a connection to its file. `path` is named in errors; `release` is called when it is closed. */
export function campaignStoreOf(sql: Sql, path: string, release: () => void): CampaignStore {
	const ids = new CampaignIds(sql);
	const campaigns = keptCampaigns(sql, ids, path);
	const members = keptMembers(sql, ids);
	const shared = sharedState(sql);
	return {
		campaigns: campaigns.all,
		ids: campaigns.ids,
		idsEver: campaigns.idsEver,
		campaign: campaigns.one,
		has: members.has,
		members: members.of,
		shared: shared.read,
		keep: (change) =>
			sql.transaction(() => {
				ids.begin();
				campaigns.keep(change.campaigns);
				campaigns.merge(change.merged);
				members.keep(change.members);
				shared.keep(change.shared);
			}),
		forget: (seen) => forgetCampaigns(sql, seen),
		close() {
			sql.close();
			release();
		},
	};
}
