import type { Campaign } from "../campaign.ts";
import type { ValueIndex } from "./value-index.ts";

/** A value that more campaigns share ties each of them to its largest campaign only: pairs grow with the campaigns, not with their square. */
const mostInAllPairs = 8;
/** Pairs that are looked at in all; the most telling values come first. A hundred bytes each. */
const mostPairs = 500_000;

/** Pairs of places, the smaller first, of campaigns that share something. */
export function candidatePairs(campaigns: readonly Campaign[], { values }: ValueIndex): [number, number][] {
	const seen = new Set<number>();
	const pairs: [number, number][] = [];
	const add = (one: number, other: number): void => {
		const [left, right] = one < other ? [one, other] : [other, one];
		const key = left * campaigns.length + right;
		if (left === right || seen.has(key) || pairs.length >= mostPairs) return;
		seen.add(key);
		pairs.push([left, right]);
	};
	for (const { places } of values) {
		if (pairs.length >= mostPairs) break;
		if (places.length > mostInAllPairs) star(places, campaigns, add);
		else for (const [at, one] of places.entries()) for (const other of places.slice(at + 1)) add(one, other);
	}
	return pairs;
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
