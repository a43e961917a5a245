import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openCampaignStore } from "../../src/storage/sqlite/campaigns/open-campaign-store.ts";
import { killAtRandom } from "../support/kill-at-random.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tidegate-campaigns-killed-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("killed at any moment, the store is as the last keep left it, or the one before", async () => {
	let last = 0;
	for (let kill = 0; kill < 6; kill++) {
		const said = await killAtRandom(new URL("./processes/keep-until-killed.ts", import.meta.url), [folder], 250);
		const reported = Number(said.at(-1));
		expect(reported).toBeGreaterThan(last);
		last = mustBeWhole();
		// The last one may be on disk although the process could not say so any more.
		expect([reported, reported + 1]).toContain(last);
	}
});

/** Everything belongs to one and the same time, which is returned. */
function mustBeWhole(): number {
	const store = openCampaignStore(folder);
	const time = Number(new TextDecoder().decode(store.shared()));
	const kept = [...store.campaigns()].map(({ campaign: { id, messages }, state }) => [id, messages, new TextDecoder().decode(state)]);
	expect(kept).toEqual([
		["first", time, String(time)],
		[`new ${time}`, time, String(time)],
	]);
	expect([...store.members(`new ${time}`)]).toHaveLength(2_000);
	expect([...store.members("first")]).toHaveLength((time - 1) * 2_000);
	store.close();
	return time;
}
