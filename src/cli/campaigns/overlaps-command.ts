import { allOverlapsOf, analyse } from "../../app/campaigns/analyse.ts";
import type { Campaign, CampaignAnalysis, Overlap } from "../../app/campaign-shapes.ts";
import { grouped } from "../../base/grouped.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { Screen } from "../screen.ts";
import { findCampaign } from "./find-campaign.ts";
import { type GatherOptions, gather } from "./gather.ts";
import { noMessages } from "./no-messages.ts";
import { boundedNote, overlapLimits, overlapLines } from "./overlap-lines.ts";
import { tiesOfLines } from "./ties-of-lines.ts";

export interface OverlapsOptions extends GatherOptions {
	readonly json?: boolean;
	/** Id of a campaign, or the beginning of one: only what is tied to it. Or the id of a cluster: all that it holds. */
	readonly of?: string;
	readonly limit?: number;
	/** Ties of which one campaign at least is of these. */
	readonly class?: readonly Campaign["class"][];
}

/** Wanted mail of one organization, or of a list, is tied by all that it sends: nobody looks for the hand behind it. */
const unwanted = ["spam", "phish"] as const;

/** `tidegate overlaps PATH…`: campaigns tied by what they share. */
export async function overlapsCommand(paths: readonly string[], options: OverlapsOptions): Promise<number> {
	const screen = new Screen();
	const now = Date.now();
	const { campaigns, unread } = await gather(paths, options, screen, now);
	const whole = await withAllOf(options.of, await analyse(campaigns, now, { overlaps: true }));
	const classes = options.class ?? (options.of === undefined ? unwanted : undefined);
	const analysis = classes === undefined ? whole : tiedOf(whole, classes);
	const { lines, overlaps } = told(analysis, options, screen);
	if (options.json) {
		for (const overlap of overlaps.slice(0, options.limit)) await screen.line(safeJson(overlap));
		if (options.of === undefined && analysis.overlapsBounded) screen.error(boundedNote);
	} else if (whole.messages === 0) await screen.line(noMessages);
	else for (const line of [...lines(), ...leftOut(whole, analysis, options)]) await screen.line(line);
	await screen.flush();
	return unread > 0 ? exitStatus.trouble : exitStatus.done;
}

/** With all ties of one campaign, where that is asked for: of what many share, an analysis has each campaign's tie to the largest alone. */
async function withAllOf(of: string | undefined, analysis: CampaignAnalysis): Promise<CampaignAnalysis> {
	if (of === undefined || analysis.clusters.some(({ id }) => id === of.toLowerCase())) return analysis;
	const { id } = findCampaign(analysis.campaigns, of);
	return { ...analysis, overlaps: await allOverlapsOf(id, analysis.campaigns) };
}

/** Ties and clusters that hold a campaign of these classes. */
function tiedOf(analysis: CampaignAnalysis, classes: readonly Campaign["class"][]): CampaignAnalysis {
	const asked = new Set(analysis.campaigns.filter((campaign) => classes.includes(campaign.class)).map(({ id }) => id));
	return {
		...analysis,
		overlaps: analysis.overlaps.filter(({ left, right }) => asked.has(left) || asked.has(right)),
		clusters: analysis.clusters.filter((cluster) => cluster.campaigns.some((id) => asked.has(id))),
	};
}

/** Who sees none must not believe that there is none. */
function leftOut(whole: CampaignAnalysis, { overlaps }: CampaignAnalysis, options: OverlapsOptions): string[] {
	const count = whole.overlaps.length - overlaps.length;
	const ties = `${grouped(count)} ${count === 1 ? "tie" : "ties"}`;
	if (options.class !== undefined) return count === 0 ? [] : ["", `${ties} of other campaigns left out.`];
	return count === 0 ? [] : ["", `${ties} among wanted campaigns left out: --class ham tells them.`];
}

/** The pairs that are asked for, the strongest first, and how they read. */
function told(
	analysis: CampaignAnalysis,
	{ of, limit }: OverlapsOptions,
	{ columns, paint }: Screen,
): { overlaps: readonly Overlap[]; lines: () => string[] } {
	if (of === undefined) {
		const limits = limit === undefined ? overlapLimits : { ...overlapLimits, clusters: limit, overlaps: limit };
		return { overlaps: analysis.overlaps, lines: () => overlapLines(analysis, columns, paint, limits) };
	}
	const cluster = analysis.clusters.find(({ id }) => id === of.toLowerCase());
	if (cluster !== undefined) {
		const held = new Set(cluster.campaigns);
		const overlaps = analysis.overlaps.filter(({ left, right }) => held.has(left) && held.has(right));
		const limits = { ...overlapLimits, campaignsOfCluster: limit ?? held.size, tiesOfCluster: cluster.ties.length };
		return { overlaps, lines: () => overlapLines({ ...analysis, clusters: [cluster], overlaps }, columns, paint, limits) };
	}
	const campaign = findCampaign(analysis.campaigns, of);
	return { overlaps: analysis.overlaps, lines: () => tiesOfLines(campaign, analysis, columns, paint, limit) };
}
