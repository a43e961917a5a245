import { expect, test } from "vitest";
import { madeUpAccount, madeUpCampaign, madeUpCounts, moment } from "../../test/support/gate/made-up.ts";
import { NoticeStore } from "../../test/support/gate/notice-store.ts";
import { silentLog } from "../base/log.ts";
import type { Campaign } from "./campaign.ts";
import type { GateStore } from "./gate-store.ts";
import { NoticeTeller } from "./notice-teller.ts";
import { Notices } from "./notices/notices.ts";
import type { Spool } from "./spool.ts";

const hour = 3_600_000;

function setUp() {
	const kept = new NoticeStore();
	const clock = { at: moment, now: () => clock.at };
	const account = madeUpAccount({ webhook: undefined });
	const campaigns: Campaign[] = [];
	const waiting = { count: 1 };
	let counted = 0;
	const store = Object.assign(kept, {
		transaction: <T>(work: () => T) => work(),
		campaigns: () => campaigns,
		counts: () => {
			counted++;
			return madeUpCounts({ held: waiting.count });
		},
		account: () => account,
		message: () => undefined,
	}) as unknown as GateStore & NoticeStore;
	const notices = new Notices({ store, from: "gate@mx.example" });
	let woken = 0;
	const teller = new NoticeTeller({ store, spool: {} as Spool, clock, log: silentLog, notices, wake: () => woken++ });
	const subjects = () => kept.kept.map(({ content }) => /^Subject: (.*)\r$/m.exec(content)?.[1]);
	return { kept, clock, account, campaigns, waiting, teller, subjects, woken: () => woken, counted: () => counted };
}

test("what happens to an account with no campaign behind it is told too", async () => {
	const { teller, account, subjects, woken } = setUp();
	teller.tell("frozen", account, undefined);
	teller.tell("second-factor", account, undefined);
	teller.tell("thawed", account, undefined);
	await teller.settled();
	expect(subjects()).toEqual([
		"[Tidegate] Login frozen: account shop",
		"[Tidegate] New second factor: account shop",
		"[Tidegate] Login works again: account shop",
	]);
	expect(woken()).toBe(3);
});

test("a freeze that a held campaign led to is told with that campaign", async () => {
	const { teller, account, campaigns, subjects } = setUp();
	campaigns.push(madeUpCampaign());
	teller.tell("held", account, campaigns[0]);
	teller.tell("frozen", account, undefined);
	teller.tell("thawed", account, undefined);
	await teller.settled();
	expect(subjects()).toEqual([
		"[Tidegate] Held: campaign k7m2-9xqd of shop",
		"[Tidegate] Held, and the login is frozen: campaign k7m2-9xqd of shop",
		"[Tidegate] Login works again: account shop",
	]);
});

test("that far more wait is told once an hour, and costs nothing to look at in between", async () => {
	const { teller, account, campaigns, clock, waiting, subjects, counted } = setUp();
	campaigns.push(madeUpCampaign());
	teller.tell("held", account, campaigns[0]);
	await teller.settled();
	waiting.count = 40_000;
	const before = counted();
	for (let minute = 0; minute < 59; minute++) {
		clock.at += 60_000;
		teller.tellRises();
	}
	expect(counted()).toBe(before);
	clock.at = moment + hour;
	for (let round = 0; round < 3; round++) {
		teller.tellRises();
		await teller.settled();
	}
	expect(subjects()).toHaveLength(2);
	clock.at = moment + 10 * hour;
	waiting.count = 4_000_000;
	teller.tellRises();
	await teller.settled();
	expect(subjects()).toHaveLength(2);
});
