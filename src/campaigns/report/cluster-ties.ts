import type { Cluster, Overlap, Tie } from "../overlaps/overlap.ts";

/** What holds a cluster together, with two campaigns that share it, and what is left out. */
export interface ClusterTies {
	readonly ties: readonly ClusterTie[];
	/** Other things by which two campaigns of it are tied most. */
	readonly others: number;
}

interface ClusterTie {
	readonly tie: Tie;
	/** Ids of the two campaigns that the tie's sentence is of; undefined where no overlap has it. */
	readonly pair: readonly [string, string] | undefined;
	/** Campaigns of the cluster that share it, beside the two. */
	readonly more: number;
}

/** By cluster id. Reads each overlap once. */
export function clusterTies(clusters: readonly Cluster[], overlaps: readonly Overlap[]): ReadonlyMap<string, ClusterTies> {
	const clusterOf = new Map(clusters.flatMap(({ id, campaigns }) => campaigns.map((campaign) => [campaign, id] as const)));
	const inside = Map.groupBy(overlaps, ({ left, right }) =>
		clusterOf.get(left) === clusterOf.get(right) ? clusterOf.get(left) : undefined,
	);
	return new Map(clusters.map((cluster) => [cluster.id, tiesOf(cluster, inside.get(cluster.id) ?? [])]));
}

function tiesOf({ ties }: Cluster, overlaps: readonly Overlap[]): ClusterTies {
	const shared = new Map(
		ties.map((tie) => [keyOf(tie), { tie, pair: undefined as [string, string] | undefined, campaigns: new Set<string>() }]),
	);
	const others = new Set<string>();
	for (const { left, right, ties: own } of overlaps) {
		for (const [at, tie] of own.entries()) {
			const entry = shared.get(keyOf(tie));
			if (entry === undefined) {
				if (at === 0) others.add(keyOf(tie));
				continue;
			}
			// The sentence is of one pair: it can name a domain of each.
			if (entry.pair === undefined && tie.text === entry.tie.text) entry.pair = [left, right];
			entry.campaigns.add(left).add(right);
		}
	}
	return {
		ties: [...shared.values()].map(({ tie, pair, campaigns }) => ({ tie, pair, more: Math.max(0, campaigns.size - 2) })),
		others: others.size,
	};
}

function keyOf({ kind, value }: Tie): string {
	return `${kind} ${value}`;
}
