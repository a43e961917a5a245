import { existsSync } from "node:fs";
import { join } from "node:path";
import { CampaignBook } from "../../campaigns/book/campaign-book.ts";
import type { Campaign } from "../../campaigns/campaign.ts";
import type { CampaignStore } from "../../campaigns/campaign-store.ts";
import { sketchKind } from "./sketch-kind.ts";

/** What was kept, ready to be added to. */
export interface KeptCampaigns {
	readonly book: CampaignBook;
	readonly store: CampaignStore;
}

/** Is anything kept in a data folder? Looking makes no folder. */
export function hasCampaigns(folder: string): boolean {
	return existsSync(join(folder, "campaigns.sqlite"));
}

/** What a data folder keeps, to be read: nothing is made ready to be compared with. Throws as `openCampaignStore` does. */
export async function keptCampaigns(folder: string): Promise<Campaign[]> {
	const store = await openStore(folder);
	try {
		return Array.from(store.campaigns(), ({ campaign }) => campaign);
	} finally {
		store.close();
	}
}

/** Opens the campaigns of a data folder to add to them, and makes the place for them when there is none. Throws as `openCampaignStore` does. */
export async function openCampaigns(folder: string, now: number): Promise<KeptCampaigns> {
	const store = await openStore(folder);
	const book = new CampaignBook(now);
	for (const kept of store.campaigns()) book.restore(kept);
	return { book, store };
}

async function openStore(folder: string): Promise<CampaignStore> {
	const { openCampaignStore } = await import("../../storage/sqlite/campaigns/open-campaign-store.ts");
	const store = openCampaignStore(folder);
	const kind = store.shared();
	if (kind !== undefined && new TextDecoder().decode(kind) !== sketchKind) {
		store.close();
		throw new Error(
			`what is kept in ${folder}/campaigns.sqlite cannot be added to by this version: move the file away, and keep the mail again with tidegate campaigns PATH… --keep`,
		);
	}
	return store;
}
