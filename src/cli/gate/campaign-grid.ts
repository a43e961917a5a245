import type { CampaignView } from "../../app/control-connection.ts";
import { grouped } from "../grouped.ts";
import type { Paint } from "../terminal/colour.ts";
import { grid } from "../terminal/grid.ts";
import { moment } from "../terminal/moment.ts";
import { safeText } from "../terminal/safe-text.ts";
import { paintCampaignState } from "./state-colours.ts";
import { waiting } from "./waiting.ts";

const shape = [
	{ title: "ID" },
	{ title: "STATE", colour: paintCampaignState },
	{ title: "SINCE" },
	{ title: "ACCOUNT", least: 6, most: 24 },
	{ title: "WAITING", right: true },
	{ title: "OUT", right: true },
	{ title: "SUBJECT", least: 10, most: 60 },
];

/** Campaigns as a table, one a line. */
export function campaignGrid(views: readonly CampaignView[], columns: number, paint: Paint): string[] {
	return grid(shape, views.map(row), columns, paint);
}

function row({ campaign, account, counts }: CampaignView): string[] {
	return [
		campaign.id,
		campaign.state,
		moment(campaign.firstAt),
		safeText(account),
		grouped(campaign.kind === "api" ? campaign.expectedRecipients : waiting(counts)),
		grouped(counts.delivered),
		safeText(campaign.subject) || "(no subject)",
	];
}
