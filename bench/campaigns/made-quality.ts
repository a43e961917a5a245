import type { Progress } from "../takeover/progress.ts";
import { type BCubed, bCubed } from "./b-cubed.ts";
import { foundOf } from "./found-of.ts";
import type { Grouping } from "./grouping.ts";
import { type Make, makes } from "./made/evasion.ts";
import { mailOf } from "./made/made-mail.ts";
import { populationOf } from "./made/population.ts";

export interface MadeQuality {
	readonly messages: number;
	readonly campaigns: number;
	readonly singles: number;
	/** Campaigns that the grouping found, those of one message among them. */
	readonly found: number;
	readonly all: BCubed;
	/** Over the messages of campaigns, single mails left out. */
	readonly campaignMail: BCubed;
	readonly makes: readonly (BCubed & { readonly make: Make; readonly campaigns: number })[];
}

/** Groups made-up mail and compares with the truth. */
export async function madeQuality(grouping: Grouping, seed: string, messages: number, progress: Progress): Promise<MadeQuality> {
	const population = populationOf(seed, messages);
	const { order, campaigns, units } = population;
	function* bytes(): Generator<Uint8Array> {
		let done = 0;
		for (const message of mailOf(population, seed)) {
			progress.show("grouping made-up mail", done++, messages);
			yield message.bytes;
		}
	}
	const clusters = await grouping.group(foundOf(bytes()));
	progress.end();
	if (clusters.length !== messages) throw new Error(`${clusters.length} of ${messages} messages were grouped`);
	const isOf = (make: Make) => (item: number) => population.makeOf(order[item] as number) === make;
	return {
		messages,
		campaigns,
		singles: units - campaigns,
		found: new Set(Array.from(clusters)).size,
		all: bCubed(clusters, order),
		campaignMail: bCubed(clusters, order, (item) => (order[item] as number) < campaigns),
		makes: makes.map((make) => ({
			make,
			campaigns: Array.from({ length: campaigns }, (_, unit) => population.makeOf(unit)).filter((of) => of === make).length,
			...bCubed(clusters, order, isOf(make)),
		})),
	};
}
