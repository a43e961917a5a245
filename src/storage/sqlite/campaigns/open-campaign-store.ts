import { join } from "node:path";
import type { CampaignStore } from "../../../campaigns/campaign-store.ts";
import { openDatabase } from "../open-database.ts";
import { campaignError } from "./campaign-error.ts";
import { campaignPlan } from "./campaign-plan.ts";
import { campaignStoreOf } from "./campaign-store-of.ts";

/**
 * Results of grouping in the file campaigns.sqlite of the data folder, made when there is none, to be added to; folder and file are for
 * their owner only. One process at a time has it so: what two had read before either of them kept anything, the second would undo.
 * Whoever only looks (`lookAtCampaigns`) has no part in that.
 *
 * Throws a StorageError when the disk fails or the file is damaged, an Error when another process has it, or when a newer version
 * or another program wrote it. Each says what to do.
 */
export function openCampaignStore(folder: string): CampaignStore {
	const path = join(folder, "campaigns.sqlite");
	try {
		const { sql, lock } = openDatabase(path, campaignPlan);
		return campaignStoreOf(sql, path, () => lock.release());
	} catch (error) {
		throw campaignError(error, path);
	}
}
