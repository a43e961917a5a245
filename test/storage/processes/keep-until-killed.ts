/**
 * node keep-until-killed.ts FOLDER: keeps results again and again, and says the number of each time when it is on disk, until
 * it is killed. Each time one campaign changes, one is new, the one before is merged into the first, and 2,000 members come.
 */
import { createHash } from "node:crypto";
import { writeSync } from "node:fs";
import { openCampaignStore } from "../../../src/storage/sqlite/campaigns/open-campaign-store.ts";
import { campaign } from "../../support/campaigns/campaign.ts";

const store = openCampaignStore(process.argv[2] as string);
const counted = (bytes: Uint8Array | undefined) => Number(new TextDecoder().decode(bytes ?? new Uint8Array()));

for (let time = counted(store.shared()) + 1; ; time++) {
	const state = new TextEncoder().encode(String(time));
	store.keep({
		campaigns: ["first", `new ${time}`].map((id) => ({ campaign: campaign({ id, messages: time }), state })),
		members: Array.from({ length: 2_000 }, (_, index) => ({
			digest: createHash("sha256").update(`${time}/${index}`).digest().subarray(0, 16),
			source: `mail/${time}.mbox`,
			index,
			campaign: `new ${time}`,
		})),
		merged: new Map(time > 1 ? [[`new ${time - 1}`, "first"]] : []),
		shared: state,
	});
	writeSync(1, `${time}\n`);
}
