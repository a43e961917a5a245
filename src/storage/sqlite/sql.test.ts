import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Sql } from "./sql.ts";
import { sqliteError } from "./sqlite-error.ts";

let folder: string;
let sql: Sql;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tidegate-sql-"));
	sql = new Sql(join(folder, "test.sqlite"));
	sql.script("CREATE TABLE t (a TEXT UNIQUE) STRICT");
});
afterEach(() => {
	sql.close();
	rmSync(folder, { recursive: true });
});

const rows = () => sql.prepare("SELECT a FROM t").all();

test("when SQLite gives up a transaction by itself, nothing that follows in it is written", () => {
	const add = sql.prepare("INSERT OR ROLLBACK INTO t VALUES (?)");
	const work = () => {
		add.run("one");
		try {
			add.run("one");
		} catch {}
		add.run("two");
	};
	expect(() => sql.transaction(work)).toThrow("UNIQUE");
	expect(rows()).toEqual([]);
	add.run("three");
	expect(rows()).toHaveLength(1);
});

test("a file that may not grow is want of room; what was there stays", () => {
	const add = sql.prepare("INSERT INTO t VALUES (?)");
	add.run("kept");
	sql.script("PRAGMA max_page_count = 6");
	const noRoom = expect.objectContaining({ name: "StorageError", code: "no-room", temporary: true });
	expect(() => sql.transaction(() => [add.run("small"), add.run("x".repeat(50_000))])).toThrow(noRoom);
	expect(rows()).toEqual([{ a: "kept" }]);
	sql.script("PRAGMA max_page_count = 1000");
	sql.transaction(() => add.run("x".repeat(50_000)));
	expect(rows()).toHaveLength(2);
});

test.each([
	[13, "no-room"],
	[10, "input-output"],
	[10 | (4 << 8), "input-output"],
	[4874, "no-room"],
	[11, "damaged"],
	[26, "damaged"],
])("SQLite's error %i is %s", (errcode, code) => {
	expect(sqliteError(Object.assign(new Error("…"), { errcode }), "t.sqlite")).toMatchObject({ name: "StorageError", code });
});

test("what is not the disk's stays as it is", () => {
	const taken = Object.assign(new Error("UNIQUE constraint failed"), { errcode: 2067 });
	expect(sqliteError(taken, "t.sqlite")).toBe(taken);
	expect(sqliteError("text", "t.sqlite")).toBe("text");
});

test("what may only be read is named, and what to do about it", () => {
	sql.script("PRAGMA query_only = ON");
	const path = join(folder, "test.sqlite");
	expect(() => sql.prepare("INSERT INTO t VALUES (?)").run("one")).toThrow(
		`${path} cannot be written to: see that Tidegate may write to it`,
	);
});

test("a disk without room is told with the path", () =>
	expect(sqliteError(Object.assign(new Error("full"), { errcode: 13 }), "t.sqlite")).toMatchObject({
		message: "no room left for the store t.sqlite (full)",
	}));
