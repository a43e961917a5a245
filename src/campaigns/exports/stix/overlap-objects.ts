import type { CampaignAnalysis } from "../../campaign-analysis.ts";
import type { Tie } from "../../overlaps/overlap.ts";
import { plainText } from "../plain-text.ts";
import type { StixMaker } from "./stix-maker.ts";
import type { StixObject } from "./stix-object.ts";

export interface Exported {
	readonly id: string;
	readonly since: number;
}

const tiesTold = 10;

/**
 * Overlaps as related-to with the reasons, clusters as groupings. Not as an intrusion-set that campaigns are attributed to: shared
 * infrastructure may be rented. `exported`: objects of campaigns by the campaign's id.
 */
export function* overlapObjects(
	maker: StixMaker,
	{ overlaps, clusters }: CampaignAnalysis,
	exported: ReadonlyMap<string, Exported>,
): Generator<StixObject> {
	for (const { left, right, ties } of overlaps) {
		const [from, to] = [exported.get(left), exported.get(right)];
		if (from === undefined || to === undefined) continue;
		yield maker.relationship(from.id, "related-to", to.id, Math.max(from.since, to.since), reasons(ties));
	}
	for (const { id, campaigns, ties } of clusters) {
		const members = campaigns.flatMap((campaign) => exported.get(campaign) ?? []);
		if (members.length < 2) continue;
		const since = Math.max(...members.slice(0, 2).map((member) => member.since));
		yield maker.object("grouping", id, since, {
			name: `Campaigns that belong together (${id})`,
			description: reasons(ties),
			context: "suspicious-activity",
			object_refs: [...new Set(members.map((member) => member.id))],
		});
	}
}

function reasons(ties: readonly Tie[]): string {
	return ties
		.slice(0, tiesTold)
		.map(({ text, weight }) => `${plainText(text, 300)} (${weight.toFixed(1)})`)
		.join(" ");
}
