import type { Campaign, Cluster, Overlap, Tie } from "../../app/campaign-shapes.ts";
import { grouped } from "../../base/grouped.ts";
import { messageCount } from "../message-count.ts";
import { bar } from "../terminal/bar.ts";
import type { Paint } from "../terminal/colour.ts";
import { inColumns, shorten, wrap } from "../terminal/columns.ts";
import { safeText } from "../../base/safe-text.ts";

/** What these lines are made of: an analysis has it. */
export interface OverlapsToTell {
	readonly campaigns: readonly Campaign[];
	readonly clusters: readonly Cluster[];
	readonly overlaps: readonly Overlap[];
	readonly overlapsBounded?: boolean;
}

/** How many of each are told; the rest is counted. */
export interface OverlapLimits {
	readonly clusters: number;
	readonly campaignsOfCluster: number;
	readonly tiesOfCluster: number;
	readonly overlaps: number;
}

export const overlapLimits: OverlapLimits = { clusters: 10, campaignsOfCluster: 4, tiesOfCluster: 3, overlaps: 8 };

const barColumns = 6;
const weightColumns = 6;
/** Columns of "  +3.10 ██████  ". */
const margin = 2 + weightColumns + barColumns + 2;
/** Weight of a full bar: proof. */
const fullBar = 7;

/** Said where pairs were left out, beside whatever is printed. */
export const boundedNote =
	"More campaigns share something than were looked at: the least telling pairs are left out. --of tells all of one campaign.";

/** Clusters with what holds them together, and below them the strongest ties of campaigns that are in no cluster together, each once. */
export function overlapLines(
	{ campaigns, clusters, overlaps, overlapsBounded }: OverlapsToTell,
	columns: number,
	paint: Paint,
	limits = overlapLimits,
): string[] {
	if (overlaps.length === 0) return ["No two campaigns share anything telling."];
	const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
	const told = clusters.slice(0, limits.clusters);
	const pairs = pairsOfTies(overlaps, told);
	const apart = oncePerTie(betweenClusters(overlaps, clusters));
	return [
		paint("bold", headline(clusters)),
		...told.flatMap((cluster) => ["", ...clusterLines(cluster, byId, pairs, columns, paint, limits)]),
		...moreLines(clusters.length - told.length, "cluster", paint),
		...section("Other ties, the strongest first", overlapSection(apart, byId, columns, paint, limits), paint),
		...(overlapsBounded ? ["", ...wrap(boundedNote, columns)] : []),
	];
}

function headline(clusters: readonly Cluster[]): string {
	if (clusters.length === 0) return "No campaigns share enough to speak for one hand.";
	const campaigns = clusters.reduce((sum, cluster) => sum + cluster.campaigns.length, 0);
	const kinds = clusters.length === 1 ? "one cluster" : `${grouped(clusters.length)} clusters`;
	return `${grouped(campaigns)} campaigns in ${kinds}, each perhaps from one hand (no proof)`;
}

function clusterLines(
	{ id, campaigns, messages, ties }: Cluster,
	byId: ReadonlyMap<string, Campaign>,
	pairs: ReadonlyMap<string, Pair>,
	columns: number,
	paint: Paint,
	limits: OverlapLimits,
): string[] {
	// Of two campaigns it is plain which two.
	const named = (tie: Tie) => (campaigns.length > 2 ? withPair(tie, pairs.get(keyOf(id, tie))) : tie);
	const known = campaigns.map((campaign) => byId.get(campaign)).filter((campaign) => campaign !== undefined);
	const shown = known.slice(0, limits.campaignsOfCluster);
	const digits = Math.max(1, ...shown.map((campaign) => grouped(campaign.messages).length));
	return [
		`${paint("bold", id)}  ${grouped(campaigns.length)} campaigns, ${messageCount(messages)}`,
		...shown.map((campaign) => campaignLine(campaign, digits, columns, paint)),
		...moreLines(campaigns.length - shown.length, "campaign", paint),
		...ties.slice(0, limits.tiesOfCluster).flatMap((tie) => tieLines(named(tie), columns, paint)),
	];
}

interface Pair extends Pick<Overlap, "left" | "right"> {
	readonly weight: number;
}

