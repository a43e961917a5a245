import type { Campaign } from "../../campaign.ts";
import { hostValue } from "../host-value.ts";
import { isBlockable, isForBlocking, isPageForBlocking, type KnownGood } from "../known-good.ts";
import { pageValue } from "../page-value.ts";
import { timestamp } from "../timestamp.ts";
import { hostPattern, pagePattern } from "./pattern.ts";
import type { StixMaker } from "./stix-maker.ts";
import type { StixObject } from "./stix-object.ts";
import { created, versionOf } from "./version-of.ts";

interface Sign {
	readonly pattern: string;
	readonly name: string;
	since: number;
	phish: boolean;
	/** By the ids of their objects. */
	readonly campaigns: Map<string, Campaign>;
}

/**
 * What is worth blocking, gathered over campaigns: each host that unwanted mail calls its readers to. Nothing that wanted mail has too,
 * and no place that everybody uses: there the very page. No path of a kit: without its host, which is not kept, it would find pages of honest sites, and no
 * list of words can tell "/rife-free/customizer/", a theme of thousands of blogs, from what a thief thought of.
 */
export class Indicators {
	readonly #good: KnownGood;
	readonly #signs = new Map<string, Sign>();

	constructor(good: KnownGood) {
		this.#good = good;
	}

	/** `id` is that of the campaign's object. */
	add(campaign: Campaign, id: string): void {
		if (!isBlockable(campaign)) return;
		for (const { value } of campaign.actionHosts) {
			const host = hostValue(value);
			if (host !== undefined && isForBlocking(host, this.#good)) this.#sign(hostPattern(host), host.value, campaign, id);
		}
		for (const { value } of campaign.pages) {
			const page = pageValue(value);
			if (page !== "" && isPageForBlocking(page)) this.#sign(pagePattern(page), page, campaign, id);
		}
	}

	/** Each indicator with what it indicates. */
	*objects(maker: StixMaker): Generator<StixObject> {
		for (const { pattern, name, since, phish, campaigns } of this.#signs.values()) {
			const properties = {
				name,
				indicator_types: [phish ? "malicious-activity" : "anomalous-activity"],
				pattern,
				pattern_type: "stix",
				pattern_version: "2.1",
				valid_from: timestamp(since),
			};
			const indicator = maker.object("indicator", pattern, properties, versionOf([...campaigns.values()]));
			yield indicator;
			for (const id of campaigns.keys()) yield maker.relationship(indicator.id, "indicates", id);
		}
	}

	#sign(pattern: string, name: string, campaign: Campaign, id: string): void {
		const since = campaign.firstSeen ?? created;
		const sign = this.#signs.get(pattern) ?? { pattern, name, since, phish: false, campaigns: new Map() };
		this.#signs.set(pattern, sign);
		sign.since = Math.min(sign.since, since);
		sign.phish ||= campaign.class === "phish";
		sign.campaigns.set(id, campaign);
	}
}
