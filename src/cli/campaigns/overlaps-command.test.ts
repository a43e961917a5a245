import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { campaign, shares } from "../../../test/support/campaigns/campaign.ts";
import { tidegate } from "../../../test/support/tidegate.ts";
import { sketchKind } from "../../app/campaigns/sketch-kind.ts";
import { openCampaignStore } from "../../storage/sqlite/campaigns/open-campaign-store.ts";

/** Ten campaigns that ask to send to one wallet, the last one the largest, and share nothing else. */
const campaigns = Array.from({ length: 10 }, (_, at) =>
	campaign({
		id: `c${at}0000000000`.slice(0, 11),
		messages: at === 9 ? 100 : 10,
		senders: [],
		senderDomains: [],
		linkHosts: [],
		actionHosts: [],
		skeletons: [],
		wallets: shares("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", 10),
	}),
);

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "overlaps-command-"));
	const store = openCampaignStore(folder);
	const state = new TextEncoder().encode("[]");
	store.keep({
		campaigns: campaigns.map((one) => ({ campaign: one, state })),
		members: [],
		merged: new Map(),
		shared: new TextEncoder().encode(sketchKind),
	});
	store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("of one campaign, all that share something with it are told, however many do", async () => {
	const { status, output } = await tidegate(["overlaps", "--of", "c3", "--data", folder]);
	expect(status).toBe(0);
	expect(output).toContain("Shares enough to tell with 9 others, the strongest first");
	expect(output.match(/c\d000000000/g)?.sort()).toEqual(
		["c3000000000", ...campaigns.map(({ id }) => id).filter((id) => id !== "c3000000000")].sort(),
	);
	const pairs = await tidegate(["overlaps", "--of", "c3", "--json", "--data", folder]);
	expect(pairs.output.trimEnd().split("\n")).toHaveLength(9);
});
