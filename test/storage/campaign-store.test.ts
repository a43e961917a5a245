import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Campaign } from "../../src/campaigns/campaign.ts";
import type { CampaignStore, KeptMember } from "../../src/campaigns/campaign-store.ts";
import { emptyFileHash } from "../../src/campaigns/empty-file-hash.ts";
import { openCampaignStore } from "../../src/storage/sqlite/campaigns/open-campaign-store.ts";
import { campaign } from "../support/campaigns/campaign.ts";

let folder: string;
let store: CampaignStore;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tidegate-campaigns-"));
	store = openCampaignStore(folder);
});
afterEach(() => {
	store.close();
	rmSync(folder, { recursive: true });
});

interface Change {
	readonly ids?: readonly string[];
	readonly messages?: number;
	readonly members?: readonly KeptMember[];
	readonly merged?: Readonly<Record<string, string>>;
	readonly shared?: string;
}

function keep({ ids = [], messages = 10, members = [], merged = {}, shared = "" }: Change): void {
	store.keep({
		campaigns: ids.map((id) => ({ campaign: campaign({ id, messages }), state: bytes(`state of ${id}`) })),
		members,
		merged: new Map(Object.entries(merged)),
		shared: bytes(shared),
	});
}

function reopen(): void {
	store.close();
	store = openCampaignStore(folder);
}

const bytes = (text: string) => new TextEncoder().encode(text);
const digest = (text: string) => createHash("sha256").update(text).digest().subarray(0, 16);
const ids = () => [...store.campaigns()].map((kept) => kept.campaign.id);
const places = (id: string) => [...store.members(id)].map(({ source, index }) => `${source} ${index}`);

function member(campaignId: string, index: number, source = "all.mbox"): KeptMember {
	return { digest: digest(`${source} ${index}`), source, index, campaign: campaignId };
}

describe("what is kept", () => {
	test("has no hash of empty files, which earlier versions kept", () => {
		const file = { value: emptyFileHash, name: "bill.pdf", kind: "", messages: 10 };
		const kept = { campaign: campaign({ id: "a", attachments: [file] }), state: bytes("") };
		store.keep({ campaigns: [kept], members: [], merged: new Map(), shared: bytes("") });
		expect(store.campaign("a")?.campaign.attachments).toEqual([{ ...file, value: "" }]);
	});

	test("has no pages and names no readers where an earlier version kept it", () => {
		const { pages: _, readerWords: __, ...before } = campaign({ id: "a" });
		store.keep({ campaigns: [{ campaign: before as Campaign, state: bytes("") }], members: [], merged: new Map(), shared: bytes("") });
		expect(store.campaign("a")?.campaign).toEqual({ ...before, pages: [], readerWords: [] });
	});

	test("is nothing at first", () => {
		expect(ids()).toEqual([]);
		expect(store.campaign("a")).toBeUndefined();
		expect(store.shared()).toBeUndefined();
		expect(store.has(digest("x"))).toBe(false);
		expect(places("a")).toEqual([]);
	});

	test("is there when the store is opened again, as it was", () => {
		keep({ ids: ["a", "b"], members: [member("a", 0), member("b", 1)], shared: "frequencies" });
		const undated = campaign({ id: "u", firstSeen: undefined as never, subject: "\u0000\ud800\u202e'\"" });
		store.keep({ campaigns: [{ campaign: undated, state: new Uint8Array() }], members: [], merged: new Map(), shared: bytes("newer") });
		reopen();
		expect(ids()).toEqual(["a", "b", "u"]);
		expect(store.campaign("a")).toEqual({ campaign: campaign({ id: "a" }), state: bytes("state of a") });
		expect(store.campaign("u")).toEqual({ campaign: undated, state: new Uint8Array() });
		expect(store.shared()).toEqual(bytes("newer"));
		expect([...store.members("b")]).toEqual([{ ...member("b", 1), digest: new Uint8Array(member("b", 1).digest) }]);
		expect(store.has(member("a", 0).digest)).toBe(true);
		expect(store.has(member("a", 2).digest)).toBe(false);
	});

	test("changes in its place", () => {
		keep({ ids: ["a", "b"] });
		keep({ ids: ["c", "a"], messages: 99 });
		expect(ids()).toEqual(["a", "b", "c"]);
		expect(store.campaign("a")?.campaign.messages).toBe(99);
		expect(store.campaign("b")?.campaign.messages).toBe(10);
	});

	test("holds a message once, wherever it lies", () => {
		const again = { ...member("b", 7, "copy.eml"), digest: member("a", 0).digest };
		keep({ ids: ["a", "b"], members: [member("a", 0), member("a", 0), again] });
		keep({ ids: ["b"], members: [again] });
		expect(places("a")).toEqual(["all.mbox 0"]);
		expect(places("b")).toEqual([]);
	});

	test.each(["mail/\ud800.eml", "a\u0000b", "", "ü 日本 \u{1f4e7}", "\ufeffbom", "x".repeat(100_000), "'; DROP TABLE members; --"])(
		"names any source (%#)",
		(source) => {
			keep({ ids: ["a"], members: [member("a", 0, source), member("a", 1, "other"), member("a", 2, source)] });
			const known = source.toWellFormed();
			expect(places("a")).toEqual([`${known} 0`, "other 1", `${known} 2`]);
		},
	);
});

