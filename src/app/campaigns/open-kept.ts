import { statSync } from "node:fs";
import { join } from "node:path";
import { readError } from "../../base/read-error.ts";
import type { CampaignStore, CampaignView } from "../../campaigns/campaign-store.ts";
import { sketchKind } from "./sketch-kind.ts";

/** Is anything kept in a data folder? Looking makes no folder. Throws where that cannot be seen: what is kept is not to be taken for nothing. */
export function hasCampaigns(folder: string): boolean {
	const path = join(folder, "campaigns.sqlite");
	try {
		return statSync(path, { throwIfNoEntry: false }) !== undefined;
	} catch (error) {
		throw new Error(`${path} cannot be read: ${readError(error)}`, { cause: error });
	}
}

/** The store of a data folder to be added to, made when there is none. Throws as `openCampaignStore` does, and when another version compares otherwise. */
export async function openKept(folder: string): Promise<CampaignStore> {
	const { openCampaignStore } = await import("../../storage/sqlite/campaigns/open-campaign-store.ts");
	return ofThisKind(openCampaignStore(folder), folder);
}

/** What a data folder keeps, as it is at this moment, whoever writes to it meanwhile. Throws as `lookAtCampaigns` does, and when another version compares otherwise. */
export async function lookAtKept(folder: string): Promise<CampaignView> {
	const { lookAtCampaigns } = await import("../../storage/sqlite/campaigns/look-at-campaigns.ts");
	return ofThisKind(lookAtCampaigns(folder), folder);
}

function ofThisKind<View extends CampaignView>(store: View, folder: string): View {
	const kind = store.shared();
	if (kind !== undefined && new TextDecoder().decode(kind) !== sketchKind) {
		store.close();
		throw new Error(
			`what is kept in ${folder}/campaigns.sqlite cannot be added to by this version: move the file away, and keep the mail again with tidegate campaigns PATH… --keep`,
		);
	}
	return store;
}
