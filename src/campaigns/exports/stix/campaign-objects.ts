import type { Campaign, Share } from "../../campaign.ts";
import { counted } from "../../report/figures.ts";
import { themeName } from "../../themes/theme.ts";
import type { Json } from "../canonical-json.ts";
import { campaignTitle } from "../campaign-title.ts";
import type { KnownGood } from "../known-good.ts";
import { plainText } from "../plain-text.ts";
import { timestamp } from "../timestamp.ts";
import { walletValue } from "../wallet-value.ts";
import { hostObservable, type Observed, observables, pageObservable } from "./observables.ts";
import { type OwnPlaces, ownPlaces } from "./own-places.ts";
import { posedAs } from "./posed-as.ts";
import type { StixMaker } from "./stix-maker.ts";
import type { StixObject } from "./stix-object.ts";
import { techniqueObjects } from "./technique.ts";
import { versionOf } from "./version-of.ts";

/** Largest number that observed-data and sightings can say (sections 4.14, 5.2). */
const mostCounted = 999_999_999;

/** A campaign, its technique, whom it poses as, what was seen of it and how often, and the infrastructure it uses. The campaign is the first. */
export function campaignObjects(maker: StixMaker, campaign: Campaign, good: KnownGood, samples: boolean): StixObject[] {
	const itself = campaignObject(maker, campaign);
	const seen = observables(maker, campaign, samples);
	const observed = observedData(maker, campaign, seen);
	const sighting = sightingOf(maker, campaign, itself.id, observed);
	const infrastructure = infrastructureObjects(maker, campaign, itself.id, ownPlaces(campaign, good));
	const about = [...techniqueObjects(maker, campaign, itself.id), ...posedAs(maker, campaign, itself.id)];
	return [itself, ...about, ...seen.map(({ object }) => object), ...observed, sighting, ...infrastructure];
}

function campaignObject(maker: StixMaker, campaign: Campaign): StixObject {
	const properties = {
		name: campaignTitle(campaign),
		description: describe(campaign),
		aliases: [campaign.id],
		labels: [campaign.class, campaign.theme],
		...seenTimes(campaign),
	};
	return maker.object("campaign", campaign.id, properties, versionOf([campaign]));
}

function seenTimes({ firstSeen, lastSeen }: Campaign) {
	if (firstSeen === undefined || lastSeen === undefined) return {};
	return { first_seen: timestamp(firstSeen), last_seen: timestamp(Math.max(firstSeen, lastSeen)) };
}

function describe(campaign: Campaign): string {
	const lists: readonly (readonly [what: string, list: readonly Share[], told?: (value: string) => string])[] = [
		["Poses as", campaign.posesAs],
		["Languages", campaign.languages],
		["Kit paths", campaign.paths],
		["Telephone numbers", campaign.phones],
		["Wallets", campaign.wallets, walletValue],
	];
	const told = lists.filter(([, list]) => list.length > 0).map(([what, list, of]) => `${what}: ${firstValues(list, of)}.`);
	return [`${counted(campaign.messages, "message")}, ${campaign.class}, ${themeName(campaign.theme)}.`, ...told].join(" ");
}

function firstValues(shares: readonly Share[], told: (value: string) => string = (value) => plainText(value, 100)): string {
	return shares
		.slice(0, 5)
		.map(({ value }) => told(value))
		.join(", ");
}

/**
 * number_observed is how often each of the objects was observed (section 4.14). What all messages have is in one observation, anything rarer in
 * one of its own, whose id stays the same when its number does not. None of what nobody knows when it was seen: an observation must say that.
 */
function observedData(maker: StixMaker, campaign: Campaign, all: readonly Observed[]): StixObject[] {
	const { id, firstSeen, lastSeen, messages } = campaign;
	if (firstSeen === undefined || lastSeen === undefined) return [];
	const times = { first_observed: timestamp(firstSeen), last_observed: timestamp(Math.max(lastSeen, firstSeen)) };
	const data = (key: Json, count: number, of: readonly Observed[]) => {
		const number = { number_observed: Math.min(Math.max(count, 1), mostCounted), object_refs: of.map(({ object }) => object.id) };
		return maker.object("observed-data", key, { ...times, ...number }, versionOf([campaign]));
	};
	const common = all.filter((one) => one.messages >= messages);
	const rare = all.filter((one) => one.messages < messages);
	const own = rare.map((one) => data({ campaign: id, object: one.object.id }, one.messages, [one]));
	return common.length === 0 ? own : [data(id, messages, common), ...own];
}

function sightingOf(maker: StixMaker, campaign: Campaign, id: string, observed: readonly StixObject[]): StixObject {
	const properties = {
		sighting_of_ref: id,
		where_sighted_refs: [maker.creator],
		count: Math.min(campaign.messages, mostCounted),
		...(observed.length === 0 ? {} : { observed_data_refs: observed.map((data) => data.id) }),
		...seenTimes(campaign),
	};
	return maker.object("sighting", campaign.id, properties, versionOf([campaign]));
}

/** "uses" and "consists-of" are the words of section 4.8.2: a campaign uses an infrastructure, which consists of what was observed. */
function infrastructureObjects(maker: StixMaker, campaign: Campaign, id: string, { hosts, pages }: OwnPlaces): StixObject[] {
	const places = [...hosts.flatMap((host) => hostObservable(maker, host)), ...pages.flatMap((page) => pageObservable(maker, page))];
	if (places.length === 0) return [];
	const properties = {
		name: `Sending and linked hosts of ${campaign.id}`,
		infrastructure_types: [campaign.class === "phish" ? "phishing" : "unknown"],
		...seenTimes(campaign),
	};
	const infrastructure = maker.object("infrastructure", campaign.id, properties, versionOf([campaign]));
	const parts = places.map((place) => maker.relationship(infrastructure.id, "consists-of", place.id));
	return [infrastructure, maker.relationship(id, "uses", infrastructure.id), ...parts];
}
