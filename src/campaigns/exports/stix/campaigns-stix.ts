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
import { versionOf } from "./version-of.ts";

/**
 * A STIX 2.1 bundle of the unwanted campaigns: the creator, then for each campaign what was observed, how often, and its
 * infrastructure; indicators for the hosts it calls to and the files it brings; overlaps and clusters. docs/decisions/campaign-exports.md says what becomes
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

/** The same for the same mail: what is known, wanted mail among it, has a part in what is said of each campaign. */
function bundleId({ campaigns, known }: CampaignAnalysis, { by = "", ham = false, samples = false, tlp }: ExportOptions): string {
	const ids = campaigns.map(({ id }) => id);
	return objectId("bundle", by.toWellFormed(), { version: versionOf(known), ham, samples, tlp: tlp ?? null, campaigns: ids });
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
	const maker = new StixMaker(options);
	const good = knownGood(analysis);
	const indicators = new Indicators(maker, good);
	const house = houseDomains(analysis.known);
	const exported = new Map<string, Exported>();
	yield* maker.frame;
	for (const campaign of analysis.campaigns) {
		if (isHam(campaign) && !ham) continue;
		const told = withoutRecipients(campaign, house, samples);
		const objects = campaignObjects(maker, told, good, samples);
		const { id } = objects[0] as StixObject;
		exported.set(campaign.id, { id, campaign });
		indicators.add(
			told,
			id,
			objects.filter(({ type }) => type === "observed-data"),
		);
		yield* objects;
	}
	yield* indicators.objects();
	yield* overlapObjects(maker, analysis, exported, samples ? undefined : house);
}
