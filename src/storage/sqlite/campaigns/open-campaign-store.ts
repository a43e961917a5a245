import { join } from "node:path";
import { StorageError } from "../../../base/storage-error.ts";
import { readError } from "../../../base/read-error.ts";
import type { CampaignStore } from "../../../campaigns/campaign-store.ts";
import type { StorePlan } from "../migrations.ts";
import { openDatabase } from "../open-database.ts";
import type { Sql } from "../sql.ts";
import { sqliteErrorNumber } from "../sqlite-error.ts";
import { CampaignIds } from "./campaign-ids.ts";
import { damagedCampaigns } from "./damaged-campaigns.ts";
import { forgetCampaigns } from "./forget-campaigns.ts";
import { keptCampaigns } from "./kept-campaigns.ts";
import { keptMembers } from "./kept-members.ts";
import { schema1 } from "./schema-1.ts";
import { schema2 } from "./schema-2.ts";
import { sharedState } from "./shared-state.ts";

/** "TGca". */
const plan: StorePlan = { applicationId: 0x54476361, steps: [schema1, schema2] };

/**
 * Results of grouping in the file campaigns.sqlite of the data folder, made when there is none; folder and file are for their
 * owner only. One process at a time has it: what two had read before either of them kept anything, the second would undo.
 *
 * Throws a StorageError when the disk fails or the file is damaged, an Error when another process has it, or when a newer version
 * or another program wrote it. Each says what to do.
 */
export function openCampaignStore(folder: string): CampaignStore {
	const path = join(folder, "campaigns.sqlite");
	try {
		const { sql, lock } = openDatabase(path, plan);
		return storeOf(sql, path, () => lock.release());
	} catch (error) {
		throw sayWhatToDo(error, path);
	}
}

function storeOf(sql: Sql, path: string, release: () => void): CampaignStore {
	const ids = new CampaignIds(sql);
	const campaigns = keptCampaigns(sql, ids, path);
	const members = keptMembers(sql, ids);
	const shared = sharedState(sql);
	return {
		campaigns: campaigns.all,
		ids: campaigns.ids,
		idsEver: campaigns.idsEver,
		campaign: campaigns.one,
		has: members.has,
		members: members.of,
		shared: shared.read,
		keep: (change) =>
			sql.transaction(() => {
				ids.begin();
				campaigns.keep(change.campaigns);
				campaigns.merge(change.merged);
				members.keep(change.members);
				shared.keep(change.shared);
			}),
		forget: (gone) => forgetCampaigns(sql, gone),
		close() {
			sql.close();
			release();
		},
	};
}

function sayWhatToDo(error: unknown, path: string): unknown {
	if (error instanceof StorageError && error.code === "damaged") return damagedCampaigns(path, error);
	if (error instanceof StorageError) return error;
	if (sqliteErrorNumber(error) === undefined)
		return isOfFileSystem(error) ? new Error(`${path} cannot be opened: ${readError(error)}`, { cause: error }) : error;
	return new Error(`${path} cannot be opened (${(error as Error).message}): see that it is a file that Tidegate may write to`, {
		cause: error,
	});
}

function isOfFileSystem(error: unknown): boolean {
	return typeof (error as NodeJS.ErrnoException).syscall === "string";
}
