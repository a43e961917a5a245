import { createHash } from "node:crypto";
import type { Campaign } from "../campaign.ts";
import { communitiesOf, type Edge } from "./communities.ts";
import type { Cluster, Overlap, Tie } from "./overlap.ts";

/** Overlaps that hold campaigns together: odds of twenty to one. Weaker ones are told, and make no cluster. */
export const clusterWeight = 3;
const mostTies = 6;

/** Groups of campaigns that seem to come from one hand, most messages first; a campaign is in one at most. */
export function clustersOf(campaigns: readonly Campaign[], overlaps: readonly Overlap[]): Cluster[] {
	const places = new Map(campaigns.map(({ id }, place) => [id, place]));
	const strong = overlaps.filter(({ left, right, weight }) => weight >= clusterWeight && places.has(left) && places.has(right));
	const edges = strong.map(
		({ left, right, weight }): Edge => ({ left: places.get(left) as number, right: places.get(right) as number, weight }),
	);
	const parts = communitiesOf(campaigns.length, edges);
	const members = groupBy(campaigns, (_, place) => parts[place] as number);
	const inside = strong.filter(({ left, right }) => parts[places.get(left) as number] === parts[places.get(right) as number]);
	const overlapsOf = groupBy(inside, ({ left }) => parts[places.get(left) as number] as number);
	return [...members]
		.filter(([, own]) => own.length > 1)
		.map(([part, own]) => clusterOf(own, overlapsOf.get(part) ?? []))
		.sort((one, other) => other.messages - one.messages || (one.id < other.id ? -1 : 1));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T, at: number) => number): Map<number, T[]> {
	const groups = new Map<number, T[]>();
	for (const [at, item] of items.entries()) {
		const key = keyOf(item, at);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

function clusterOf(campaigns: readonly Campaign[], overlaps: readonly Overlap[]): Cluster {
	const bySize = [...campaigns].sort((one, other) => other.messages - one.messages || (one.id < other.id ? -1 : 1));
	return {
		id: `g${createHash("sha256")
			.update((bySize[0] as Campaign).id)
			.digest("hex")
			.slice(0, 10)}`,
		campaigns: bySize.map(({ id }) => id),
		messages: bySize.reduce((sum, { messages }) => sum + messages, 0),
		ties: strongestTies(overlaps),
	};
}

/** By the weight that they bring into all overlaps together; each with the weight it has at its strongest. */
function strongestTies(overlaps: readonly Overlap[]): Tie[] {
	const sums = new Map<string, { tie: Tie; sum: number }>();
	for (const { ties } of overlaps) {
		for (const tie of ties) {
			const key = `${tie.kind} ${tie.value}`;
			const known = sums.get(key);
			if (known === undefined) sums.set(key, { tie, sum: tie.weight });
			else sums.set(key, { tie: tie.weight > known.tie.weight ? tie : known.tie, sum: known.sum + tie.weight });
		}
	}
	return [...sums.values()]
		.sort((one, other) => other.sum - one.sum)
		.slice(0, mostTies)
		.map(({ tie }) => tie);
}
