import { openKept } from "./open-kept.ts";

/** Takes campaigns out of what a data folder keeps. Says whether they are gone from the disk, as `CampaignStore.forget` does. Throws as `openKept` does. */
export async function forgetKept(folder: string, ids: Iterable<string>): Promise<boolean> {
	const store = await openKept(folder);
	try {
		return store.forget(ids);
	} finally {
		store.close();
	}
}
