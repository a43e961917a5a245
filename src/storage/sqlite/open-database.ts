import { closeSync, existsSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { makePrivateFolder } from "../../base/make-private-folder.ts";
import { migrate, mustBeOurs, type StorePlan } from "./migrations.ts";
import { Sql } from "./sql.ts";
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

/**
 * Opens the SQLite file of a store for this process alone and brings it to the present version; makes it when there is none,
 * folder and file for their owner only. Throws a StorageError when the disk fails or the file is damaged, an Error with what to
 * do when another process has it or a newer version wrote it.
 */
export function openDatabase(path: string, plan: StorePlan): { readonly sql: Sql; readonly lock: StoreLock } {
	makePrivate(path);
	const lock = new StoreLock(path);
	try {
		const sql = new Sql(path);
		try {
			mustBeOurs(sql, path, plan);
			sql.script(settings);
			migrate(sql, plan);
			return { sql, lock };
		} catch (error) {
			sql.close();
			throw error;
		}
	} catch (error) {
		lock.release();
		throw error;
	}
}

/**
 * SQLite gives its log and index files the mode of the file they belong to. A file that is there is not opened: closing it
 * again would end the locks that this process has on it (POSIX).
 */
function makePrivate(path: string): void {
	makePrivateFolder(dirname(path));
	for (const name of [path, `${path}.lock`]) if (!existsSync(name)) closeSync(openSync(name, "wx", 0o600));
}
