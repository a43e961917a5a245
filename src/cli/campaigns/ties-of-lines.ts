import type { Campaign } from "../../app/campaign-shapes.ts";
import { grouped } from "../../base/grouped.ts";
import type { Paint } from "../terminal/colour.ts";
import { campaignLine, moreLines, type OverlapsToTell, tieLines } from "./overlap-lines.ts";

/** Campaigns that are told where no number is asked for. */
const usual = 20;

/** One campaign, and those that it shares something with: the strongest first, each with all that ties it. */
export function tiesOfLines(
	of: Campaign,
	{ campaigns, clusters, overlaps }: OverlapsToTell,
	columns: number,
	paint: Paint,
	limit = usual,
): string[] {
	if (overlaps.length === 0) return [...head(of, columns, paint), "", "It shares nothing telling with any other campaign."];
	const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
	const shown = overlaps.slice(0, limit).flatMap(({ left, right, ties }) => {
		const other = byId.get(left === of.id ? right : left);
		return other === undefined ? [] : [{ other, ties }];
	});
	const digits = digitsOf(shown.map(({ other }) => other));
	const cluster = clusters.find((some) => some.campaigns.includes(of.id));
	return [
		...head(of, columns, paint),
		"",
		paint(
			"bold",
			`Shares enough to tell with ${grouped(overlaps.length)} ${overlaps.length === 1 ? "other" : "others"}, the strongest first`,
		),
		...shown.flatMap(({ other, ties }) => [
			campaignLine(other, digits, columns, paint),
			...ties.flatMap((tie) => tieLines(tie, columns, paint)),
		]),
		...moreLines(overlaps.length - shown.length, "campaign", paint),
		...(cluster === undefined
			? []
			: ["", `${cluster.id} holds it and ${grouped(cluster.campaigns.length - 1)} more, perhaps all from one hand (no proof).`]),
	];
}

function head(of: Campaign, columns: number, paint: Paint): string[] {
	return [campaignLine(of, digitsOf([of]), columns, paint)];
}

function digitsOf(campaigns: readonly Campaign[]): number {
	return Math.max(1, ...campaigns.map(({ messages }) => grouped(messages).length));
}
