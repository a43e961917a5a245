import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { StorageError } from "../../src/base/storage-error.ts";
import { openSqliteStore } from "../../src/storage/sqlite/open-sqlite-store.ts";
import { newAccount, newCampaign, newMessage, recipient } from "../support/gate-samples.ts";
import { gateStoreContract } from "./gate-store-contract.ts";

gateStoreContract((folder) => openSqliteStore(join(folder, "gate.sqlite"), { check: true }));

describe("the SQLite file", () => {
	let folder: string;
	let path: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "tidegate-sqlite-"));
		path = join(folder, "data", "gate.sqlite");
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test("and all beside it is for its owner only", () => {
		const store = openSqliteStore(path);
		store.addAccount(newAccount());
		expect(statSync(join(folder, "data")).mode & 0o777).toBe(0o700);
		const names = readdirSync(join(folder, "data"));
		expect(names).toEqual(expect.arrayContaining(["gate.sqlite", "gate.sqlite-wal", "gate.sqlite.lock", "gate.sqlite.pid"]));
		for (const name of names) expect([name, statSync(join(folder, "data", name)).mode & 0o777]).toEqual([name, 0o600]);
		store.close();
		expect(existsSync(`${path}.pid`)).toBe(false);
	});

	test("a second one who opens it is told who has it", () => {
		const store = openSqliteStore(path);
		expect(() => openSqliteStore(path)).toThrow(`another Tidegate (process ${process.pid}) is using ${path}`);
		expect(inAnotherProcess(path)).toContain(`another Tidegate (process ${process.pid}) is using`);
		store.close();
		expect(inAnotherProcess(path)).toBe("opened");
		openSqliteStore(path).close();
	});

	test("a lock left behind does not stand in the way, even with the number of a process that runs", () => {
		openSqliteStore(path).close();
		writeFileSync(`${path}.pid`, `${process.ppid}\n`);
		openSqliteStore(path).close();
	});

	test("of a newer version is not touched, and it is said what to do", () => {
		openSqliteStore(path).close();
		change("PRAGMA user_version = 99");
		const before = readFileSync(path);
		expect(() => openSqliteStore(path)).toThrow(/newer Tidegate .*version 99.*install that version/);
		expect(readFileSync(path)).toEqual(before);
	});

	test("of another program is not touched", () => {
		openSqliteStore(path).close();
		rmSync(path);
		change("CREATE TABLE theirs (a)");
		const before = readFileSync(path);
		expect(() => openSqliteStore(path)).toThrow("another program");
		expect(readFileSync(path)).toEqual(before);
	});

	test("that is no database is said to be damaged", () => {
		openSqliteStore(path).close();
		writeFileSync(path, "Dear Sir or Madam, ".repeat(1_000));
		expect(() => openSqliteStore(path)).toThrow(expect.objectContaining({ name: "StorageError", code: "damaged" }));
	});

	test.each([
		["UPDATE campaign_counts SET held = held + 1", "recipients by state of a"],
		["UPDATE messages SET unfinished = 2", "unfinished recipients of 1"],
		["DELETE FROM due_destinations", "first due recipient of x.example"],
		["UPDATE new_recipients_by_hour SET n = 7", "known recipients of 1"],
		["PRAGMA foreign_keys = OFF; DELETE FROM accounts", "refers to nothing"],
	])("looked through, %s is found", (damage, sentence) => {
		const store = openSqliteStore(path);
		const account = store.addAccount(newAccount());
		const campaign = newCampaign("a", account.id);
		store.addCampaign(campaign);
		store.addMessage(newMessage(campaign), [recipient("1@x.example")], "accepted");
		store.addKnownRecipients(account.id, ["1@x.example"], 5);
		store.close();
		openSqliteStore(path, { check: true }).close();
		change(damage);
		expect(() => openSqliteStore(path, { check: true })).toThrow(StorageError);
		expect(() => openSqliteStore(path, { check: true })).toThrow(sentence);
	});

	function change(text: string): void {
		const database = new DatabaseSync(path);
		database.exec(text);
		database.close();
	}
});

/** "opened", or what was said. */
function inAnotherProcess(path: string): string {
	const module = new URL("../../src/storage/sqlite/open-sqlite-store.ts", import.meta.url).href;
	const program = `const { openSqliteStore } = await import(${JSON.stringify(module)});
		try { openSqliteStore(${JSON.stringify(path)}).close(); console.log("opened"); } catch (error) { console.log(error.message); }`;
	return spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }).stdout.trim();
}
