import type { Campaign } from "../campaign.ts";
import type { KeptCampaign } from "../campaign-store.ts";
import { CampaignGroups } from "../grouping/campaign-groups.ts";
import type { Exemplar } from "../grouping/exemplars.ts";
import { type CountedOfText, type CountedRow, countedOf, countedOfText } from "../counted-row.ts";
import type { KnownTexts } from "../known-texts.ts";
import type { PackedSighting, Told } from "../packed-sighting.ts";
import { CampaignIds } from "./campaign-id.ts";
import { type BookTerms, CampaignTally, type Place } from "./campaign-tally.ts";
import { TextShelf } from "./text-shelf.ts";

/**
 * Where a campaign's only message lies on the shelf: most campaigns are single mails, and stay so. What lies there is JSON of what is counted and
 * told of it, without what it is compared by.
 */
type Single = number;

/** Values that all campaigns together may have beyond the sixteen that each list has room for: some 130 bytes each. */
const spareValues = 80_000;

/** All campaigns of a heap of mail: takes messages as they arrive, and says at any time what is known. */
export class CampaignBook {
	readonly #groups = new CampaignGroups();
	/** What every copy of a known text is, by the number of the text. */
	readonly #texts: CountedOfText[] = [];
	readonly #known: (Single | CampaignTally | undefined)[] = [];
	readonly #singles = new TextShelf();
	readonly #ids: string[] = [];
	readonly #given = new CampaignIds();
	/** Campaigns that are new or have changed, in the order in which they did; and whether each is among them, for that is asked for every message. */
	readonly #touched: number[] = [];
	readonly #isTouched: boolean[] = [];
	readonly #merged: number[] = [];
	readonly #terms: BookTerms;
	#messages = 0;

	/** `now`: milliseconds since 1970; what is dated later cannot be true. */
	constructor(now: number) {
		this.#terms = { now, spare: { left: spareValues } };
	}

	get messages(): number {
		return this.#messages;
	}

	/** Texts that came more than once: of their copies, `add` needs no more than Sighting says. */
	get knownTexts(): KnownTexts {
		return this.#groups.knownTexts;
	}

	/** Places a message, and gives its campaign's number. Later ones may show that two numbers are one campaign: see `id`. */
	add(sighting: PackedSighting, place: Place): number {
		this.#messages++;
		const { group, merged, isNew, copyOf, newText } = this.#groups.place(sighting.sketch, sighting.language);
		if (sighting.isCopy && copyOf === undefined) throw new Error("a message was handed in as a copy of a text that is not known");
		if (isNew) this.#begin(group, sighting, place);
		else this.#tally(group).add(sighting, place, copyOf === undefined ? undefined : this.#texts[copyOf]);
		if (newText !== undefined) this.#texts[newText] = countedOfText(sighting.counted);
		for (const other of merged) this.#merge(group, other);
		this.#touch(group);
		return group;
	}

	/** Keeps names from being given to others: those of campaigns that became part of another stand for that one. */
	take(ids: Iterable<string>): void {
		for (const id of ids) this.#given.take(id);
	}

	/** Takes up a campaign that was kept. */
	restore({ campaign, state }: KeptCampaign): void {
		const group = this.#groups.restore(JSON.parse(new TextDecoder().decode(state)) as Exemplar[]);
		this.#known[group] = CampaignTally.ofCampaign(campaign, this.#terms);
		this.#ids[group] = campaign.id;
		this.#given.take(campaign.id);
		this.#messages += campaign.messages;
	}

	/** Campaigns that are new or have changed since the last call, to be kept. */
	*changed(): Generator<KeptCampaign> {
		for (const group of this.#touched) {
			if (this.#known[group] === undefined) continue;
			yield { campaign: this.#campaign(group), state: new TextEncoder().encode(JSON.stringify(this.#groups.exemplars(group))) };
		}
		for (const group of this.#touched) this.#isTouched[group] = false;
		this.#touched.length = 0;
	}

	/** Names of campaigns that became part of another since the last call, with its name. */
	merged(): Map<string, string> {
		const merged = new Map(this.#merged.map((group) => [this.#ids[group] as string, this.id(group)]));
		this.#merged.length = 0;
		return merged;
	}

	/** Number that the next new campaign gets. */
	get nextNumber(): number {
		return this.#known.length;
	}

	/** Campaigns with a number from this one on: those of a single message, and those of several. */
	begunSince(number: number): { alone: number; several: number } {
		const begun = { alone: 0, several: 0 };
		for (const known of this.#known.slice(number)) if (known !== undefined) begun[known instanceof CampaignTally ? "several" : "alone"]++;
		return begun;
	}

	/** Number that a campaign's number stands for by now. */
	root(group: number): number {
		return this.#groups.root(group);
	}

	/** Name of the campaign that a number stands for by now. */
	id(group: number): string {
		return this.#ids[this.#groups.root(group)] as string;
	}

	/** What is known of each, in the order of their first messages. */
	*campaigns(): Generator<Campaign> {
		for (const group of this.#known.keys()) if (this.#known[group] !== undefined) yield this.#campaign(group);
	}

	#touch(group: number): void {
		if (this.#isTouched[group] === true) return;
		this.#isTouched[group] = true;
		this.#touched.push(group);
	}

	#campaign(group: number): Campaign {
		const known = this.#known[group] as Single | CampaignTally;
		return (known instanceof CampaignTally ? known : this.#read(known)).campaign(this.#ids[group] as string);
	}

	#begin(group: number, { single, sketch }: PackedSighting, place: Place): void {
		this.#known[group] = this.#singles.put(single, `,${JSON.stringify(place)}]`);
		this.#ids[group] = this.#given.give(sketch);
	}

	#tally(group: number): CampaignTally {
		const known = this.#known[group] as Single | CampaignTally;
		if (known instanceof CampaignTally) return known;
		const tally = this.#read(known);
		this.#known[group] = tally;
		return tally;
	}

	#read(single: Single): CampaignTally {
		const [row, told, place] = JSON.parse(this.#singles.get(single)) as [CountedRow, Told, Place];
		return CampaignTally.ofMessage({ counted: countedOf(row), told }, place, this.#terms);
	}

	#merge(into: number, other: number): void {
		const id = this.#ids[other] as string;
		const merged = this.#tally(other);
		this.#tally(into).addCampaign(merged.campaign(id));
		merged.end();
		this.#known[other] = undefined;
		this.#merged.push(other);
	}
}
