import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CampaignView, KeptMember } from "../../src/campaigns/campaign-store.ts";
import { lookAtCampaigns } from "../../src/storage/sqlite/campaigns/look-at-campaigns.ts";
import { openCampaignStore } from "../../src/storage/sqlite/campaigns/open-campaign-store.ts";
import { campaign } from "../support/campaigns/campaign.ts";
import { asOtherUser, hasOtherUser } from "../support/other-user.ts";

let folder: string;
const path = () => join(folder, "campaigns.sqlite");
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tidegate-look-test-"));
});
afterEach(() => {
	chmodSync(folder, 0o700);
	rmSync(folder, { recursive: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);

/** Keeps some campaigns and members of the first, all by one call. */
function keep(
	store: ReturnType<typeof openCampaignStore>,
	ids: readonly string[],
	places: readonly number[],
	merged: [string, string][] = [],
): void {
	const member = (index: number): KeptMember => {
		const digest = createHash("sha256").update(`${index}`).digest().subarray(0, 16);
		return { digest, source: "all.mbox", index, campaign: ids[0] as string };
	};
	store.keep({
		campaigns: ids.map((id) => ({ campaign: campaign({ id }), state: bytes(id) })),
		members: places.map(member),
		merged: new Map(merged),
		shared: bytes(ids.join()),
	});
}

function kept(ids: readonly string[], places: readonly number[] = []): void {
	const store = openCampaignStore(folder);
	keep(store, ids, places);
	store.close();
}

const idsOf = (view: CampaignView) => Array.from(view.campaigns(), (one) => one.campaign.id);
const placesOf = (view: CampaignView, id: string) => Array.from(view.members(id), ({ index }) => index);

describe("a look at what is kept", () => {
	test("is of one moment; who keeps meanwhile neither waits nor is waited for", () => {
		kept(["a", "b"], [0, 1]);
		const look = lookAtCampaigns(folder);
		const members = look.members("a")[Symbol.iterator]();
		expect(members.next().value).toMatchObject({ index: 0 });

		const store = openCampaignStore(folder);
		const began = performance.now();
		for (let at = 2; at < 500; at++) keep(store, ["a", `new ${at}`], [at]);
		keep(store, ["a"], [500], [["b", "a"]]);
		expect(performance.now() - began).toBeLessThan(4_000);
		const later = lookAtCampaigns(folder);
		store.close();

		expect(members.next().value).toMatchObject({ index: 1 });
		expect(members.next().done).toBe(true);
		expect(idsOf(look)).toEqual(["a", "b"]);
		expect(placesOf(look, "a")).toEqual([0, 1]);
		expect(new TextDecoder().decode(look.shared())).toBe("a,b");
		expect(idsOf(later)).toHaveLength(499);
		expect(placesOf(later, "b")).toHaveLength(501);
		for (const view of [look, later]) view.close();
		expect(readdirSync(folder).toSorted()).toEqual(["campaigns.sqlite", "campaigns.sqlite.lock"]);
	});

	test("is consistent at any moment of a process that keeps, and when that was killed", { timeout: 60_000 }, async () => {
		const program = fileURLToPath(new URL("processes/keep-until-killed.ts", import.meta.url));
		const keeping = spawn(process.execPath, [program, folder], { stdio: ["ignore", "pipe", "inherit"] });
		await once(keeping.stdout, "data");
		keeping.stdout.resume();
		const times: number[] = [];
		for (let at = 0; at < 12; at++) times.push(timeOf(look(lookAtCampaigns(folder))));
		expect(times).toEqual(times.toSorted((left, right) => left - right));
		expect(times.at(-1)).toBeGreaterThan(times[0] as number);
		keeping.kill("SIGKILL");
		await once(keeping, "close");
		expect(timeOf(look(lookAtCampaigns(folder)))).toBeGreaterThanOrEqual(times.at(-1) as number);
	});

	test("keeps what is forgotten on the disk until it is over, and that is said", { timeout: 30_000 }, () => {
		const store = openCampaignStore(folder);
		keep(store, ["a"], [0]);
		const inFiles = () => readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes("all.mbox"));
		const held = lookAtCampaigns(folder);
		expect(store.forget([{ id: "a", messages: 10 }])).toBe(false);
		expect(idsOf(held)).toEqual(["a"]);
		held.close();
		store.close();
		expect(inFiles()).toBe(false);
		const again = openCampaignStore(folder);
		keep(again, ["b"], [0]);
		expect(again.forget([{ id: "b", messages: 10 }])).toBe(true);
		again.close();
	});

	test("of what an earlier version kept shows it as this one would, and leaves it as it is", () => {
		const { incomplete: _, ...before } = campaign({ id: "old", linkHosts: [] });
		kept(["old"], [0]);
		const database = new DatabaseSync(path());
		database.exec("UPDATE campaigns SET json = json_remove(json, '$.incomplete'); PRAGMA user_version = 1");
		database.close();
		const file = readFileSync(path());
		const view = lookAtCampaigns(folder);
		expect(view.campaign("old")?.campaign).toMatchObject({ id: before.id, incomplete: expect.any(Array) });
		expect(placesOf(view, "old")).toEqual([0]);
		view.close();
		expect(readFileSync(path())).toEqual(file);
	});

	test("of a file that was just made is one of nothing", () => {
		writeFileSync(path(), "");
		const view = lookAtCampaigns(folder);
		expect(idsOf(view)).toEqual([]);
		view.close();
		expect(statSync(path()).size).toBe(0);
	});

	test.each<[string, string, RegExp]>([
		["of a newer version", "PRAGMA user_version = 99", /newer Tidegate .*version 99.*install that version/],
		["of another program", "PRAGMA application_id = 7", /database of another program; name another folder/],
		["of a version below none", "PRAGMA user_version = -5", /campaigns[.]sqlite is damaged .*move it away/],
	])("%s says what to do, as opening does", (_, change, sentence) => {
		kept(["a"]);
		const database = new DatabaseSync(path());
		database.exec(change);
		database.close();
		expect(() => lookAtCampaigns(folder)).toThrow(sentence);
	});

	test("of what is no database says that, and of none that there is none", () => {
		expect(() => lookAtCampaigns(folder)).toThrow(/campaigns[.]sqlite cannot be opened: no such file or folder$/);
		writeFileSync(path(), "Dear Sir or Madam, ".repeat(1_000));
		expect(() => lookAtCampaigns(folder)).toThrow(
			expect.objectContaining({ name: "StorageError", code: "damaged", message: expect.stringContaining("move it away") }),
		);
		expect(readdirSync(folder)).toEqual(["campaigns.sqlite"]);
	});
});

interface Seen {
	readonly campaigns: readonly { readonly id: string; readonly messages: number; readonly members: number }[];
	readonly shared: string;
}

function look(view: CampaignView): Seen {
	const campaigns = Array.from(view.campaigns(), ({ campaign: { id, messages } }) => ({
		id,
		messages,
		members: placesOf(view, id).length,
	}));
	const seen = { campaigns, shared: new TextDecoder().decode(view.shared()) };
	view.close();
	return seen;
}

/** How often "keep-until-killed" had kept, if all that is seen is of that time. */
function timeOf({ campaigns, shared }: Seen): number {
	const time = Number(shared);
	expect(campaigns).toEqual(
		[
			{ id: "first", messages: time, members: (time - 1) * 2_000 },
			{ id: `new ${time}`, messages: time, members: 2_000 },
		].toSorted((left, right) => left.id.localeCompare(right.id)),
	);
	return time;
}

/**
 * Modes hold for everybody but root, so that root's tests look as another user. A disk that can only be read cannot be had without root's right to mount;
 * for SQLite it is the same: nothing can be made beside the file.
 */
describe.skipIf(!hasOtherUser)("a look at a folder in which one may only read", () => {
	const program = fileURLToPath(new URL("processes/look-at-campaigns.ts", import.meta.url));

	function lookAsOther(environment: NodeJS.ProcessEnv = {}): unknown {
		const { stdout, stderr } = spawnSync(process.execPath, [program, folder], {
			...asOtherUser,
			encoding: "utf8",
			env: { ...process.env, ...environment },
		});
		expect(stderr).toBe("");
		return JSON.parse(stdout);
	}

	function onlyToRead(): void {
		for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
		chmodSync(folder, 0o555);
	}

	const seen = { campaigns: [{ id: "a", messages: 10, members: 2 }], shared: "a" };
	const copies = () => readdirSync(tmpdir()).filter((name) => /^tidegate-look-.{6}$/.test(name));

	test("sees what is kept, and leaves nothing behind", () => {
		kept(["a"], [0, 1]);
		onlyToRead();
		const [names, before] = [readdirSync(folder), copies()];
		expect(lookAsOther()).toEqual(seen);
		expect([readdirSync(folder), copies()]).toEqual([names, before]);
	});

	test("sees what somebody keeps who has it open, also what is in the log alone", () => {
		const store = openCampaignStore(folder);
		keep(store, ["a"], [0, 1]);
		onlyToRead();
		expect(lookAsOther({ TMPDIR: "/nonexistent" })).toEqual(seen);
		chmodSync(folder, 0o700);
		store.close();
	});

	test("sees what is in the log that somebody left who was killed, with and without its index", () => {
		const store = openCampaignStore(folder);
		keep(store, ["a"], [0, 1]);
		const left = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const);
		store.close();
		for (const [name, content] of left) writeFileSync(join(folder, name), content);
		onlyToRead();
		expect(lookAsOther()).toEqual(seen);
		chmodSync(folder, 0o700);
		rmSync(`${path()}-shm`);
		onlyToRead();
		expect(lookAsOther()).toEqual(seen);
		expect(readdirSync(folder)).not.toContain("campaigns.sqlite-shm");
	});

	test("sees what an earlier version kept", () => {
		kept(["a"], [0, 1]);
		const database = new DatabaseSync(path());
		database.exec("PRAGMA user_version = 1");
		database.close();
		onlyToRead();
		expect(lookAsOther()).toEqual(seen);
	});

	test("makes nothing in a folder in which everybody may, where the file is another's", () => {
		kept(["a"], [0, 1]);
		onlyToRead();
		chmodSync(folder, 0o777);
		expect(lookAsOther()).toEqual(seen);
		expect(readdirSync(folder).toSorted()).toEqual(["campaigns.sqlite", "campaigns.sqlite.lock"]);
	});

	test("says what to do where there is no place for a copy, and where it may not read", () => {
		kept(["a"], [0, 1]);
		onlyToRead();
		expect(lookAsOther({ TMPDIR: "/nonexistent" })).toEqual({
			error: expect.stringMatching(
				/campaigns[.]sqlite may not be written to, and a copy .* in \/nonexistent \(no such file or folder\): set TMPDIR/,
			),
		});
		chmodSync(path(), 0);
		expect(lookAsOther()).toEqual({ error: `${path()} cannot be opened: permission denied` });
	});
});
