import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plainMail, sighting } from "../../../test/support/campaigns/sighting.ts";
import { CampaignBook } from "../../campaigns/book/campaign-book.ts";
import { PackedSighting, packSighting } from "../../campaigns/packed-sighting.ts";
import { campaign } from "../../../test/support/campaigns/campaign.ts";
import { openCampaignStore } from "../../storage/sqlite/campaigns/open-campaign-store.ts";
import { openCampaigns } from "./open-campaigns.ts";
import { sketchKind } from "./sketch-kind.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "kept-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packed = (mail: Uint8Array) => new PackedSighting(packSighting(sighting(mail)));

test("what another version compares in another way is not mixed with, and it says what to do", async () => {
	(await openCampaigns(folder, Date.now())).store.close();
	const store = openCampaignStore(folder);
	store.keep({ campaigns: [], members: [], merged: new Map(), shared: new TextEncoder().encode("sketch 0") });
	store.close();
	await expect(openCampaigns(folder, Date.now())).rejects.toThrow(/move the file away/);
	// It is let go of: whoever does as told can go on.
	openCampaignStore(folder).close();
});

test("the name of a campaign that became part of another is not given to a third", async () => {
	const mail = plainMail("Tulips", "Tulips and mimosa for the eighth of March, delivered on the day to wherever they are wanted");
	const place = { source: "a.mbox", index: 0 };
	const begun = new CampaignBook(0);
	begun.add(packed(mail), place);
	const [own] = [...begun.campaigns()];
	const path = join(folder, "merged");
	const before = await openCampaigns(path, 0);
	const other = plainMail(
		"Loans",
		"A loan for everybody who has never had one and would like to, at one per cent, paid out on Monday at nine",
	);
	before.book.add(packed(other), place);
	const [into] = [...before.book.campaigns()];
	const shared = new TextEncoder().encode(sketchKind);
	before.store.keep({
		campaigns: before.book.changed(),
		members: [],
		merged: new Map([[own?.id ?? "", into?.id ?? ""]]),
		shared,
	});
	before.store.close();
	const { book, store } = await openCampaigns(path, 0);
	book.add(packed(mail), place);
	store.keep({ campaigns: book.changed(), members: [], merged: book.merged(), shared });
	expect(Array.from(store.ids())).toHaveLength(2);
	expect(store.campaign(own?.id ?? "")?.campaign.subject).toBe("Loans");
	store.close();
});

test.each([
	["is no JSON", "json = substr(json, 1, 40)"],
	["has no sample", "json = json_remove(json, '$.sample')"],
	["has no list", "json = json_remove(json, '$.linkHosts')"],
	["is nothing", "json = 'null'"],
	["is compared by no JSON", "state = x'5b7b'"],
	["is compared by nothing", "state = x'5b5d'"],
])("a row that %s is damage: it says what to do, and lets go of the store", async (_, change) => {
	const place = mkdtempSync(join(folder, "damaged-"));
	const store = openCampaignStore(place);
	const state = new TextEncoder().encode("[]");
	store.keep({
		campaigns: [{ campaign: campaign(), state }],
		members: [],
		merged: new Map(),
		shared: new TextEncoder().encode(sketchKind),
	});
	store.close();
	const path = join(place, "campaigns.sqlite");
	const database = new DatabaseSync(path);
	database.exec(`UPDATE campaigns SET ${change}`);
	database.close();
	await expect(openCampaigns(place, Date.now())).rejects.toMatchObject({
		code: "damaged",
		message: `${path} is damaged or no database at all: move it away, and read the mail again`,
	});
	expect(existsSync(`${path}.pid`)).toBe(false);
});