describe("merged campaigns", () => {
	test("are found by their former ids, over any chain, in whatever order it is told", () => {
		keep({ ids: ["a", "b", "c", "d"], members: [member("a", 0), member("b", 1), member("c", 2)] });
		keep({ merged: { a: "b" } });
		keep({ merged: { c: "d", b: "c" } });
		for (const id of ["a", "b", "c", "d"]) expect(store.campaign(id)?.campaign.id).toBe("d");
		expect(ids()).toEqual(["d"]);
		expect(places("a")).toEqual(places("d"));
		expect([...store.members("d")].map(({ index, campaign }) => `${campaign}${index}`)).toEqual(["a0", "b1", "c2"]);
		reopen();
		expect(store.campaign("a")?.campaign.id).toBe("d");
	});

	test("in a chain within one change, either way around", () => {
		keep({ ids: ["a", "b", "c", "x", "y", "z"], merged: { a: "b", b: "c", y: "z", x: "y" } });
		expect(ids()).toEqual(["c", "z"]);
		expect(store.campaign("a")?.campaign.id).toBe("c");
		expect(store.campaign("x")?.campaign.id).toBe("z");
	});

	test("may have been begun and merged in one look, members and all", () => {
		keep({ ids: ["a"], members: [member("short-lived", 0), member("a", 1)], merged: { "short-lived": "a" } });
		expect(ids()).toEqual(["a"]);
		expect(new Set(places("a"))).toEqual(new Set(["all.mbox 0", "all.mbox 1"]));
		expect(store.campaign("short-lived")?.campaign.id).toBe("a");
	});

	test("into themselves stay", () => {
		keep({ ids: ["a"], merged: { a: "a" } });
		expect(ids()).toEqual(["a"]);
	});
});

describe("a change that cannot be kept leaves everything as it was", () => {
	beforeEach(() => keep({ ids: ["a", "b"], members: [member("a", 0)], shared: "before" }));
	afterEach(() => {
		expect(ids()).toEqual(["a", "b"]);
		expect(store.campaign("a")?.campaign.messages).toBe(10);
		expect(store.shared()).toEqual(bytes("before"));
		expect(store.has(member("b", 1, "new.mbox").digest)).toBe(false);
		// What the change that was given up had begun is not mistaken for something that is there.
		keep({ ids: ["n"], members: [member("n", 1, "new.mbox")] });
		expect(places("n")).toEqual(["new.mbox 1"]);
	});

	test.each<[string, Change, string]>([
		["a member of no campaign", { members: [member("none", 5)] }, "there is no campaign none"],
		["a merge into no campaign", { merged: { b: "none" } }, "there is no campaign none to merge others into"],
		["a digest of another length", { members: [{ ...member("a", 3), digest: bytes("short") }] }, "CHECK constraint"],
	])("%s", (_, change, sentence) => {
		const members = [member("b", 1, "new.mbox"), ...(change.members ?? [])];
		expect(() => keep({ ids: ["n", "a"], messages: 99, shared: "after", ...change, members })).toThrow(sentence);
	});

	test("a list that breaks off", () => {
		function* broken() {
			yield member("b", 1, "new.mbox");
			throw new Error("broken off");
		}
		expect(() => store.keep({ campaigns: [], members: broken(), merged: new Map(), shared: bytes("after") })).toThrow("broken off");
	});
});

