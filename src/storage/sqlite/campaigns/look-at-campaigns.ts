import { join } from "node:path";
import type { CampaignView } from "../../../campaigns/campaign-store.ts";
import { lookAtDatabase } from "../look-at-database.ts";
import { campaignError } from "./campaign-error.ts";
import { campaignPlan } from "./campaign-plan.ts";
import { campaignStoreOf } from "./campaign-store-of.ts";

/**
 * What the file campaigns.sqlite of a data folder holds at this moment, beside whoever writes to it: neither waits for the other. Needs no right to
 * write. Throws as `openCampaignStore` does, but never because another process has it; and when the file is not there.
 */
export function lookAtCampaigns(folder: string): CampaignView {
	const path = join(folder, "campaigns.sqlite");
	try {
		return campaignStoreOf(lookAtDatabase(path, campaignPlan), path, () => {});
	} catch (error) {
		throw campaignError(error, path);
	}
}
