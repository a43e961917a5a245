import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { isPresent, migrate, mustBeOurs, type StorePlan } from "./migrations.ts";
import { privateCopy } from "./private-copy.ts";
import { Sql } from "./sql.ts";
import { sqliteErrorNumber } from "./sqlite-error.ts";

/** What a reader changes of how SQLite works. Who closes last brings the log into the file: as safely as whoever writes. */
const settings = `
	PRAGMA query_only = ON;
	PRAGMA fullfsync = ON;
	PRAGMA checkpoint_fullfsync = ON;
	PRAGMA temp_store = MEMORY;
	PRAGMA cache_size = -16384;
`;

/** How often a copy is begun anew that was written to meanwhile, and milliseconds between. */
const tries = 10;
const pause = 50;

// https://www.sqlite.org/rescode.html
const busy = 5;
const readOnly = 8;
const cannotOpen = 14;

/**
 * Opens the SQLite file of a store to look at it, as it is at this moment, until it is closed: it takes no lock that anybody who writes would wait
 * for, and nothing that is written meanwhile shows. It takes no right to write either, and where there is none nothing is made beside the file: not
 * even SQLite's index of the log, which would belong to us and not to the one who writes.
 *
 * Where SQLite needs that index and there is none (the file lies in a folder, on a disk or in a snapshot that may only be read), and where the store
 * is of an earlier version, a private copy of the file is looked at. Throws as `openDatabase` does; an Error when there is no room for a copy.
 */
export function lookAtDatabase(path: string, plan: StorePlan): Sql {
	for (let left = tries; left > 0; left--) {
		const sql = inPlace(path, plan) ?? inCopy(path, plan);
		if (sql !== undefined) return sql;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
	}
	throw beingWritten(path);
}

function beingWritten(path: string, cause?: unknown): Error {
	return new Error(`${path} is being written to just now: look at it again in a moment`, { cause });
}

function inPlace(path: string, plan: StorePlan): Sql | undefined {
	const writable = mayWrite(path);
	if (!writable && !hasLog(path)) return undefined;
	try {
		const sql = new Sql(path, { location: locationOf(path, writable ? "mode=rw" : "readonly_shm=1"), readOnly: !writable });
		return atOneMoment(sql, path, plan);
	} catch (error) {
		const number = numberOf(error);
		// Never a copy then: reading a file that this process has open to write would end its locks on it (POSIX).
		if (number === busy) throw beingWritten(path, error);
		if (number === readOnly || number === cannotOpen) return undefined;
		throw error;
	}
}

/** Brought to the present version. undefined where the file was written to meanwhile. */
function inCopy(path: string, plan: StorePlan): Sql | undefined {
	const copy = privateCopy(path);
	try {
		if (copy.path === undefined) return undefined;
		const sql = new Sql(path, { location: copy.path });
		try {
			mustBeOurs(sql, path, plan);
			migrate(sql, plan);
		} catch (error) {
			sql.close();
			throw error;
		}
		return atOneMoment(sql, path, plan);
	} finally {
		// SQLite has it open. A name is all that it loses, and all that could stay behind.
		copy.remove();
	}
}

/** From here on everything is read as it is now. undefined for a store of an earlier version. */
function atOneMoment(sql: Sql, path: string, plan: StorePlan): Sql | undefined {
	try {
		sql.script(settings);
		sql.script("BEGIN");
		mustBeOurs(sql, path, plan);
		if (isPresent(sql, plan)) return sql;
	} catch (error) {
		sql.close();
		throw error;
	}
	sql.close();
	return undefined;
}

function mayWrite(path: string): boolean {
	try {
		for (const place of [path, dirname(path)]) accessSync(place, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/** Somebody has it open to write, or was killed: the log and its index can be read as they are. */
function hasLog(path: string): boolean {
	return existsSync(`${path}-wal`) && existsSync(`${path}-shm`);
}

function locationOf(path: string, query: string): URL {
	const location = pathToFileURL(path);
	location.search = query;
	return location;
}

/** SQLite's kind of error, also of one that was put into our words. */
function numberOf(error: unknown): number | undefined {
	const number = sqliteErrorNumber(error) ?? sqliteErrorNumber((error as Error).cause ?? {});
	return number === undefined ? undefined : number & 0xff;
}
