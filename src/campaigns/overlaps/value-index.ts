import type { Campaign } from "../campaign.ts";
import { NearPictures } from "./near-pictures.ts";
import { oddsOf, tieWeight } from "./tie-weights.ts";
import { type TieValue, valuesOf } from "./values-of.ts";

/** A value that several campaigns share, and what that is worth. */
export interface SharedValue extends TieValue {
	/** Places of the campaigns that have it, in order. */
	readonly places: readonly number[];
	readonly weight: number;
}

export interface ValueIndex {
	/** The most telling first. */
	readonly values: readonly SharedValue[];
	/** For each campaign the places in `values` of those it has, in order. */
	readonly byCampaign: readonly (readonly number[])[];
}

/** What campaigns share, weighed; what ties nobody is left out. Linear in the values of all campaigns. */
export function indexValues(campaigns: readonly Campaign[]): ValueIndex {
	const values = weighed(collect(campaigns), campaigns);
	const byCampaign: number[][] = campaigns.map(() => []);
	for (const [at, { places }] of values.entries()) for (const place of places) byCampaign[place]?.push(at);
	return { values, byCampaign };
}

function collect(campaigns: readonly Campaign[]): Map<string, TieValue & { readonly places: number[] }> {
	const pictures = new NearPictures();
	const found = new Map<string, TieValue & { readonly places: number[] }>();
	for (const [place, campaign] of campaigns.entries()) {
		for (const value of valuesOf(campaign, pictures)) {
			const key = `${value.pattern ? "~" : ""}${value.kind} ${value.value}`;
			const known = found.get(key);
			if (known === undefined) found.set(key, { ...value, places: [place] });
			else {
				if (known.places.at(-1) !== place) known.places.push(place);
				// One who forges a name is not tied to its owner.
				if (value.forgeable && !known.forgeable) found.set(key, { ...known, forgeable: true });
			}
		}
	}
	return found;
}

function weighed(found: ReadonlyMap<string, TieValue & { readonly places: number[] }>, campaigns: readonly Campaign[]): SharedValue[] {
	const values: SharedValue[] = [];
	for (const value of found.values()) {
		if (value.places.length < 2) continue;
		const weight = oddsOf(tieWeight(value), value.places.length, campaigns.length, isEverydayMail(value, campaigns));
		if (weight > 0) values.push({ ...value, weight });
	}
	return values.sort((left, right) => right.weight - left.weight || (left.value < right.value ? -1 : left.value > right.value ? 1 : 0));
}

const linkKinds: ReadonlySet<string> = new Set(["action-host", "link-host", "kit-path"]);

/** What genuine campaigns have as well as unwanted ones; and where genuine ones link to, which is what people talk about. */
function isEverydayMail({ kind, places }: TieValue & { readonly places: readonly number[] }, campaigns: readonly Campaign[]): boolean {
	const ham = places.reduce((count, place) => count + (campaigns[place]?.class === "ham" ? 1 : 0), 0);
	return ham > 0 && (ham < places.length || linkKinds.has(kind));
}
