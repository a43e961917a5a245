import { closeSync, existsSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { makePrivateFolder } from "../../base/make-private-folder.ts";
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
import { migrate, mustBeOurs } from "./migrations.ts";
import { moveRecipients } from "./move-recipients.ts";
import { notices } from "./notices.ts";
import { profiles } from "./profiles.ts";
import { recipients } from "./recipients.ts";
import { Sql } from "./sql.ts";
import { storeDefects } from "./store-defects.ts";
import { StoreLock } from "./store-lock.ts";

/**
 * WAL and FULL: a transaction is on disk (fsync) when it returns; macOS needs to be told that it is meant. The cache holds the busy parts of the indices of a ledger of
 * some million rows.
 */
const settings = `
	PRAGMA journal_mode = WAL;
	PRAGMA synchronous = FULL;
	PRAGMA fullfsync = ON;
	PRAGMA checkpoint_fullfsync = ON;
	PRAGMA temp_store = MEMORY;
	PRAGMA cache_size = -16384;
	PRAGMA journal_size_limit = 67108864;
`;

export interface StoreOptions {
	/** Looks through the whole store first, which takes seconds for a large one; a damaged one throws a StorageError. */
	readonly check?: boolean;
}

/**
 * The store in an SQLite file, made when there is none; folder and file are for their owner only. Throws a StorageError when
 * the disk fails or the file is damaged, an Error with what to do when another process has it or a newer version wrote it.
 */
export function openSqliteStore(path: string, { check = false }: StoreOptions = {}): GateStore {
	makePrivate(path);
	const lock = new StoreLock(path);
	try {
		const sql = new Sql(path);
		try {
			mustBeOurs(sql, path);
			sql.script(settings);
			migrate(sql);
			if (check) mustBeSound(sql, path);
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

/**
 * SQLite gives its log and index files the mode of the file they belong to. A file that is there is not opened: closing it
 * again would end the locks that this process has on it (POSIX).
 */
function makePrivate(path: string): void {
	makePrivateFolder(dirname(path));
	for (const name of [path, `${path}.lock`]) if (!existsSync(name)) closeSync(openSync(name, "wx", 0o600));
}
