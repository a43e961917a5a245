import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openSqliteStore } from "../../src/storage/sqlite/open-sqlite-store.ts";

/** Statements of the store, each with SQLite's plan for it. */
const plans = new Map<string, string>();
const folder = mkdtempSync(join(tmpdir(), "tidegate-plans-"));

beforeAll(() => {
	const prepare = DatabaseSync.prototype.prepare;
	const spy = vi.spyOn(DatabaseSync.prototype, "prepare").mockImplementation(function (this: DatabaseSync, text: string) {
		const statement = prepare.call(this, text);
		if (!/^\s*PRAGMA/.test(text)) {
			const steps = prepare.call(this, `EXPLAIN QUERY PLAN ${text}`).all() as { detail: string }[];
			plans.set(text.replaceAll(/\s+/g, " ").trim(), steps.map(({ detail }) => detail).join("\n"));
		}
		return statement;
	});
	openSqliteStore(join(folder, "gate.sqlite")).close();
	spy.mockRestore();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Tables that grow with the mail, and what they are called in statements. */
const large = ["recipients", "r", "messages", "m", "known_recipients", "events", "e", "login_attempts"];

test("no statement walks a table that grows with the mail", () => {
	expect(plans.size).toBeGreaterThan(50);
	const walks = [...plans].filter(([, plan]) =>
		plan.split("\n").some((step) => large.some((table) => new RegExp(`^SCAN ${table}( |$)`).test(step))),
	);
	expect(walks).toEqual([]);
});

test("what is due is not sorted, nor is the ledger", () => {
	const read = [...plans].filter(
		([text]) => /ORDER BY (due_at|r[.]id|m[.]id, r[.]id|first_due_at)/.test(text) && !text.includes("campaign_counts"),
	);
	expect(read).toHaveLength(7);
	expect(read.filter(([, plan]) => plan.includes("TEMP B-TREE"))).toEqual([]);
});
