import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
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
import { migrate } from "./migrations.ts";
import { moveRecipients } from "./move-recipients.ts";
import { notices } from "./notices.ts";
import { profiles } from "./profiles.ts";
import { recipients } from "./recipients.ts";
import { Sql } from "./sql.ts";
import { StoreLock } from "./store-lock.ts";

/**
 * WAL and FULL: a transaction is on disk (fsync) when it returns. The cache holds the busy parts of the indices of a ledger of
 * some million rows.
 */
const settings = `
	PRAGMA journal_mode = WAL;
	PRAGMA synchronous = FULL;
	PRAGMA temp_store = MEMORY;
	PRAGMA cache_size = -65536;
	PRAGMA journal_size_limit = 67108864;
`;

/**
 * The store in an SQLite file, made when there is none; folder and file are for their owner only. Throws a StorageError when
 * the disk fails or the file is damaged, an Error with what to do when another process has it or a newer version wrote it.
 */
export function openSqliteStore(path: string): GateStore {
	makePrivate(path);
	const lock = new StoreLock(path);
	try {
		const sql = new Sql(path);
		try {
			sql.script(settings);
			migrate(sql, path);
			return storeOf(sql, lock);
		} catch (error) {
			sql.close();
			throw error;
		}
	} catch (error) {
		lock.release();
		throw error;
	}
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

/**
 * SQLite gives its log and index files the mode of the file they belong to. A file that is there is not opened: closing it
 * again would end the locks that this process has on it (POSIX).
 */
function makePrivate(path: string): void {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	for (const name of [path, `${path}.lock`]) if (!existsSync(name)) closeSync(openSync(name, "wx", 0o600));
}
