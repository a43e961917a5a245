import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSegmentSpool } from "../../src/gate/spool/segment-spool.ts";
import type { SpoolPlace } from "../../src/gate/ledger.ts";
import { openSqliteStore } from "../../src/storage/sqlite/open-sqlite-store.ts";
import { newAccount, newCampaign } from "../support/gate-samples.ts";
import { killAtRandom } from "../support/kill-at-random.ts";
import { seededMessage } from "./seeded-message.ts";

const kills = 6;
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tidegate-killed-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("killed at any moment, a store has every transaction that was reported, and none in part", async () => {
	const path = join(folder, "gate.sqlite");
	const store = openSqliteStore(path);
	store.addCampaign(newCampaign("killed", store.addAccount(newAccount()).id));
	store.close();
	const reported: number[] = [];
	for (let kill = 0; kill < kills; kill++) {
		const said = await killAtRandom(new URL("./processes/commit-until-killed.ts", import.meta.url), [path], 250);
		reported.push(...said.map(Number));
		mustHave(path, reported);
	}
	expect(reported.length).toBeGreaterThan(kills);
});

function mustHave(path: string, reported: readonly number[]): void {
	const store = openSqliteStore(path, { check: true });
	const recipients = new Map<number, number>();
	for (const { messageId } of store.ledger({ campaignId: "killed" })) recipients.set(messageId, (recipients.get(messageId) ?? 0) + 1);
	const messages = [...recipients.keys()];
	// The last one of each life may be on disk although the process could not say so any more.
	expect(messages).toEqual(expect.arrayContaining([...reported]));
	expect(messages.length - reported.length).toBeLessThanOrEqual(kills);
	expect(new Set(recipients.values())).toEqual(new Set([3]));
	expect(store.events({ campaignId: "killed" }).map(({ at }) => at)).toEqual(messages);
	store.close();
}

test("killed at any moment, a spool has every message whose place was reported", async () => {
	const places = new Map<number, SpoolPlace>();
	for (let kill = 0; kill < kills; kill++) {
		const program = new URL("./processes/append-until-killed.ts", import.meta.url);
		const said = await killAtRandom(program, [folder, String(kill * 100_000)], 250);
		for (const line of said) {
			const { seed, place } = JSON.parse(line);
			places.set(seed, place);
		}
		const spool = await openSegmentSpool(folder);
		for (const [seed, place] of places) expect(Buffer.compare(await spool.read(place), seededMessage(seed))).toBe(0);
		// What comes next lies behind none of it.
		const next = await spool.append(seededMessage(kill));
		expect(next.segment).toBeGreaterThan(Math.max(...[...places.values()].map(({ segment }) => segment)));
		await spool.close();
	}
	expect(places.size).toBeGreaterThan(kills * 8);
});
