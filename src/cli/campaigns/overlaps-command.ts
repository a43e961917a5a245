import { analyse } from "../../app/campaigns/analyse.ts";
import type { CampaignAnalysis, Overlap } from "../../app/campaign-shapes.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { Screen } from "../screen.ts";
import { findCampaign } from "./find-campaign.ts";
import { type GatherOptions, gather } from "./gather.ts";
import { overlapLimits, overlapLines } from "./overlap-lines.ts";
import { tiesOfLines } from "./ties-of-lines.ts";

export interface OverlapsOptions extends GatherOptions {
	readonly json?: boolean;
	/** Id of a campaign, or the beginning of one: only what is tied to it. Or the id of a cluster: all that it holds. */
	readonly of?: string;
	readonly limit?: number;
}

/** `tidegate overlaps PATH…`: campaigns tied by what they share. */
export async function overlapsCommand(paths: readonly string[], options: OverlapsOptions): Promise<number> {
	const screen = new Screen();
	const now = Date.now();
	const { campaigns, unread } = await gather(paths, options, screen, now);
	const analysis = await analyse(campaigns, now, { overlaps: true });
	const { lines, overlaps } = told(analysis, options, screen);
	if (options.json) for (const overlap of overlaps.slice(0, options.limit)) await screen.line(safeJson(overlap));
	else for (const line of lines()) await screen.line(line);
	await screen.flush();
	return unread > 0 ? exitStatus.trouble : exitStatus.done;
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
	const overlaps = analysis.overlaps.filter(({ left, right }) => left === campaign.id || right === campaign.id);
	return { overlaps, lines: () => tiesOfLines(campaign, { ...analysis, overlaps }, columns, paint, limit) };
}
