import type { CampaignAnalysis } from "../../campaign-analysis.ts";
import type { ExportOptions } from "../export-options.ts";
import { listChunks } from "../json/list-chunks.ts";
import { isHam, knownGood } from "../known-good.ts";
import { houseDomains } from "../recipients/house-domains.ts";
import { withoutRecipients } from "../recipients/without-recipients.ts";
import { campaignObjects } from "./campaign-objects.ts";
import { Indicators } from "./indicators.ts";
import { type Exported, overlapObjects } from "./overlap-objects.ts";
import { objectId } from "./stix-id.ts";
import { StixMaker } from "./stix-maker.ts";
import type { StixBundle, StixObject } from "./stix-object.ts";

/**
 * A STIX 2.1 bundle of the unwanted campaigns: the creator, then for each campaign what was observed, how often, and its
 * infrastructure; indicators for the hosts it calls to; overlaps and clusters. docs/decisions/campaign-exports.md says what becomes
 * what, and why.
 */
export function campaignsStix(analysis: CampaignAnalysis, options: ExportOptions = {}): StixBundle {
	return { type: "bundle", id: bundleId(analysis, options), objects: [...stixObjects(analysis, options)] };
}

/** The same as JSON in pieces, without the whole of it being held. */
export function* stixChunks(analysis: CampaignAnalysis, options: ExportOptions = {}): Generator<string> {
	yield `{\n"type": "bundle",\n"id": "${bundleId(analysis, options)}",\n`;
	yield* listChunks("objects", stixObjects(analysis, options));
	yield "\n}\n";
}

function bundleId({ at, campaigns }: CampaignAnalysis, { by = "", ham = false, samples = false, tlp }: ExportOptions): string {
	return objectId("bundle", by.toWellFormed(), { at, ham, samples, tlp: tlp ?? null, campaigns: campaigns.map(({ id }) => id) });
}

/** Every object once: observables are shared by campaigns. */
function* stixObjects(analysis: CampaignAnalysis, options: ExportOptions): Generator<StixObject> {
	const given = new Set<string>();
	for (const object of allObjects(analysis, options)) {
		if (given.has(object.id)) continue;
		given.add(object.id);
		yield object;
	}
}

function* allObjects(analysis: CampaignAnalysis, { ham = false, samples = false, ...options }: ExportOptions): Generator<StixObject> {
	const { at, campaigns } = analysis;
	const maker = new StixMaker(at, options);
	const indicators = new Indicators(knownGood(analysis));
	const house = samples ? undefined : houseDomains(analysis.known);
	const exported = new Map<string, Exported>();
	yield* maker.frame;
	for (const campaign of campaigns) {
		if (isHam(campaign) && !ham) continue;
		const told = house === undefined ? campaign : withoutRecipients(campaign, house);
		const objects = campaignObjects(maker, told, at, samples);
		const { id } = objects[0] as StixObject;
		exported.set(campaign.id, { id, campaign, since: campaign.firstSeen ?? at });
		indicators.add(told, id, at);
		yield* objects;
	}
	yield* indicators.objects(maker);
	yield* overlapObjects(maker, analysis, exported, house);
}
