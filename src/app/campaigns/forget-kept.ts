import type { SeenCampaign } from "../../campaigns/campaign-store.ts";
import { openKept } from "./open-kept.ts";

/** Takes campaigns out of what a data folder keeps. Says whether they are gone from the disk, and throws, as `CampaignStore.forget` does; throws as `openKept` does, too. */
export async function forgetKept(folder: string, seen: Iterable<SeenCampaign>): Promise<boolean> {
	const store = await openKept(folder);
	try {
		return store.forget(seen);
	} finally {
		store.close();
	}
}
