import type { Campaign } from "../campaign.ts";
import type { CampaignAnalysis } from "../campaign-analysis.ts";
import type { Cluster, Overlap } from "../overlaps/overlap.ts";
import { type ClusterDrawing, drawCluster } from "./cluster-drawing.ts";
import { counted, grouped } from "./figures.ts";
import type { Box, GraphEdge, GraphFrame, GraphNode, GraphPicture, PlacedText } from "./graph-picture.ts";
import { heapOf, heapWords } from "./heap-words.ts";
import { fitted } from "./label-places.ts";
import { packFrames } from "./pack-frames.ts";
import { groupReason, shortReason } from "./short-reason.ts";

export interface GraphLimits {
	/** Campaigns in the picture; layout takes time with the square of those in a cluster. */
	readonly campaigns: number;
	/** Campaigns of one cluster, so that others have room too. */
	readonly ofCluster: number;
	/** Pixels; the height follows. */
	readonly width: number;
}

export const graphLimits: GraphLimits = { campaigns: 150, ofCluster: 18, width: 1_360 };

const gap = 16;
const margin = 22;
/** Room for the three lines above a cluster. */
const head = 62;
const least = 240;
/** Titles are set larger and bolder than names, which widths are measured for. */
const titleSize = 1.25;
/** Campaigns of one or two messages are small ones, also where there are no larger. */
const fewMessages = 40;

/** Draws the clusters of an analysis side by side, the largest first; the same analysis gives the same picture. */
export function overlapGraph({ campaigns, overlaps, clusters }: CampaignAnalysis, limits: GraphLimits = graphLimits): GraphPicture {
	const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
	const drawings = drawingsOf(byId, overlaps, clusters, limits);
	const sizes = drawings.map(({ box }) => ({ width: Math.max(least, box.width + margin * 2), height: box.height + margin * 2 + head }));
	const packed = packFrames(sizes, limits.width, gap);
	const frames: GraphFrame[] = [];
	const nodes: GraphNode[] = [];
	const edges: GraphEdge[] = [];
	for (const [at, drawing] of drawings.entries()) {
		const place = packed.places[at] as Box;
		const move = {
			x: place.x + (place.width - drawing.box.width) / 2 - drawing.box.x,
			y: place.y + head + (place.height - head - drawing.box.height) / 2 - drawing.box.y,
		};
		const first = nodes.length;
		for (const node of drawing.nodes) nodes.push({ ...node, x: node.x + move.x, y: node.y + move.y, label: moved(node.label, move) });
		for (const edge of drawing.edges)
			edges.push({ ...edge, left: edge.left + first, right: edge.right + first, label: moved(edge.label, move) });
		frames.push(frameOf(drawing, place, byId));
	}
	const width = Math.max(limits.width, ...packed.places.map((place) => place.x + place.width));
	const drawn = new Set(nodes.map(({ id }) => id));
	const leftOut = membersOf(
		clusters.flatMap((cluster) => cluster.campaigns.filter((id) => !drawn.has(id))),
		byId,
	);
	return { width, height: packed.height, frames, nodes, edges, leftOut: heapOf(leftOut) };
}

type ById = ReadonlyMap<string, Campaign>;

function membersOf(ids: readonly string[], byId: ById): Campaign[] {
	return ids.flatMap((id) => byId.get(id) ?? []);
}

function drawingsOf(byId: ById, overlaps: readonly Overlap[], clusters: readonly Cluster[], limits: GraphLimits): ClusterDrawing[] {
	const within = overlapsWithin(overlaps, clusters);
	const chosen: { cluster: Cluster; members: Campaign[] }[] = [];
	let room = limits.campaigns;
	for (const cluster of clusters) {
		if (room < 2) break;
		const members = membersOf(connectedPart(cluster, within.get(cluster.id) ?? [], Math.min(limits.ofCluster, room)), byId);
		if (members.length < 2) continue;
		chosen.push({ cluster, members });
		room -= members.length;
	}
	const heaviest = Math.max(fewMessages, ...chosen.flatMap(({ members }) => members.map(({ messages }) => messages)));
	return chosen.map(({ cluster, members }) =>
		drawCluster(cluster, members, within.get(cluster.id) ?? [], { heaviest, width: (limits.width - gap) / 2 - margin * 2 }),
	);
}

function overlapsWithin(overlaps: readonly Overlap[], clusters: readonly Cluster[]): Map<string, Overlap[]> {
	const clusterOf = new Map(clusters.flatMap(({ id, campaigns }) => campaigns.map((campaign) => [campaign, id] as const)));
	const within = new Map<string, Overlap[]>(clusters.map(({ id }) => [id, []]));
	for (const overlap of overlaps) {
		const cluster = clusterOf.get(overlap.left);
		if (cluster !== undefined && cluster === clusterOf.get(overlap.right)) within.get(cluster)?.push(overlap);
	}
	return within;
}

/** So many ids of a cluster, the largest campaign first and then always the largest that is tied to one before: no lone islands. */
function connectedPart({ campaigns }: Cluster, overlaps: readonly Overlap[], most: number): string[] {
	const neighbours = new Map<string, string[]>(campaigns.map((id) => [id, []]));
	for (const { left, right } of overlaps) {
		neighbours.get(left)?.push(right);
		neighbours.get(right)?.push(left);
	}
	const chosen = new Set<string>(campaigns.slice(0, 1));
	const reached = new Set<string>(campaigns.slice(0, 1).flatMap((id) => neighbours.get(id) ?? []));
	while (chosen.size < most) {
		const next = campaigns.find((id) => reached.has(id) && !chosen.has(id));
		if (next === undefined) break;
		chosen.add(next);
		for (const id of neighbours.get(next) ?? []) reached.add(id);
	}
	return [...chosen];
}

function frameOf({ cluster, leftOut, sharing }: ClusterDrawing, place: Box, byId: ById): GraphFrame {
	const [first] = cluster.ties;
	const all = cluster.campaigns.length;
	const pixels = place.width - 28;
	return {
		...place,
		id: cluster.id,
		title: fitted(heapWords(heapOf(membersOf(cluster.campaigns, byId))), pixels / titleSize),
		note: `${counted(cluster.messages, "message")}${leftOut > 0 ? `, ${all - leftOut} of ${grouped(all)} drawn` : ""}`,
		subtitle: first === undefined ? "" : fitted(sharing < 2 ? shortReason(first) : groupReason(first, sharing, all), pixels),
	};
}

function moved(label: PlacedText | undefined, move: { readonly x: number; readonly y: number }): PlacedText | undefined {
	return label === undefined ? undefined : { ...label, x: label.x + move.x, y: label.y + move.y };
}