/** By cluster and tie, the two campaigns that "both" are: those for which it weighs most, as it does in the cluster. */
function pairsOfTies(overlaps: readonly Overlap[], clusters: readonly Cluster[]): Map<string, Pair> {
	const clusterOf = clusterOfEach(clusters);
	const pairs = new Map<string, Pair>();
	for (const { left, right, ties } of overlaps) {
		const cluster = clusterOf.get(left);
		if (cluster === undefined || cluster !== clusterOf.get(right)) continue;
		for (const tie of ties) {
			const key = keyOf(cluster, tie);
			if (tie.weight > (pairs.get(key)?.weight ?? 0)) pairs.set(key, { left, right, weight: tie.weight });
		}
	}
	return pairs;
}

function keyOf(cluster: string, { kind, value }: Tie): string {
	return `${cluster} ${kind} ${value}`;
}

/** As many characters of an id as nearly always are enough to find it by. */
const shortId = 6;

function withPair(tie: Tie, pair: Pair | undefined): Tie {
	if (pair === undefined) return tie;
	return { ...tie, text: `${tie.text} (${pair.left.slice(0, shortId)}, ${pair.right.slice(0, shortId)})` };
}

/** "  19  c1000000001  Your order …", the count in so many columns. */
export function campaignLine({ id, subject, messages }: Campaign, digits: number, columns: number, paint: Paint): string {
	const count = grouped(messages).padStart(digits);
	const room = Math.max(8, columns - digits - id.length - 6);
	return `  ${count}  ${paint("dim", id)}  ${shorten(subjectOf(subject), room)}`;
}

/** A tie's weight, drawn and in figures, and its sentence. */
export function tieLines({ weight, text }: Tie, columns: number, paint: Paint): string[] {
	const drawn = paint("cyan", inColumns(bar(weight / fullBar, barColumns), barColumns));
	const head = `  ${signed(weight)} ${drawn}  `;
	return wrap(safeText(text), Math.max(20, columns - margin)).map((line, at) => (at === 0 ? head : " ".repeat(margin)) + line);
}

/** Those within a cluster are what the cluster is told by. */
function betweenClusters(overlaps: readonly Overlap[], clusters: readonly Cluster[]): Overlap[] {
	const clusterOf = clusterOfEach(clusters);
	return overlaps.filter(({ left, right }) => clusterOf.get(left) === undefined || clusterOf.get(left) !== clusterOf.get(right));
}

function clusterOfEach(clusters: readonly Cluster[]): Map<string, string> {
	return new Map(clusters.flatMap(({ id, campaigns }) => campaigns.map((campaign) => [campaign, id] as const)));
}

/** What many share would fill the page with pairs of the same. */
function oncePerTie(overlaps: readonly Overlap[]): Overlap[] {
	const seen = new Set<string>();
	return overlaps.filter(({ ties: [first] }) => {
		const key = `${first?.kind} ${first?.value}`;
		return !seen.has(key) && seen.add(key);
	});
}

function overlapSection(
	overlaps: readonly Overlap[],
	byId: ReadonlyMap<string, Campaign>,
	columns: number,
	paint: Paint,
	limits: OverlapLimits,
): string[] {
	const shown = overlaps.slice(0, limits.overlaps);
	const lines = shown.flatMap(({ left, right, ties }) => [
		...[left, right].map((id) => shorten(`  ${id}  ${subjectOf(byId.get(id)?.subject ?? "")}`, columns)),
		...ties.slice(0, limits.tiesOfCluster).flatMap((tie) => tieLines(tie, columns, paint)),
	]);
	return [...lines, ...moreLines(overlaps.length - shown.length, "tie", paint)];
}

function subjectOf(subject: string): string {
	return safeText(subject) || "(no subject)";
}

/** What is left out; nothing when nothing is. */
export function moreLines(count: number, what: string, paint: Paint): string[] {
	return count <= 0 ? [] : [paint("dim", `  and ${grouped(count)} more ${what}${count === 1 ? "" : "s"}`)];
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
	return lines.length === 0 ? [] : ["", paint("bold", title), ...lines];
}

/** "+3.10" in its columns. */
function signed(weight: number): string {
	return `+${weight.toFixed(2)}`.padStart(weightColumns - 1);
}
