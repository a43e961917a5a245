import { scanTools } from "../../src/app/create-scanner.ts";
import { reportMessage } from "../../src/app/report-message.ts";
import { scanAll } from "../../src/app/threads/scan-all.ts";
import { CampaignIndex } from "../../src/campaigns/campaign-index.ts";
import type { Fingerprint } from "../../src/campaigns/fingerprint.ts";
import type { Grouping, GroupingStep } from "./grouping.ts";

const everything = Number.MAX_SAFE_INTEGER;

/** Groups by the fingerprint that the gate tells copies by, which sees through names and tokens only: a line to be above. */
export const gateFingerprints: Grouping = {
	name: "the gate's fingerprints",
	async scan(mail) {
		for await (const result of scanAll(mail)) if (result.kind === "failed") throw new Error(result.reason);
	},
	async group(mail) {
		const groups = new FingerprintGroups();
		const campaigns: number[] = [];
		for await (const result of scanAll(mail, { settings: { report: true } })) {
			if (result.kind !== "scanned") throw new Error(result.reason);
			campaigns.push(groups.add((JSON.parse(Buffer.from(result.record.json).toString()) as { fingerprint: Fingerprint }).fingerprint));
		}
		return campaigns;
	},
	step(): GroupingStep {
		const groups = new FingerprintGroups();
		const tools = scanTools();
		return {
			async prepare(message) {
				const { fingerprint } = await reportMessage(message, undefined, tools);
				return () => groups.add(fingerprint);
			},
		};
	},
};

class FingerprintGroups {
	readonly #index = new CampaignIndex(everything);
	#campaigns = 0;

	add(fingerprint: Fingerprint): number {
		const found = this.#index.find(fingerprint);
		if (found !== undefined) return Number(found);
		this.#index.add(`${this.#campaigns}`, fingerprint);
		return this.#campaigns++;
	}
}
