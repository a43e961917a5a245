import type { Campaign } from "../../campaign.ts";
import type { KnownGood } from "../known-good.ts";
import { indicatorProperties } from "./indicator-properties.ts";
import type { Finding, Sign } from "./sign.ts";
import { signsOf } from "./signs-of.ts";
import type { StixMaker } from "./stix-maker.ts";
import type { StixObject } from "./stix-object.ts";
import { created, versionOf } from "./version-of.ts";

/** What is worth blocking, gathered over campaigns. What wanted mail has too is not; what it had later than unwanted mail is revoked. */
export class Indicators {
	readonly #maker: StixMaker;
	readonly #good: KnownGood;
	readonly #signs = new Map<string, { readonly sign: Sign; readonly findings: Finding[] }>();

	constructor(maker: StixMaker, good: KnownGood) {
		this.#maker = maker;
		this.#good = good;
	}

	/** `id` is that of the campaign's object; `observed` are those that say what was observed of it. */
	add(campaign: Campaign, id: string, observed: readonly StixObject[]): void {
		const data = new Map(observed.flatMap((one) => (one["object_refs"] as string[]).map((object) => [object, one.id])));
		for (const { sign, object, messages } of signsOf(this.#maker, campaign, this.#good)) {
			const findings: Finding[] = this.#signs.get(sign.pattern)?.findings ?? [];
			this.#signs.set(sign.pattern, { sign, findings });
			if (findings.at(-1)?.id !== id) findings.push({ campaign, id, observed: data.get(object.id), messages });
		}
	}

	/** Each indicator with what it indicates, and what it is based on. */
	*objects(): Generator<StixObject> {
		for (const { sign, findings } of this.#signs.values()) {
			if (sign.wanted.length > 0) yield* this.#revoked(sign, findings);
			else yield* this.#valid(sign, findings);
		}
	}

	*#valid(sign: Sign, findings: readonly Finding[]): Generator<StixObject> {
		const version = versionOf(findings.map(({ campaign }) => campaign));
		const indicator = this.#maker.object("indicator", sign.pattern, indicatorProperties(sign, findings), version);
		yield indicator;
		for (const { id, observed } of findings) {
			yield this.#maker.relationship(indicator.id, "indicates", id);
			if (observed !== undefined) yield this.#maker.relationship(indicator.id, "based-on", observed);
		}
	}

	/** Only what an earlier export can have told. Others would learn for nothing what one's own people use, and whoever does not heed `revoked` would block it. */
	*#revoked(sign: Sign, findings: readonly Finding[]): Generator<StixObject> {
		const campaigns = findings.map(({ campaign }) => campaign);
		if (firstOf(campaigns) >= firstOf(sign.wanted)) return;
		const properties = { ...indicatorProperties(sign, findings), revoked: true };
		yield this.#maker.object("indicator", sign.pattern, properties, versionOf([...campaigns, ...sign.wanted]));
	}
}

function firstOf(campaigns: readonly Campaign[]): number {
	return campaigns.reduce((first, { firstSeen }) => Math.min(first, firstSeen ?? created), Number.POSITIVE_INFINITY);
}
