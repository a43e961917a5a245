import type { Campaign } from "../campaign.ts";
import { CampaignGroups } from "../grouping/campaign-groups.ts";
import type { Sighting } from "../sighting.ts";
import { CampaignTally, type Place } from "./campaign-tally.ts";

/** A campaign's only message as JSON, without what it is compared by: most campaigns are single mails, and stay so. */
type Single = { readonly json: string };

/** All campaigns of a heap of mail: takes messages as they arrive, and says at any time what is known. */
export class CampaignBook {
	readonly #groups = new CampaignGroups();
	readonly #known: (Single | CampaignTally | undefined)[] = [];
	readonly #ids: string[] = [];
	readonly #taken = new Set<string>();
	readonly #now: number;
	#messages = 0;

	/** `now`: milliseconds since 1970; what is dated later cannot be true. */
	constructor(now: number) {
		this.#now = now;
	}

	get messages(): number {
		return this.#messages;
	}

	/** Places a message, and gives its campaign's number. Later ones may show that two numbers are one campaign: see `id`. */
	add(sighting: Sighting, place: Place): number {
		this.#messages++;
		const { group, merged, isNew } = this.#groups.place(sighting.sketch, sighting.language);
		if (isNew) {
			this.#known.push({ json: JSON.stringify([shortened(sighting), place]) });
			this.#ids.push(this.#idOf(sighting));
		} else this.#tally(group).add(sighting, place);
		for (const other of merged) this.#merge(group, other);
		return group;
	}

	/** Name of the campaign that a number stands for by now. */
	id(group: number): string {
		return this.#ids[this.#groups.root(group)] as string;
	}

	/** What is known of each, in the order of their first messages. */
	*campaigns(): Generator<Campaign> {
		for (const [group, known] of this.#known.entries())
			if (known !== undefined) yield (known instanceof CampaignTally ? known : this.#read(known)).campaign(this.#ids[group] as string);
	}

	#tally(group: number): CampaignTally {
		const known = this.#known[group] as Single | CampaignTally;
		if (known instanceof CampaignTally) return known;
		const tally = this.#read(known);
		this.#known[group] = tally;
		return tally;
	}

	#read({ json }: Single): CampaignTally {
		const [sighting, place] = JSON.parse(json) as [Sighting, Place];
		return CampaignTally.ofMessage(sighting, place, this.#now);
	}

	#merge(into: number, other: number): void {
		const id = this.#ids[other] as string;
		this.#tally(into).addCampaign(this.#tally(other).campaign(id));
		this.#known[other] = undefined;
	}

	/** From what it is compared by, so that the same mail has the same name another time. */
	#idOf({ sketch }: Sighting): string {
		let [high, low] = [0x811c9dc5, 0x2545f491];
		const mix = (value: number): void => {
			high = Math.imul(high ^ value, 0x01000193);
			low = Math.imul(low ^ (value >>> 7) ^ (value << 9), 0x85ebca6b) ^ (low >>> 15);
		};
		for (const value of [sketch.whole, sketch.skeleton, ...sketch.text, ...sketch.words, ...sketch.structure]) mix(value);
		for (let at = 0; at < sketch.subject.length; at++) mix(sketch.subject.charCodeAt(at));
		for (let at = 0; ; at++) {
			const id = `c${(high >>> 0).toString(16).padStart(8, "0")}${((low + at) & 0xff).toString(16).padStart(2, "0")}`;
			if (!this.#taken.has(id)) {
				this.#taken.add(id);
				return id;
			}
			if (at % 256 === 255) high = Math.imul(high, 31) + 1;
		}
	}
}

/** Without min-hashes. */
function shortened(sighting: Sighting): Sighting {
	return { ...sighting, sketch: { ...sighting.sketch, text: [], words: [], structure: [] } };
}
