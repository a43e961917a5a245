import type { Campaign } from "../../campaign.ts";
import type { CampaignAnalysis } from "../../campaign-analysis.ts";
import type { Json } from "../canonical-json.ts";
import type { ExportOptions } from "../export-options.ts";
import { exportJson } from "../json/export-json.ts";
import { isHam, knownGood } from "../known-good.ts";
import { plainText } from "../plain-text.ts";
import { houseDomains } from "../recipients/house-domains.ts";
import { tiesForOthers } from "../recipients/ties-for-others.ts";
import { withoutRecipients } from "../recipients/without-recipients.ts";
import { objectId } from "../stix/stix-id.ts";
import { timestamp } from "../timestamp.ts";
import { emailObject, emailObjectId } from "./email-object.ts";
import type { MispEvent, MispObject, MispOrganization, MispReference } from "./misp-event.ts";
import { MispMaker } from "./misp-maker.ts";
import { seenTogether } from "./seen-times.ts";
import { SharedAttributes } from "./shared-attributes.ts";

const tiesTold = 10;

/**
 * One MISP event of the unwanted campaigns: an email object for each, attributes for what campaigns share, references between
 * objects where campaigns overlap. docs/decisions/campaign-exports.md says what becomes what, and why.
 */
export function campaignsMisp(analysis: CampaignAnalysis, options: ExportOptions = {}): { readonly Event: MispEvent } {
	const campaigns = analysis.campaigns.filter((campaign) => options.ham === true || !isHam(campaign));
	const maker = new MispMaker(analysis.at, eventKey(options));
	const shared = new SharedAttributes(maker, knownGood(analysis));
	const samples = options.samples === true;
	const house = houseDomains(analysis.known);
	const overlaps = overlapsOf(maker, analysis, new Map(campaigns.map((campaign) => [campaign.id, campaign])), samples ? undefined : house);
	const objects = campaigns.map((whole) => {
		const campaign = withoutRecipients(whole, house, samples);
		const from = emailObjectId(maker, campaign.id);
		return emailObject(maker, campaign, samples, [...shared.add(campaign, from), ...(overlaps.get(campaign.id) ?? [])]);
	});
	return { Event: event(maker, analysis, campaigns, objects, shared, options) };
}

/** The same as JSON in pieces. */
export function* mispChunks(analysis: CampaignAnalysis, options: ExportOptions = {}): Generator<string> {
	const { Attribute, Object: objects, ...rest } = campaignsMisp(analysis, options).Event;
	yield `{"Event": ${exportJson(rest).slice(0, -1)},\n"Attribute": [`;
	yield* lines(Attribute);
	yield '],\n"Object": [';
	yield* lines(objects);
	yield "]}}\n";
}

function* lines(items: readonly unknown[]): Generator<string> {
	for (const [at, item] of items.entries()) yield `${at === 0 ? "\n" : ",\n"}${exportJson(item)}`;
}

function event(
	maker: MispMaker,
	{ at }: CampaignAnalysis,
	campaigns: readonly Campaign[],
	objects: readonly MispObject[],
	shared: SharedAttributes,
	options: ExportOptions,
): MispEvent {
	const attributes = shared.all();
	const count = objects.reduce((sum, { Attribute }) => sum + Attribute.length, attributes.length);
	const organization = organizationOf(exporter(options));
	return {
		uuid: maker.uuid,
		id: "0",
		org_id: "0",
		orgc_id: "0",
		Org: organization,
		Orgc: organization,
		info: info(campaigns, options),
		date: timestamp(Math.min(seenTogether(campaigns).lastSeen ?? at, at)).slice(0, 10),
		timestamp: maker.seconds,
		published: false,
		publish_timestamp: "0",
		threat_level_id: campaigns.some((campaign) => campaign.class === "phish") ? "2" : "3",
		analysis: "2",
		distribution: "0",
		sharing_group_id: "0",
		attribute_count: String(count),
		Attribute: attributes,
		Object: objects,
		Tag: tags(campaigns, options).map((name) => ({ name, exportable: true })),
	};
}

/**
 * What makes an event the same one. Not the campaigns: there are others every week. But whom it may go to, and what it tells them: a platform
 * adds what it is handed to what it has, and would show samples to those who have the event without them.
 */
function eventKey(options: ExportOptions): Json {
	const { of = null, ham = false, samples = false, tlp = null } = options;
	return { by: exporter(options), of, ham, samples, tlp };
}

/** The name as STIX gives it: what makes the ids of both. */
function exporter({ by = "Tidegate" }: ExportOptions): string {
	return plainText(by);
}

/** As STIX knows it: whoever takes in both has one organization. */
function organizationOf(name: string): MispOrganization {
	return { id: "0", name, uuid: objectId("identity", name, {}).slice("identity--".length) };
}

/** At most 256 characters and no line break, as the format asks. */
function info(campaigns: readonly Campaign[], options: ExportOptions): string {
	const { ham = false, title = "" } = options;
	const name = plainText(title, 100);
	const what = `${campaigns.length} ${ham ? "" : "unwanted "}mail campaigns`;
	const messages = campaigns.reduce((sum, campaign) => sum + campaign.messages, 0);
	return plainText(`${name === "" ? "" : `${name}: `}${what} of ${messages} messages, seen by ${exporter(options).slice(0, 100)}`);
}

/** Of the taxonomies "tlp" and "rsit" (Reference Security Incident Taxonomy). */
function tags(campaigns: readonly Campaign[], { tlp }: ExportOptions): string[] {
	const has = (kind: Campaign["class"]) => campaigns.some((campaign) => campaign.class === kind);
	return [
		...(tlp === undefined ? [] : [`tlp:${tlp}`]),
		...(has("phish") ? ['rsit:fraud="phishing"'] : []),
		...(has("spam") ? ['rsit:abusive-content="spam"'] : []),
	];
}

/** By the id of the campaign whose object they go out from. `house` is undefined where readers may be named. */
function overlapsOf(
	maker: MispMaker,
	{ overlaps }: CampaignAnalysis,
	exported: ReadonlyMap<string, Campaign>,
	house: readonly string[] | undefined,
): Map<string, MispReference[]> {
	const found = new Map<string, MispReference[]>();
	for (const { left, right, ties } of overlaps) {
		const [one, other] = [exported.get(left), exported.get(right)];
		if (one === undefined || other === undefined) continue;
		const strongest = ties.slice(0, tiesTold);
		const why = (house === undefined ? strongest : tiesForOthers(strongest, [one, other], house)).map(({ text }) => text);
		const [from, to] = [emailObjectId(maker, left), emailObjectId(maker, right)];
		const reference = maker.reference(from, "related-to", to, "object", why.join(" "));
		const before = found.get(left);
		if (before === undefined) found.set(left, [reference]);
		else before.push(reference);
	}
	return found;
}
