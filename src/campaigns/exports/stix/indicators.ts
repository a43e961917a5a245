import type { Campaign } from "../../campaign.ts";
import { hostValue } from "../host-value.ts";
import { isBlockable, isForBlocking, isPageForBlocking, type KnownGood } from "../known-good.ts";
import { pageValue } from "../page-value.ts";
import { timestamp } from "../timestamp.ts";
import { hostPattern, pagePattern } from "./pattern.ts";
import type { StixMaker } from "./stix-maker.ts";
import type { StixObject } from "./stix-object.ts";

interface Sign {
	readonly pattern: string;
	readonly name: string;
	since: number;
	phish: boolean;
	readonly campaigns: { readonly id: string; readonly since: number }[];
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
	add(campaign: Campaign, id: string, at: number): void {
		if (!isBlockable(campaign)) return;
		const since = campaign.firstSeen ?? at;
		for (const { value } of campaign.actionHosts) {
			const host = hostValue(value);
			if (host !== undefined && isForBlocking(host, this.#good)) this.#sign(hostPattern(host), host.value, campaign, id, since);
		}
		for (const { value } of campaign.pages) {
			const page = pageValue(value);
			if (page !== "" && isPageForBlocking(page)) this.#sign(pagePattern(page), page, campaign, id, since);
		}
	}

	/** Each indicator with what it indicates. */
	*objects(maker: StixMaker): Generator<StixObject> {
		for (const { pattern, name, since, phish, campaigns } of this.#signs.values()) {
			const indicator = maker.object("indicator", pattern, since, {
				name,
				indicator_types: [phish ? "malicious-activity" : "anomalous-activity"],
				pattern,
				pattern_type: "stix",
				pattern_version: "2.1",
				valid_from: timestamp(since),
			});
			yield indicator;
			for (const campaign of campaigns) yield maker.relationship(indicator.id, "indicates", campaign.id, campaign.since);
		}
	}

	#sign(pattern: string, name: string, campaign: Campaign, id: string, since: number): void {
		const sign = this.#signs.get(pattern) ?? { pattern, name, since, phish: false, campaigns: [] };
		this.#signs.set(pattern, sign);
		sign.since = Math.min(sign.since, since);
		sign.phish ||= campaign.class === "phish";
		if (sign.campaigns.at(-1)?.id !== id) sign.campaigns.push({ id, since });
	}
}
