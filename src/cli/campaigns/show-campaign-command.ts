import type { Campaign } from "../../app/campaign-shapes.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { Screen } from "../screen.ts";
import { campaignSheet } from "./campaign-sheet.ts";
import { findCampaign } from "./find-campaign.ts";
import { type GatherOptions, gather } from "./gather.ts";

export interface ShowCampaignOptions extends GatherOptions {
	readonly json?: boolean;
}

/** `tidegate campaigns show ID`: all that is known of one campaign. */
export async function showCampaignCommand(id: string, paths: readonly string[], options: ShowCampaignOptions): Promise<number> {
	const screen = new Screen();
	const gathered = await gather(paths, options, screen, Date.now());
	const campaign: Campaign = findCampaign(gathered.campaigns, id);
	if (options.json) await screen.line(safeJson(campaign));
	else for (const line of campaignSheet(campaign, screen.columns, screen.paint)) await screen.line(line);
	await screen.flush();
	return gathered.unread > 0 ? exitStatus.trouble : exitStatus.done;
}