describe("what is forgotten", () => {
	beforeEach(() => {
		keep({ ids: ["a", "b", "c"] });
		keep({ ids: ["a"], merged: { b: "a" }, members: [member("a", 0), member("b", 1), member("c", 2, "other.mbox")] });
	});

	test("is gone, with what was merged into it and their messages; the rest stays", () => {
		store.forget([
			{ id: "a", messages: 10 },
			{ id: "never there", messages: 1 },
		]);
		reopen();
		expect(ids()).toEqual(["c"]);
		expect([store.campaign("a"), store.campaign("b")]).toEqual([undefined, undefined]);
		expect([store.has(digest("all.mbox 0")), store.has(digest("all.mbox 1")), store.has(digest("other.mbox 2"))]).toEqual([
			false,
			false,
			true,
		]);
		expect(places("c")).toEqual(["other.mbox 2"]);
		expect(store.shared()).toEqual(bytes(""));
	});

	test("is what somebody saw: nothing is, where one became part of another or has grown", () => {
		keep({ ids: ["a"], messages: 11 });
		for (const id of ["a", "b"])
			expect(() =>
				store.forget([
					{ id: "c", messages: 10 },
					{ id, messages: 10 },
				]),
			).toThrow(`nothing was forgotten: campaign ${id} has changed`);
		expect(ids()).toEqual(["a", "c"]);
	});

	test("may be kept again", () => {
		store.forget([{ id: "a", messages: 10 }]);
		keep({ ids: ["b"], members: [member("b", 0)] });
		expect(ids()).toEqual(["c", "b"]);
		expect(places("b")).toEqual(["all.mbox 0"]);
	});

	test("is not to be found in the files any more", () => {
		const name = "for-nobody-else.mbox";
		keep({ ids: ["d"], members: [member("d", 0, name)] });
		reopen();
		const inFiles = () => readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(name));
		expect(inFiles()).toBe(true);
		store.forget([{ id: "d", messages: 10 }]);
		expect(inFiles()).toBe(false);
	});
});

test("two may walk at once, and something may be kept meanwhile", () => {
	keep({ ids: ["a", "b"], members: [member("a", 0), member("a", 1)] });
	const seen: string[] = [];
	for (const { campaign: outer } of store.campaigns())
		for (const { campaign: inner } of store.campaigns()) {
			seen.push(`${outer.id}${inner.id}`);
			if (seen.length < 3) keep({ ids: ["a"], messages: 11 });
		}
	expect(seen).toEqual(["aa", "ab", "ba", "bb"]);
	for (const _ of store.members("a")) expect(places("a")).toHaveLength(2);
	for (const _ of store.campaigns()) break;
	keep({ ids: ["c"] });
	expect(ids()).toEqual(["a", "b", "c"]);
});

