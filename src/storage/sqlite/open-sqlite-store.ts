import { StorageError } from "../../base/storage-error.ts";
import type { GateStore } from "../../gate/gate-store.ts";
import { accounts } from "./accounts.ts";
import { apiKeys } from "./api-keys.ts";
import { CampaignCounts } from "./campaign-counts.ts";
import { campaigns } from "./campaigns.ts";
import { DueDestinations } from "./due-destinations.ts";
import { dueRecipients } from "./due-recipients.ts";
import { events } from "./events.ts";
import { forget } from "./forget.ts";
import { knownRecipients } from "./known-recipients.ts";
import { ledgerRows } from "./ledger-rows.ts";
import { loginAttempts } from "./login-attempts.ts";
import { MessageProgress } from "./message-progress.ts";
import { messages } from "./messages.ts";
import type { StorePlan } from "./migrations.ts";
import { moveRecipients } from "./move-recipients.ts";
import { notices } from "./notices.ts";
import { openDatabase } from "./open-database.ts";
import { profiles } from "./profiles.ts";
import { recipients } from "./recipients.ts";
import { schema1 } from "./schema-1.ts";
import type { Sql } from "./sql.ts";
import { storeDefects } from "./store-defects.ts";
import type { StoreLock } from "./store-lock.ts";

/** "TGst". */
const plan: StorePlan = { applicationId: 0x54477374, steps: [schema1] };

export interface StoreOptions {
	/** Looks through the whole store first, which takes seconds for a large one; a damaged one throws a StorageError. */
	readonly check?: boolean;
}

/**
 * The store in an SQLite file, made when there is none; folder and file are for their owner only. Throws a StorageError when
 * the disk fails or the file is damaged, an Error with what to do when another process has it or a newer version wrote it.
 */
export function openSqliteStore(path: string, { check = false }: StoreOptions = {}): GateStore {
	const { sql, lock } = openDatabase(path, plan);
	try {
		if (check) mustBeSound(sql, path);
		return storeOf(sql, lock);
	} catch (error) {
		sql.close();
		lock.release();
		throw error;
	}
}

function mustBeSound(sql: Sql, path: string): void {
	const defects = storeDefects(sql);
	if (defects.length > 0) throw new StorageError("damaged", `${path} is damaged: ${defects.slice(0, 5).join("; ")}`);
}

function storeOf(sql: Sql, lock: StoreLock): GateStore {
	const counts = new CampaignCounts(sql);
	const due = new DueDestinations(sql);
	const progress = new MessageProgress(sql);
	return {
		transaction: (work) => sql.transaction(work),
		...accounts(sql),
		...profiles(sql),
		...knownRecipients(sql),
		...loginAttempts(sql),
		...campaigns(sql),
		...messages(sql, counts, due),
		...recipients(sql, counts, due, progress),
		...moveRecipients(sql, counts, due),
		...dueRecipients(sql, due),
		...ledgerRows(sql),
		...forget(sql, counts),
		...events(sql),
		...notices(sql),
		...apiKeys(sql),
		close() {
			sql.close();
			lock.release();
		},
	};
}
