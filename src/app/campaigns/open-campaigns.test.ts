import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openCampaignStore } from "../../storage/sqlite/campaigns/open-campaign-store.ts";
import { openCampaigns } from "./open-campaigns.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "kept-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what another version compares in another way is not mixed with, and it says what to do", async () => {
	(await openCampaigns(folder, Date.now())).store.close();
	const store = openCampaignStore(folder);
	store.keep({ campaigns: [], members: [], merged: new Map(), shared: new TextEncoder().encode("sketch 0") });
	store.close();
	await expect(openCampaigns(folder, Date.now())).rejects.toThrow(/move the file away/);
	// It is let go of: whoever does as told can go on.
	openCampaignStore(folder).close();
});