test("no statement walks or sorts members, sources or ids", () => {
	store.close();
	const prepare = DatabaseSync.prototype.prepare;
	const plans = new Map<string, string[]>();
	const spy = vi.spyOn(DatabaseSync.prototype, "prepare").mockImplementation(function (this: DatabaseSync, text: string) {
		if (!/^\s*PRAGMA/.test(text)) {
			const steps = prepare.call(this, `EXPLAIN QUERY PLAN ${text}`).all() as { detail: string }[];
			plans.set(
				text,
				steps.map(({ detail }) => detail),
			);
		}
		return prepare.call(this, text);
	});
	store = openCampaignStore(folder);
	keep({ ids: ["a"], members: [member("a", 0)], merged: { b: "a" } });
	expect([...store.members("b"), ...store.campaigns()]).toHaveLength(2);
	spy.mockRestore();
	expect(plans.size).toBeGreaterThan(12);
	const walks = [...plans].filter(([, steps]) =>
		steps.some((step) => /^SCAN (?!campaigns$|shared$|CONSTANT ROW|n$|\()|TEMP B-TREE/.test(step)),
	);
	expect(walks).toEqual([]);
});

describe("the file", () => {
	const path = () => join(folder, "campaigns.sqlite");

	test("and all beside it is for its owner only, as is its folder", () => {
		store.close();
		folder = join(folder, "data");
		store = openCampaignStore(folder);
		keep({ ids: ["a"] });
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		const names = readdirSync(folder);
		expect(names).toEqual(expect.arrayContaining(["campaigns.sqlite", "campaigns.sqlite-wal", "campaigns.sqlite.lock"]));
		for (const name of names) expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600]);
	});

	test("is one process's at a time; the second is told who has it", () => {
		keep({ ids: ["a"] });
		const module = new URL("../../src/storage/sqlite/campaigns/open-campaign-store.ts", import.meta.url).href;
		const program = `const { openCampaignStore } = await import(${JSON.stringify(module)});
			try { openCampaignStore(${JSON.stringify(folder)}).close(); console.log("opened"); } catch (error) { console.log(error.message); }`;
		const another = () => spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }).stdout.trim();
		expect(another()).toBe(
			`another Tidegate (process ${process.pid}) is using ${path()}: wait until it is done, stop it, or name another folder for the data`,
		);
		store.close();
		expect(another()).toBe("opened");
		store = openCampaignStore(folder);
		expect(ids()).toEqual(["a"]);
	});

	test.each<[string, string, RegExp]>([
		["of a newer version", "PRAGMA user_version = 99", /newer Tidegate .*version 99.*install that version/],
		["of another program", "PRAGMA application_id = 7", /database of another program; name another folder/],
		["of the gate", `PRAGMA application_id = ${0x54477374}`, /database of another program; name another folder/],
		["of a version below none", "PRAGMA user_version = -5", /campaigns[.]sqlite is damaged .*move it away/],
		["of no version, with its tables", "PRAGMA user_version = 0", /campaigns[.]sqlite is damaged .*move it away/],
	])("%s is not touched, and it is said what to do", (_, change, sentence) => {
		store.close();
		const database = new DatabaseSync(path());
		database.exec(change);
		database.close();
		const before = readFileSync(path());
		expect(() => openCampaignStore(folder)).toThrow(sentence);
		expect(readFileSync(path())).toEqual(before);
		store = openCampaignStore(join(folder, "another"));
	});

	test("that is no database is said to be one, and stays", () => {
		store.close();
		writeFileSync(path(), "Dear Sir or Madam, ".repeat(1_000));
		expect(() => openCampaignStore(folder)).toThrow(
			expect.objectContaining({ name: "StorageError", code: "damaged", message: expect.stringContaining("move it away") }),
		);
		expect(readFileSync(path(), "utf8")).toContain("Dear Sir");
		rmSync(path());
		store = openCampaignStore(folder);
	});

	test("that is a folder is said to be none", () => {
		store.close();
		rmSync(path());
		mkdirSync(path());
		expect(() => openCampaignStore(folder)).toThrow(/campaigns[.]sqlite cannot be opened .*may write to/);
		store = openCampaignStore(join(folder, "another"));
	});
});

test("campaigns that were kept before lists said that they are cut say so of full ones", () => {
	const hosts = Array.from({ length: 16 }, (_, at) => ({ value: `${at}.phish.example`, messages: 1 }));
	const old = campaign({ linkHosts: hosts, actionHosts: hosts.slice(1) });
	store.keep({ campaigns: [{ campaign: old, state: new Uint8Array() }], merged: new Map(), members: [], shared: new Uint8Array() });
	store.close();
	const database = new DatabaseSync(join(folder, "campaigns.sqlite"));
	database.exec("UPDATE campaigns SET json = json_remove(json, '$.incomplete'); PRAGMA user_version = 1");
	database.close();
	store = openCampaignStore(folder);
	expect(store.campaign(old.id)?.campaign).toEqual({ ...old, incomplete: ["linkHosts"] });
});
