import type { CampaignAnalysis } from "../campaign-analysis.ts";
import type { Campaign } from "../campaign.ts";
import type { Cluster } from "../overlaps/overlap.ts";
import { campaignName } from "./campaign-name.ts";
import { type ClusterTies, clusterTies } from "./cluster-ties.ts";
import { counted, grouped, signed } from "./figures.ts";
import { graphLegend } from "./graph-legend.ts";
import type { GraphPicture } from "./graph-picture.ts";
import { graphSvg } from "./graph-svg.ts";
import { heapOf, heapWords } from "./heap-words.ts";
import { mailLine } from "./mail-text.ts";
import { Markup, html, nothing } from "./markup.ts";
import { section } from "./section.ts";

const heading = "Overlaps between campaigns";
const mostClusters = 20;
const clustersAtOnce = 6;
const campaignsNamed = 4;

/**
 * Which campaigns share infrastructure or workmanship. `cards`: how many of the largest campaigns have a card that can be linked to.
 */
export function overlapSection({ campaigns, clusters, overlaps }: CampaignAnalysis, picture: GraphPicture, cards = 0): Markup {
	if (clusters.length === 0 && overlaps.length === 0)
		return section("overlaps", heading, "No two campaigns share hosts, numbers, files or workmanship that are rare enough to tell.");
	const byId = new Map(campaigns.map((campaign, at) => [campaign.id, { campaign, rank: at + 1 }]));
	const told = clusters.slice(0, mostClusters);
	const ties = clusterTies(told, overlaps);
	const shown = told.map((cluster) => clusterCard(cluster, ties.get(cluster.id) ?? { ties: [], others: 0 }, byId, cards));
	return section(
		"overlaps",
		heading,
		`${counted(clusters.length, "group")} of campaigns and single mails, held together by ${counted(overlaps.length, "overlap")}: things they share that are rare elsewhere. Weights are natural-log odds that they come from one hand. Below the drawing, each group with what ties its campaigns, and the ids of two of them that share it.`,
		picture.nodes.length === 0 ? nothing : drawn(picture),
		html`<div class="clusters">${shown.slice(0, clustersAtOnce)}</div>`,
		smaller(shown.slice(clustersAtOnce), clusters.length - shown.length),
	);
}

/** What is wider than a phone can be moved with the keyboard too. */
function drawn(picture: GraphPicture): Markup {
	return html`${graphLegend(picture)}<p class="hint quiet">Wider than the screen: move it sideways.</p><figure class="graph scroll" tabindex="0" role="region" aria-label="Drawing of the groups">${new Markup(graphSvg(picture))}</figure>`;
}

/** Cards that are seen at a click, and how many groups have none. */
function smaller(rest: readonly Markup[], left: number): Markup {
	if (rest.length === 0) return nothing;
	const more = left > 0 ? html`<p class="quiet">${counted(left, "more group")} not listed here.</p>` : nothing;
	return html`<details class="screen-only"><summary>${counted(rest.length, "smaller group")}</summary><div class="clusters">${rest}</div>${more}</details><p class="paper-only quiet">The page on screen tells of ${grouped(rest.length)} smaller groups${left > 0 ? html`; ${grouped(left)} more are not listed` : ""}.</p>`;
}

type Ranked = ReadonlyMap<string, { readonly campaign: Campaign; readonly rank: number }>;

function clusterCard(cluster: Cluster, { ties, others }: ClusterTies, byId: Ranked, cards: number): Markup {
	const members = cluster.campaigns.flatMap((id) => byId.get(id)?.campaign ?? []);
	const named = cluster.campaigns.slice(0, campaignsNamed).flatMap((id) => byId.get(id) ?? []);
	const rest = cluster.campaigns.length - named.length;
	return html`<article class="cluster"><h3>${heapWords(heapOf(members))}, ${counted(cluster.messages, "message")}</h3>
<ul>${named.map(({ campaign, rank }) => campaignLine(campaign, rank, rank <= cards))}${rest > 0 ? html`<li class="quiet">and ${rest} more</li>` : ""}</ul>
<ul class="ties">${ties.map(tieLine)}${others > 0 ? html`<li class="quiet">and ${counted(others, "other thing")} that two of them share</li>` : ""}</ul></article>`;
}

function campaignLine(campaign: Campaign, rank: number, hasCard: boolean): Markup {
	const line = campaignName(campaign, 60);
	return html`<li><span class="rank">${rank}</span> <span>${hasCard ? html`<a href="#campaign-${rank}">${line}</a>` : line} ${campaignId(campaign.id)}</span></li>`;
}

function tieLine({ tie: { text, weight }, pair, more }: ClusterTies["ties"][number]): Markup {
	const whose = pair === undefined ? nothing : html`: ${campaignId(pair[0])} and ${campaignId(pair[1])}`;
	const others = pair === undefined || more === 0 ? nothing : html`, and ${grouped(more)} more of this group`;
	return html`<li>${mailLine(text, 200)}${whose}${others} <span class="quiet">${signed(weight)}</span></li>`;
}

function campaignId(id: string): Markup {
	return html`<code>${mailLine(id, 20)}</code>`;
}
