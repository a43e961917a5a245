import { StorageError } from "../../base/storage-error.ts";
import type { Sql } from "./sql.ts";

/** What a kind of store is told by, and how it came to be what it is. */
export interface StorePlan {
	/** What `file` and we tell it from other databases by. */
	readonly applicationId: number;
	/** What leads from version n to n + 1. Steps are only ever added. */
	readonly steps: readonly string[];
}

/** Brings a store to the version this program knows, each step wholly or not at all. */
export function migrate(sql: Sql, plan: StorePlan): void {
	for (let next = pragma(sql, "user_version"); next < plan.steps.length; next++) step(sql, plan, next);
}

/** Is a store of the version this program knows? */
export function isPresent(sql: Sql, plan: StorePlan): boolean {
	return pragma(sql, "user_version") === plan.steps.length;
}

/** Throws when the file is that of a newer program, or of another; a StorageError when its version is none that we write. Changes nothing. */
export function mustBeOurs(sql: Sql, path: string, { applicationId, steps }: StorePlan): void {
	const version = pragma(sql, "user_version");
	const application = pragma(sql, "application_id");
	if (application !== applicationId && (application !== 0 || version !== 0 || hasTables(sql)))
		throw new Error(`${path} is a database of another program; name another folder for the data`);
	// Both numbers are written together with the tables.
	if (version < 0 || (version === 0 && hasTables(sql)))
		throw new StorageError("damaged", `${path} is damaged: no Tidegate writes a store of version ${version}; put back a copy of it`);
	if (version > steps.length)
		throw new Error(
			`${path} was written by a newer Tidegate (store version ${version}, this one knows ${steps.length}): install that version again, or put back the copy from before the change`,
		);
}

function step(sql: Sql, { applicationId, steps }: StorePlan, from: number): void {
	sql.transaction(() => {
		sql.script(steps[from] as string);
		sql.script(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${from + 1}`);
	});
}

function hasTables(sql: Sql): boolean {
	return sql.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() !== undefined;
}

function pragma(sql: Sql, name: "user_version" | "application_id"): number {
	return sql.prepare<Record<string, number>>(`PRAGMA ${name}`).get()?.[name] as number;
}
