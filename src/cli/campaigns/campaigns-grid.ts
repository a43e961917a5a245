import { type Campaign, isSubjectOfSeveral } from "../../app/campaign-shapes.ts";
import { themeName } from "../../app/campaigns/theme-names.ts";
import { grouped } from "../../base/grouped.ts";
import type { Paint } from "../terminal/colour.ts";
import { grid } from "../terminal/grid.ts";
import { safeText } from "../../base/safe-text.ts";
import { paintClass } from "./paint-class.ts";

const shape = [
	{ title: "ID" },
	{ title: "MESSAGES", right: true },
	{ title: "CLASS", colour: paintClass },
	{ title: "THEME", least: 8, most: 22 },
	{ title: "FIRST" },
	{ title: "LAST" },
	{ title: "LANG", most: 8 },
	{ title: "LEADS TO", least: 8, most: 26 },
	{ title: "SUBJECT", least: 12, most: 70 },
];

/** Columns below which the subject has no room beside everything else. */
const roomForAll = 100;

/** Campaigns as a table, one a line. `within`: how many messages of each are of the days that were asked for. */
export function campaignsGrid(
	campaigns: readonly Campaign[],
	columns: number,
	paint: Paint,
	within?: (campaign: Campaign) => number,
): string[] {
	const shown = shape.map(({ title }) => columns >= roomForAll || !(title === "LAST" || title === "LANG"));
	const rows = campaigns.map((campaign) => row(campaign, within?.(campaign)).filter((_, at) => shown[at]));
	return grid(
		shape.filter((_, at) => shown[at]),
		rows,
		columns,
		paint,
	);
}

function row(campaign: Campaign, within = campaign.messages): string[] {
	return [
		campaign.id,
		within === campaign.messages ? grouped(within) : `${grouped(within)} of ${grouped(campaign.messages)}`,
		campaign.class,
		themeName(campaign.theme),
		day(campaign.firstSeen),
		day(campaign.lastSeen),
		campaign.languages
			.slice(0, 3)
			.map(({ value }) => value)
			.join(","),
		places(campaign),
		`${isSubjectOfSeveral(campaign) ? "e.g. " : ""}${safeText(campaign.subject) || "(no subject)"}`,
	];
}

function day(at: number | undefined): string {
	return at === undefined ? "–" : new Date(at).toISOString().slice(0, 10);
}

/** Where most of it leads; how many more places there are behind it, "…" where there are others that were not kept. */
function places({ actionHosts, linkHosts, incomplete }: Campaign): string {
	const [hosts, list] = actionHosts.length > 0 ? [actionHosts, "actionHosts"] : [linkHosts, "linkHosts"];
	const [first] = hosts;
	if (first === undefined) return "–";
	if (hosts.length === 1) return safeText(first.value);
	return `${safeText(first.value)} +${hosts.length - 1}${incomplete.includes(list) ? "…" : ""}`;
}
