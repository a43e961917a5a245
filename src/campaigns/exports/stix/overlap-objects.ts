import type { CampaignAnalysis } from "../../campaign-analysis.ts";
import type { Tie } from "../../overlaps/overlap.ts";
import type { Campaign } from "../../campaign.ts";
import { tiesForOthers } from "../recipients/ties-for-others.ts";
import { plainText } from "../plain-text.ts";
import type { StixMaker } from "./stix-maker.ts";
import type { StixObject } from "./stix-object.ts";
import { versionOf } from "./version-of.ts";

export interface Exported {
	readonly id: string;
	readonly campaign: Campaign;
}

const tiesTold = 10;

/**
 * Overlaps as related-to with the reasons, clusters as groupings. Not as an intrusion-set that campaigns are attributed to: shared
 * infrastructure may be rented. How much a tie weighs depends on all campaigns, and with it what is said here. `exported`: objects of campaigns by the campaign's id; `house` is undefined where readers may be named.
 */
export function* overlapObjects(
	maker: StixMaker,
	{ known, overlaps, clusters }: CampaignAnalysis,
	exported: ReadonlyMap<string, Exported>,
	house: readonly string[] | undefined,
): Generator<StixObject> {
	const version = versionOf(known);
	for (const { left, right, ties } of overlaps) {
		const [from, to] = [exported.get(left), exported.get(right)];
		if (from === undefined || to === undefined) continue;
		yield maker.relationship(from.id, "related-to", to.id, reasons(ties, [from, to], house), version);
	}
	for (const { id, campaigns, ties } of clusters) {
		const members = campaigns.flatMap((campaign) => exported.get(campaign) ?? []);
		if (members.length < 2) continue;
		const why = reasons(ties, members, house);
		const properties = {
			name: `Campaigns that belong together (${id})`,
			...(why === "" ? {} : { description: why }),
			context: "suspicious-activity",
			object_refs: [...new Set(members.map((member) => member.id))],
		};
		yield maker.object("grouping", id, properties, version);
	}
}

function reasons(ties: readonly Tie[], of: readonly Exported[], house: readonly string[] | undefined): string {
	const strongest = ties.slice(0, tiesTold);
	const campaigns = of.map(({ campaign }) => campaign);
	const told = house === undefined ? strongest : tiesForOthers(strongest, campaigns, house);
	return told.map(({ text, weight }) => `${plainText(text, 300)} (${weight.toFixed(1)})`).join(" ");
}
