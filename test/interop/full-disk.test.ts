import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { SpoolPlace } from "../../src/gate/ledger.ts";
import { openSegmentSpool } from "../../src/gate/spool/segment-spool.ts";
import { openSqliteStore } from "../../src/storage/sqlite/open-sqlite-store.ts";
import { newAccount, newCampaign, newMessage, recipient } from "../support/gate-samples.ts";
import { seededMessage } from "../storage/seeded-message.ts";

/** A disk of 3 MB. */
const disk = mkdtempSync(join(tmpdir(), "tidegate-full-"));
if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tidegate-test", disk]).status !== 0) throw new Error("mounting takes root");
const stuffing = join(disk, "stuffing");
afterAll(() => {
	spawnSync("umount", [disk]);
	rmSync(disk, { recursive: true });
});

describe("a disk that is really full", () => {
	test("the spool says so, keeps what it has, and goes on when there is room", async () => {
		writeFileSync(stuffing, Buffer.alloc(2_000_000));
		const spool = await openSegmentSpool(join(disk, "spool"));
		const places = new Map<number, SpoolPlace>();
		let refused = 0;
		for (let seed = 0; seed < 200; seed += 4) {
			const seeds = [seed, seed + 1, seed + 2, seed + 3];
			const settled = await Promise.allSettled(seeds.map((one) => spool.append(seededMessage(one))));
			for (const [at, one] of settled.entries()) {
				if (one.status === "fulfilled") places.set(seed + at, one.value);
				else expect(one.reason).toMatchObject({ name: "StorageError", code: "no-room" });
				if (one.status === "rejected") refused++;
			}
		}
		expect(places.size).toBeGreaterThan(10);
		expect(refused).toBeGreaterThan(10);
		rmSync(stuffing);
		places.set(1_000, await spool.append(seededMessage(1_000)));
		for (const [seed, place] of places) expect(Buffer.compare(await spool.read(place), seededMessage(seed))).toBe(0);
		expect(spool.size().segments).toBe(1);
		await spool.close();
		rmSync(join(disk, "spool"), { recursive: true });
	});

	test("the store says so, keeps what it has, and goes on when there is room", () => {
		const path = join(disk, "data", "gate.sqlite");
		let store = openSqliteStore(path);
		const campaign = newCampaign("a", store.addAccount(newAccount()).id);
		store.addCampaign(campaign);
		const taken: number[] = [];
		const add = () => store.addMessage(newMessage(campaign), [recipient(`${"x".repeat(200)}@x.example`)], "accepted");
		writeFileSync(stuffing, Buffer.alloc(1_500_000));
		const noRoom = expect.objectContaining({ name: "StorageError", code: "no-room" });
		expect(() => {
			for (;;) taken.push(...store.transaction(() => [add(), add()]));
		}).toThrow(noRoom);
		const ids = () => [...store.ledger({ campaignId: "a" })].map(({ messageId }) => messageId);
		expect(ids()).toEqual(taken);
		expect(taken.length).toBeGreaterThan(0);
		rmSync(stuffing);
		taken.push(add());
		store.close();
		store = openSqliteStore(path, { check: true });
		expect(ids()).toEqual(taken);
		expect(store.counts("a").accepted).toBe(taken.length);
		store.close();
	});
});
