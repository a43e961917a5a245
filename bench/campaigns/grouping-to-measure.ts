import { groupMail } from "../../src/app/campaigns/group-mail.ts";
import { sightMessage } from "../../src/app/campaigns/sight-message.ts";
import { scanTools } from "../../src/app/create-scanner.ts";
import type { Found } from "../../src/app/readers/found.ts";
import { scanAll } from "../../src/app/threads/scan-all.ts";
import { CampaignBook } from "../../src/campaigns/book/campaign-book.ts";
import { PackedSighting, packSighting } from "../../src/campaigns/packed-sighting.ts";
import type { Grouping, GroupingStep } from "./grouping.ts";

/** The grouping that is measured: as `tidegate campaigns` does it, against `tidegate scan`. */
export const groupingToMeasure: Grouping = {
	name: "tidegate campaigns",
	async scan(mail: AsyncGenerator<Found>): Promise<void> {
		for await (const result of scanAll(mail)) if (result.kind === "failed") throw new Error(result.reason);
	},
	async group(mail: AsyncGenerator<Found>): Promise<ArrayLike<number>> {
		const book = new CampaignBook(Date.now());
		const groups: number[] = [];
		for await (const result of groupMail(mail, book)) {
			if (result.kind !== "grouped") throw new Error(result.reason);
			groups.push(result.group);
		}
		return groups.map((group) => book.root(group));
	},
	step,
};

/** What is left to do once a scanning thread has handed in its sighting: reading it, placing it, counting it. */
function step(): GroupingStep {
	const book = new CampaignBook(Date.now());
	const tools = scanTools();
	let index = 0;
	return {
		async prepare(message) {
			const json = packSighting(await sightMessage(message, undefined, tools));
			return () => {
				book.add(new PackedSighting(json), { source: "made", index: index++ });
			};
		},
	};
}
