import type { CampaignView } from "../../app/control-connection.ts";
import { grouped } from "../../base/grouped.ts";
import type { Paint } from "../terminal/colour.ts";
import { grid } from "../terminal/grid.ts";
import { span } from "../terminal/moment.ts";
import { safeText } from "../../base/safe-text.ts";
import { paintCampaignState } from "./state-colours.ts";
import { waiting } from "./waiting.ts";

const shape = [
	{ title: "ID" },
	{ title: "STATE", colour: paintCampaignState },
	{ title: "AGE", right: true },
	{ title: "ACCOUNT", least: 8, most: 24 },
	{ title: "WAITING", right: true },
	{ title: "OUT", right: true },
	{ title: "SUBJECT", least: 10, most: 60 },
];

/** Campaigns as a table, one a line. Their age: how long ago the first message came. */
export function campaignGrid(views: readonly CampaignView[], now: number, columns: number, paint: Paint): string[] {
	return grid(
		shape,
		views.map((view) => row(view, now)),
		columns,
		paint,
	);
}

function row({ campaign, account, counts }: CampaignView, now: number): string[] {
	return [
		campaign.id,
		campaign.state,
		span(Math.max(0, now - campaign.firstAt)),
		safeText(account),
		grouped(campaign.kind === "api" ? campaign.expectedRecipients : waiting(counts)),
		grouped(counts.delivered),
		safeText(campaign.subject) || "(no subject)",
	];
}
