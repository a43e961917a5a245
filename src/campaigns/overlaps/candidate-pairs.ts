import type { Campaign } from "../campaign.ts";
import type { ValueIndex } from "./value-index.ts";

/** A value that more campaigns share ties each of them to its largest campaign only: pairs grow with the campaigns, not with their square. */
const mostInAllPairs = 8;
/** Pairs that are looked at in all; the most telling values come first. A hundred bytes each. */
const mostPairs = 500_000;

/** Places of two campaigns, the smaller first. */
type Pair = readonly [number, number];

export interface Candidates {
	readonly pairs: readonly Pair[];
	/** There are more. */
	readonly isBounded: boolean;
}

/** Pairs of campaigns that share something. */
export function candidatePairs(campaigns: readonly Campaign[], { values }: ValueIndex, most = mostPairs): Candidates {
	const seen = new Set<number>();
	const pairs: Pair[] = [];
	let isBounded = false;
	const add = (one: number, other: number): void => {
		const [left, right] = pairOf(one, other);
		const key = left * campaigns.length + right;
		if (left === right || seen.has(key)) return;
		isBounded ||= pairs.length >= most;
		if (isBounded) return;
		seen.add(key);
		pairs.push([left, right]);
	};
	for (const { places } of values) {
		if (isBounded) break;
		if (places.length > mostInAllPairs) star(places, campaigns, add);
		else for (const [at, one] of places.entries()) for (const other of places.slice(at + 1)) add(one, other);
	}
	return { pairs, isBounded };
}

/** All pairs that one campaign is part of, whatever it shares with how many: no more than there are campaigns. */
export function pairsOf(place: number, { values, byCampaign }: ValueIndex): Pair[] {
	const others = new Set((byCampaign[place] ?? []).flatMap((at) => values[at]?.places ?? []));
	others.delete(place);
	return [...others].map((other) => pairOf(place, other));
}

function pairOf(one: number, other: number): Pair {
	return one < other ? [one, other] : [other, one];
}

function star(places: readonly number[], campaigns: readonly Campaign[], add: (one: number, other: number) => void): void {
	const [first, ...rest] = places as [number, ...number[]];
	const centre = rest.reduce((best, place) => (isLarger(campaigns[place], campaigns[best]) ? place : best), first);
	for (const place of places) add(centre, place);
}

function isLarger(one: Campaign | undefined, other: Campaign | undefined): boolean {
	if (one === undefined || other === undefined) return false;
	return one.messages > other.messages || (one.messages === other.messages && one.id < other.id);
}
