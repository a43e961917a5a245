import type { Campaign } from "../campaign.ts";
import type { Cluster, Overlap } from "../overlaps/overlap.ts";
import { forceLayout, type Point } from "./force-layout.ts";
import type { Box, GraphEdge, GraphNode } from "./graph-picture.ts";
import { fitted, LabelPlaces, textWidth } from "./label-places.ts";
import { mailLine } from "./mail-text.ts";
import { shortReason } from "./short-reason.ts";

/** One cluster drawn around its own origin, and the box that it fills. */
export interface ClusterDrawing {
	readonly cluster: Cluster;
	readonly nodes: readonly GraphNode[];
	/** Places are in `nodes` of this drawing. */
	readonly edges: readonly GraphEdge[];
	readonly box: Box;
	readonly leftOut: number;
	/** Campaigns that share the cluster's first tie. */
	readonly sharing: number;
}

export interface DrawingRoom {
	/** Messages of the largest campaign of the picture. */
	readonly heaviest: number;
	/** Pixels, names and all. */
	readonly width: number;
}

const smallest = 7;
const largest = 26;
const labelPixels = 132;
/** Edges with their reason written on them: more would be a thicket of words. */
const fewEdges = 5;
const mostReasons = 6;
const subjectCharacters = 200;
const reasonCharacters = 240;

/** Draws a cluster's campaigns, the largest first, and the overlaps among them. */
export function drawCluster(
	cluster: Cluster,
	campaigns: readonly Campaign[],
	overlaps: readonly Overlap[],
	{ heaviest, width }: DrawingRoom,
): ClusterDrawing {
	const places = new Map(campaigns.map(({ id }, at) => [id, at]));
	const shown = backbone(overlaps, places);
	const radii = campaigns.map(({ messages }) => radiusOf(messages, heaviest));
	const springs = shown.map(({ left, right, weight }) => ({
		left: at(places, left),
		right: at(places, right),
		pull: Math.min(1.4, 0.5 + weight / 12),
	}));
	const points = forceLayout(radii, springs, width - labelPixels * 1.6 - largest * 2);
	const labels = new LabelPlaces();
	for (const [node, { x, y }] of points.entries()) labels.block(around(x, y, (radii[node] as number) + 1));
	const nodes = campaigns.map((campaign, node) => nodeOf(campaign, points[node] as Point, radii[node] as number, labels));
	const edges = shown.map((overlap) => edgeOf(overlap, places, points, shown.length <= fewEdges ? labels : undefined));
	return {
		cluster,
		nodes,
		edges,
		box: boxOf(nodes, edges),
		leftOut: cluster.campaigns.length - campaigns.length,
		sharing: sharingOf(cluster, overlaps),
	};
}

function sharingOf({ ties: [first] }: Cluster, overlaps: readonly Overlap[]): number {
	const having = overlaps.filter(({ ties }) => ties.some(({ kind, value }) => kind === first?.kind && value === first.value));
	return new Set(having.flatMap(({ left, right }) => [left, right])).size;
}

function at(places: ReadonlyMap<string, number>, id: string): number {
	return places.get(id) as number;
}

/** Campaigns differ by factors of thousands: by area alone one would be seen, and the rest dots. */
function radiusOf(messages: number, heaviest: number): number {
	return smallest + (largest - smallest) * Math.min(1, messages / Math.max(1, heaviest)) ** 0.4;
}

/**
 * The overlaps that are drawn: those that hold all together by as much weight as possible, then the strongest, two a campaign
 * at most. Who shares one thing shares it with all others too, and every line of that would hide the rest.
 */
function backbone(overlaps: readonly Overlap[], places: ReadonlyMap<string, number>): Overlap[] {
	const inside = overlaps.filter(({ left, right }) => places.has(left) && places.has(right));
	const roots = Array.from({ length: places.size }, (_, node) => node);
	const rootOf = (node: number): number => {
		let root = node;
		while (roots[root] !== root) root = roots[root] as number;
		roots[node] = root;
		return root;
	};
	const tree: Overlap[] = [];
	const rest: Overlap[] = [];
	for (const overlap of inside) {
		const [left, right] = [rootOf(at(places, overlap.left)), rootOf(at(places, overlap.right))];
		if (left === right) rest.push(overlap);
		else {
			roots[right] = left;
			tree.push(overlap);
		}
	}
	return [...tree, ...rest.slice(0, Math.max(0, Math.ceil(places.size * 1.6) - tree.length))];
}

function nodeOf(campaign: Campaign, { x, y }: Point, radius: number, labels: LabelPlaces): GraphNode {
	const { id, messages, class: kind, theme } = campaign;
	const subject = mailLine(campaign.subject, subjectCharacters);
	const text = fitted(subject || "(no subject)", labelPixels);
	const beside = radius + 6 + textWidth(text) / 2;
	const places = [
		{ x, y: y + radius + 14 },
		{ x, y: y - radius - 6 },
		{ x: x + beside, y: y + 4 },
		{ x: x - beside, y: y + 4 },
	];
	return { id, x, y, radius, label: labels.place(text, places), subject, messages, class: kind, theme };
}

function edgeOf(
	{ left, right, weight, ties }: Overlap,
	places: ReadonlyMap<string, number>,
	points: readonly Point[],
	labels: LabelPlaces | undefined,
): GraphEdge {
	const [from, to] = [at(places, left), at(places, right)];
	const [one, other] = [points[from] as Point, points[to] as Point];
	const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
	const [first] = ties;
	const text = first === undefined ? "" : fitted(shortReason(first), labelPixels);
	const label =
		text === ""
			? undefined
			: labels?.place(
					text,
					[-5, 13, -20, 28].map((down) => ({ x: middle.x, y: middle.y + down })),
				);
	return { left: from, right: to, weight, reasons: ties.slice(0, mostReasons).map((tie) => mailLine(tie.text, reasonCharacters)), label };
}

function around(x: number, y: number, radius: number): Box {
	return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

function boxOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Box {
	const boxes = nodes.map(({ x, y, radius }) => around(x, y, radius));
	for (const { label } of [...nodes, ...edges]) {
		if (label === undefined) continue;
		const width = textWidth(label.text);
		boxes.push({ x: label.x - width / 2, y: label.y - 10, width, height: 13 });
	}
	const left = Math.min(...boxes.map(({ x }) => x));
	const top = Math.min(...boxes.map(({ y }) => y));
	return {
		x: left,
		y: top,
		width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
		height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
	};
}
