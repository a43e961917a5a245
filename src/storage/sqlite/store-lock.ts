import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { sqliteError, sqliteErrorNumber } from "./sqlite-error.ts";

const busy = 5;

/**
 * Sees to it that one process at a time uses a store. The lock is the system's own on a file, taken through SQLite: it ends
 * with its process, however that ended, so nothing can be left behind, and no number of a process can be mistaken for that of
 * another (in a container every Tidegate has the same). The number in the file beside it is for the message only.
 */
export class StoreLock {
	readonly #database: DatabaseSync;
	readonly #holder: string;

	/** Throws when another process has the store. */
	constructor(path: string) {
		this.#holder = `${path}.pid`;
		this.#database = new DatabaseSync(`${path}.lock`, { timeout: 0 });
		try {
			this.#database.exec("BEGIN EXCLUSIVE");
		} catch (error) {
			this.#database.close();
			throw sqliteErrorNumber(error) === busy ? new Error(inUse(path, this.#holder), { cause: error }) : sqliteError(error, path);
		}
		this.#nameUs();
	}

	/** On a full disk it has to do without: deliveries make room again. */
	#nameUs(): void {
		try {
			writeFileSync(this.#holder, `${process.pid}\n`, { mode: 0o600 });
		} catch {}
	}

	release(): void {
		rmSync(this.#holder, { force: true });
		this.#database.close();
	}
}

function inUse(path: string, holder: string): string {
	return `another Tidegate (process ${processIn(holder)}) is using ${path}: wait until it is done, stop it, or name another folder for the data`;
}

function processIn(holder: string): string {
	try {
		return readFileSync(holder, "utf8").trim() || "unknown";
	} catch {
		return "unknown";
	}
}
