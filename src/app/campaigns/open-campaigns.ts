import { join } from "node:path";
import { StorageError } from "../../base/storage-error.ts";
import { CampaignBook } from "../../campaigns/book/campaign-book.ts";
import type { CampaignStore } from "../../campaigns/campaign-store.ts";
import { damagedCampaigns } from "../../storage/sqlite/campaigns/damaged-campaigns.ts";
import { openKept } from "./open-kept.ts";

/** What was kept, ready to be added to. */
export interface KeptCampaigns {
	readonly book: CampaignBook;
	readonly store: CampaignStore;
}

/** Opens the campaigns of a data folder to add to them, and makes the place for them when there is none. Throws as `openKept` does. */
export async function openCampaigns(folder: string, now: number): Promise<KeptCampaigns> {
	const store = await openKept(folder);
	const book = new CampaignBook(now);
	try {
		for (const kept of store.campaigns()) book.restore(kept);
		book.take(store.idsEver());
	} catch (error) {
		store.close();
		throw error instanceof StorageError ? error : damagedCampaigns(join(folder, "campaigns.sqlite"), error);
	}
	return { book, store };
}
