import type { Campaign, FileShare } from "../../campaign.ts";
import { addressValue } from "../address-value.ts";
import { campaignTitle } from "../campaign-title.ts";
import type { Json } from "../canonical-json.ts";
import { type HostValue, hostValue } from "../host-value.ts";
import { isBlockable, isForBlocking, isMalicious, isPageForBlocking, type KnownGood } from "../known-good.ts";
import { pageValue } from "../page-value.ts";
import { plainText } from "../plain-text.ts";
import { walletValue } from "../wallet-value.ts";
import type { MispAttribute, MispReference } from "./misp-event.ts";
import type { MispMaker, Value } from "./misp-maker.ts";
import { seenTimes, seenTogether } from "./seen-times.ts";

const campaignsNamed = 10;
const attribution = "Attribution";

interface Shared {
	value: Value;
	readonly campaigns: Campaign[];
}

/** Hosts, files and the like, which campaigns share: each once in the event, with the ids of its campaigns. */
export class SharedAttributes {
	readonly #good: KnownGood;
	readonly #maker: MispMaker;
	readonly #shared = new Map<string, Shared>();

	constructor(maker: MispMaker, good: KnownGood) {
		this.#maker = maker;
		this.#good = good;
	}

	/** Returns references from the campaign's object to the attributes that it has, each once. */
	add(campaign: Campaign, object: string): readonly MispReference[] {
		const references = new Map<string, MispReference>();
		for (const value of valuesOf(campaign, this.#good)) {
			const uuid = this.#maker.attributeId(value, keyOf(value, campaign.id));
			const shared = this.#shared.get(uuid) ?? { value, campaigns: [] };
			this.#shared.set(uuid, shared);
			if (value.toIds === true) shared.value = value;
			if (shared.campaigns.at(-1)?.id !== campaign.id) shared.campaigns.push(campaign);
			const kind = value.category === attribution ? "characterized-by" : "contains";
			references.set(uuid, this.#maker.reference(object, kind, uuid, "attribute"));
		}
		return [...references.values()];
	}

	all(): MispAttribute[] {
		return [...this.#shared.values()].map(({ value, campaigns }) => {
			const ids = campaigns.map(({ id }) => id);
			const more = ids.length > campaignsNamed ? ` and ${ids.length - campaignsNamed} more` : "";
			const seen = seenTogether(campaigns);
			const comment = `${ids.slice(0, campaignsNamed).join(", ")}${more}`;
			return { ...this.#maker.attribute(value, comment, seen.lastSeen, keyOf(value, ids[0] ?? "")), ...seenTimes(seen) };
		});
	}
}

/** What is no campaign's alone is known by its value. */
function keyOf({ single = false }: Value, campaign: string): Json {
	return single ? { campaign } : null;
}

/** A host that unwanted mail calls its readers to, or on everybody's host the page, and a file that phishing brings, are for blocking; the rest is for people. */
function valuesOf(campaign: Campaign, good: KnownGood): Value[] {
	const blockable = isBlockable(campaign);
	const hosts = (shares: Campaign["linkHosts"]) => shares.flatMap(({ value }) => hostValue(value) ?? []);
	return [
		...hosts(campaign.actionHosts).map((host) => linkedHost(host, blockable && isForBlocking(host, good))),
		...hosts(campaign.linkHosts).map((host) => linkedHost(host, false)),
		...hosts(campaign.senderDomains).flatMap(({ kind, value }) =>
			kind === "domain" ? [{ type: "domain", category: "Payload delivery", value }] : [],
		),
		// The first is in the object.
		...campaign.replyTo
			.flatMap(({ value }) => addressValue(value) ?? [])
			.slice(1)
			.map(({ address }) => ({ type: "email-reply-to", category: "Payload delivery", value: address })),
		...campaign.attachments.flatMap((file) => fileHash(file, isMalicious(file, campaign) && !good.files.has(file.value))),
		...campaign.pages.map(({ value }) => linkedPage(pageValue(value), blockable)),
		...campaign.paths.map(({ value }) => ({ type: "uri", category: "Network activity", value: plainText(value, 1_000) })),
		...campaign.phones.map(({ value }) => ({ type: "phone-number", category: "Financial fraud", value: plainText(value, 60) })),
		...campaign.wallets.map(({ value }) => ({ ...walletType(value), value: walletValue(value) })),
		{ type: "campaign-id", category: attribution, value: campaign.id },
		{ type: "campaign-name", category: attribution, value: campaignTitle(campaign), single: true },
	].filter(({ value }) => value !== "");
}

function linkedHost({ kind, value }: HostValue, toIds: boolean): Value {
	return { type: kind === "domain" ? "hostname" : "ip-dst", category: "Network activity", value, toIds };
}

function linkedPage(page: string, blockable: boolean): Value {
	return { type: "url", category: "Network activity", value: page, toIds: blockable && isPageForBlocking(page) };
}

function fileHash({ value }: FileShare, toIds: boolean): Value[] {
	if (!/^[\da-f]{64}$/i.test(value)) return [];
	return [{ type: "sha256", category: "Payload delivery", value: value.toLowerCase(), toIds }];
}

/** MISP has types for three currencies. */
function walletType(value: string): { type: string; category: string } {
	if (/^(?:bc1[a-z\d]{11,87}|[13][1-9A-HJ-NP-Za-km-z]{25,34})$/.test(value)) return { type: "btc", category: "Financial fraud" };
	if (/^X[1-9A-HJ-NP-Za-km-z]{33}$/.test(value)) return { type: "dash", category: "Financial fraud" };
	if (/^[48][1-9A-HJ-NP-Za-km-z]{94,105}$/.test(value)) return { type: "xmr", category: "Financial fraud" };
	return { type: "text", category: "Financial fraud" };
}
