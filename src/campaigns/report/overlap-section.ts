import type { CampaignAnalysis } from "../campaign-analysis.ts";
import type { Campaign } from "../campaign.ts";
import type { Cluster, Tie } from "../overlaps/overlap.ts";
import { counted, signed } from "./figures.ts";
import { mailLine } from "./mail-text.ts";
import { Markup, html, nothing } from "./markup.ts";
import { section } from "./section.ts";
import { subjectLine } from "./subject-line.ts";

const mostClusters = 20;
const clustersAtOnce = 6;
const campaignsNamed = 4;
const tiesNamed = 3;

/**
 * Which campaigns share infrastructure or workmanship. `svg` is the drawing of the graph as it stands, "" for none; `cards` how many
 * of the largest campaigns have a card that can be linked to.
 */
export function overlapSection({ campaigns, clusters, overlaps }: CampaignAnalysis, svg: string, cards = 0): Markup {
	if (clusters.length === 0 && overlaps.length === 0)
		return section(
			"overlaps",
			"Campaigns of one hand",
			"No two campaigns share hosts, numbers, files or workmanship that are rare enough to tell.",
		);
	const byId = new Map(campaigns.map((campaign, at) => [campaign.id, { campaign, rank: at + 1 }]));
	const shown = clusters.slice(0, mostClusters).map((cluster) => clusterCard(cluster, byId, cards));
	const rest = shown.slice(clustersAtOnce);
	return section(
		"overlaps",
		"Campaigns of one hand",
		`${counted(clusters.length, "group")} of campaigns, held together by ${counted(overlaps.length, "overlap")}: things they share that are rare elsewhere. Weights are natural-log odds that they come from one hand.`,
		svg === "" ? nothing : html`<figure class="graph scroll">${new Markup(svg)}</figure>`,
		html`<div class="clusters">${shown.slice(0, clustersAtOnce)}</div>`,
		rest.length === 0
			? nothing
			: html`<details><summary>${counted(rest.length, "smaller group")}</summary><div class="clusters">${rest}</div></details>`,
	);
}

type Ranked = ReadonlyMap<string, { readonly campaign: Campaign; readonly rank: number }>;

function clusterCard(cluster: Cluster, byId: Ranked, cards: number): Markup {
	const named = cluster.campaigns.slice(0, campaignsNamed).flatMap((id) => byId.get(id) ?? []);
	const rest = cluster.campaigns.length - named.length;
	return html`<article class="cluster"><h3>${counted(cluster.campaigns.length, "campaign")}, ${counted(cluster.messages, "message")}</h3>
<ul>${named.map(({ campaign, rank }) => campaignLine(campaign, rank, rank <= cards))}${rest > 0 ? html`<li class="quiet">and ${rest} more</li>` : ""}</ul>
<ul class="ties">${cluster.ties.slice(0, tiesNamed).map(tieLine)}</ul></article>`;
}

function campaignLine({ subject }: Campaign, rank: number, hasCard: boolean): Markup {
	const line = subjectLine(subject, 60);
	return html`<li><span class="rank">${rank}</span> <span>${hasCard ? html`<a href="#campaign-${rank}">${line}</a>` : line}</span></li>`;
}

function tieLine({ text, weight }: Tie): Markup {
	return html`<li>${mailLine(text, 200)} <span class="quiet">${signed(weight)}</span></li>`;
}
