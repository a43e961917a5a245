import { existsSync } from "node:fs";
import { readCampaignFile } from "../../app/trace/read-campaign-file.ts";
import type { TracedCampaign } from "../../app/trace/traced-domain.ts";
import type { OwnOrganization } from "../../base/own-organization.ts";
import { Screen } from "../screen.ts";
import { mayBeId } from "./find-campaign.ts";
import { gatherOne } from "./gather-one.ts";

/** Where a campaign is looked for. */
export interface CampaignSource {
	readonly mail?: readonly string[];
	readonly data?: string;
	/** By which the mail is judged. */
	readonly own?: readonly OwnOrganization[];
}

/** The campaign of a file that holds one, or of an id: of the mail that is named, else of what the data folder keeps. */
export async function campaignNamed(name: string, { mail = [], data, own }: CampaignSource): Promise<TracedCampaign> {
	if (existsSync(name)) {
		if (mail.length > 0) throw new Error(`${name} is a file that holds a campaign: leave --mail out, or name an id`);
		return readCampaignFile(name);
	}
	if (!mayBeId(name)) throw new Error(`“${name}” is neither the id of a campaign (they are like c3f09a1b22d) nor a file that holds one`);
	const judged = own === undefined ? {} : mail.length === 0 ? { ownHosts: own } : { own };
	const { campaign } = await gatherOne(name, mail, data === undefined ? judged : { ...judged, data }, new Screen(), Date.now());
	return campaign;
}
