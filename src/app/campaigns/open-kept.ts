import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CampaignStore } from "../../campaigns/campaign-store.ts";
import { sketchKind } from "./sketch-kind.ts";

/** Is anything kept in a data folder? Looking makes no folder. */
export function hasCampaigns(folder: string): boolean {
	return existsSync(join(folder, "campaigns.sqlite"));
}

/** The store of a data folder, made when there is none. Throws as `openCampaignStore` does, and when another version compares otherwise. */
export async function openKept(folder: string): Promise<CampaignStore> {
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
