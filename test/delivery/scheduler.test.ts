import { afterEach, expect, test } from "vitest";
import { silentLog } from "../../src/base/log.ts";
import { CommitGroup } from "../../src/gate/commit-group.ts";
import type { DeliveryReport } from "../../src/gate/delivery/report/delivery-report.ts";
import { Scheduler } from "../../src/gate/delivery/scheduler.ts";
import { defaultSchedulerSettings, type SchedulerSettings } from "../../src/gate/delivery/scheduler-settings.ts";
import type { Became } from "../../src/gate/delivery/what-became.ts";
import type { NewMessage, SubmittedRecipient } from "../../src/gate/ledger.ts";
import { FakeNextHop } from "../support/delivery/fake-next-hop.ts";
import { MemoryLedger } from "../support/delivery/memory-ledger.ts";
import { SpoolFile } from "../support/delivery/spool-file.ts";

const minute = 60_000;
const delivered = () => ({ outcome: "delivered" }) as const;
const later = () => ({ outcome: "tempfailed", reply: "451 4.2.0 later" }) as const;
const never = () => ({ outcome: "failed", reply: "550 5.1.1 nobody" }) as const;
const notReached = () => ({ outcome: "unreachable", reply: "451 4.4.1 not reached" }) as const;

let open: Bench | undefined;
afterEach(async () => {
	await open?.scheduler.close(100);
	open?.spool.remove();
	open = undefined;
});

class Bench {
	readonly spool = new SpoolFile();
	readonly ledger = new MemoryLedger();
	readonly nextHop: FakeNextHop;
	readonly reports: DeliveryReport[] = [];
	readonly results: Became[] = [];
	readonly scheduler: Scheduler;
	now = 1_700_000_000_000;
	asked = 0;

	constructor(settings: Partial<SchedulerSettings> = {}, capacity = 2) {
		this.nextHop = new FakeNextHop(capacity);
		const due = this.ledger.dueRecipients.bind(this.ledger);
		this.ledger.dueRecipients = (...given) => {
			this.asked++;
			return due(...given);
		};
		this.scheduler = new Scheduler({
			store: this.ledger,
			spool: this.spool,
			nextHop: this.nextHop,
			nextHopName: "mx.test",
			settings: { ...defaultSchedulerSettings, recordAfter: 2, ...settings },
			clock: { now: () => this.now },
			log: silentLog,
			sendReport: async (report) => void this.reports.push(report),
			onResults: (results) => this.results.push(...results),
		});
		open = this;
	}

	add(addresses: readonly string[], change: Partial<NewMessage> = {}, notice: Partial<SubmittedRecipient> = {}): number {
		const message = this.spool.message("Subject: x\r\n\r\nHello\r\n", { receivedAt: this.now, ...change });
		return this.ledger.add(
			message,
			addresses.map((address) => ({ address, notify: [], orcpt: "", ...notice })),
		);
	}

	states(): string[] {
		return [...this.ledger.rows.values()].map(({ state }) => state);
	}

	/** Time goes on, and those who wait for it are woken as by a timer. */
	async pass(milliseconds: number): Promise<void> {
		this.now += milliseconds;
		this.scheduler.wake();
		await quiet();
	}
}

/** Long enough for everything that is not waiting for time to pass. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 30));

test("recipients of one message and domain go in one job, at most a hundred", async () => {
	const bench = new Bench();
	bench.add(["a@one.test", "b@two.test", "c@one.test", "d@ONE.test"]);
	bench.add(Array.from({ length: 150 }, (_, at) => `r${at}@one.test`));
	bench.nextHop.answer = delivered;
	await bench.scheduler.start();
	await expect.poll(() => bench.ledger.count("delivered")).toBe(154);
	const jobs = bench.nextHop.jobs.map(({ recipients }) => recipients.map(({ address }) => address));
	expect(jobs).toContainEqual(["a@one.test", "c@one.test", "d@ONE.test"]);
	expect(Math.max(...jobs.map(({ length }) => length))).toBeLessThanOrEqual(100);
	expect(bench.nextHop.settledJobs.sort()).toEqual(bench.nextHop.jobs.map(({ jobId }) => jobId).sort());
});

test("no more is handed over than the window holds", async () => {
	const bench = new Bench({ windowPerConnection: 3 });
	for (let at = 0; at < 20; at++) bench.add([`a${at}@one.test`]);
	await bench.scheduler.start();
	await quiet();
	expect(bench.nextHop.open).toHaveLength(6);
	expect(bench.ledger.count("delivering")).toBe(6);
	bench.nextHop.end(bench.nextHop.open[0]!);
	await expect.poll(() => bench.nextHop.jobs.length).toBe(7);
});

test("nothing to do costs nothing", async () => {
	const bench = new Bench();
	await bench.scheduler.start();
	await quiet();
	const asked = bench.asked;
	await quiet();
	expect(bench.asked).toBe(asked);
	bench.nextHop.answer = delivered;
	bench.add(["a@one.test"]);
	bench.scheduler.wake();
	await expect.poll(() => bench.ledger.count("delivered")).toBe(1);
});

test("what failed for now is tried again after 5, 10, 20 minutes, and given up after 5 days with a report", async () => {
	const bench = new Bench({ retry: { ...defaultSchedulerSettings.retry, jitter: 0 } });
	bench.add(["a@one.test"]);
	bench.nextHop.answer = later;
	await bench.scheduler.start();
	const pauses: number[] = [];
	for (let tries = 1; bench.states()[0] !== "bounced"; tries++) {
		await expect.poll(() => bench.results.length).toBe(tries);
		const row = bench.ledger.rows.get(1)!;
		if (row.state !== "accepted") break;
		expect(row).toMatchObject({ attempts: tries, reply: "451 4.2.0 later" });
		pauses.push((row.dueAt - bench.now) / minute);
		await bench.pass(row.dueAt - bench.now);
	}
	expect(pauses.slice(0, 8)).toEqual([5, 10, 20, 40, 80, 160, 240, 240]);
	expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(5 * 24 * 60);
	expect(bench.ledger.rows.get(1)?.reply).toMatch(/^451 4\.2\.0 later \(given up after \d+ tries\)$/);
	expect(bench.reports).toHaveLength(1);
	expect(bench.reports[0]!.message.toString()).toContain("Status: 4.2.0");
});

test("pauses differ by chance, so that what failed together does not come back together", async () => {
	const bench = new Bench();
	for (let at = 0; at < 8; at++) bench.add([`a${at}@one.test`]);
	bench.nextHop.answer = later;
	await bench.scheduler.start();
	await expect.poll(() => bench.results.length).toBe(8);
	const pauses = [...bench.ledger.rows.values()].map(({ dueAt }) => (dueAt - bench.now) / minute);
	expect(new Set(pauses).size).toBeGreaterThan(4);
	expect(Math.min(...pauses)).toBeGreaterThanOrEqual(4);
	expect(Math.max(...pauses)).toBeLessThanOrEqual(6);
});

test("refused for good: bounced, reported, and the listener is told", async () => {
	const bench = new Bench();
	bench.add(["a@one.test", "b@one.test"]);
	bench.nextHop.answer = never;
	await bench.scheduler.start();
	await expect.poll(() => bench.states()).toEqual(["bounced", "bounced"]);
	expect(bench.reports).toHaveLength(1);
	expect(bench.reports[0]).toMatchObject({ to: "news@shop.example", campaignId: "k7m2-9xqd", accountId: 1 });
	expect(bench.results.map(({ result }) => [result.recipientId, result.state, result.reply])).toEqual([
		[1, "bounced", "550 5.1.1 nobody"],
		[2, "bounced", "550 5.1.1 nobody"],
	]);
});

test.each<[name: string, outcome: () => object, notify: string[], mailFrom: string, actions: string[]]>([
	["failure to the null path", never, [], "", []],
	["failure, NOTIFY=NEVER", never, ["never"], "a@b.test", []],
	["failure, NOTIFY=SUCCESS", never, ["success"], "a@b.test", []],
	["failure, NOTIFY=FAILURE", never, ["failure"], "a@b.test", ["failed"]],
	["success, nothing said", delivered, [], "a@b.test", []],
	["success, NOTIFY=SUCCESS, the next hop has no DSN", delivered, ["success"], "a@b.test", ["relayed"]],
	["success, NOTIFY=SUCCESS, passed on", () => ({ outcome: "delivered", dsnPassedOn: true }), ["success"], "a@b.test", []],
	["delay, nothing said", later, [], "a@b.test", []],
])("%s: reports %#", async (_, outcome, notify, mailFrom, actions) => {
	const bench = new Bench();
	bench.add(["a@one.test"], { mailFrom }, { notify });
	bench.nextHop.answer = outcome;
	await bench.scheduler.start();
	await expect.poll(() => bench.results.length).toBe(1);
	expect(bench.reports.map(({ message }) => /Action: (\w+)/.exec(message.toString())?.[1])).toEqual(actions);
});

test("NOTIFY=DELAY is told once, after some hours", async () => {
	const bench = new Bench({ retry: { ...defaultSchedulerSettings.retry, jitter: 0 } });
	bench.add(["a@one.test"], {}, { notify: ["delay"] });
	bench.nextHop.answer = later;
	await bench.scheduler.start();
	const told: number[] = [];
	for (let tries = 1; tries < 10; tries++) {
		await expect.poll(() => bench.results.length).toBe(tries);
		if (bench.reports.length > told.length) told.push(tries);
		await bench.pass(bench.ledger.rows.get(1)!.dueAt - bench.now);
	}
	expect(told).toEqual([6]);
	expect(bench.reports[0]!.message.toString()).toMatch(/Action: delayed\r\nStatus: 4\.2\.0\r\n[\s\S]*Will-Retry-Until: /);
});

test("a next hop that is not reached costs no tries: one probes, in growing pauses", async () => {
	const bench = new Bench({ probeFirst: 1_000, probeLongest: 4_000 });
	for (let at = 0; at < 50; at++) bench.add([`a${at}@one.test`]);
	bench.nextHop.answer = notReached;
	await bench.scheduler.start();
	await quiet();
	expect(bench.nextHop.jobs).toHaveLength(16);
	expect(bench.scheduler.state).toEqual({ jobs: 0, nextHopDown: true, inDoubt: 0 });
	const probes: number[] = [];
	for (let second = 1; second <= 16; second++) {
		const before = bench.nextHop.jobs.length;
		await bench.pass(1_000);
		if (bench.nextHop.jobs.length > before) probes.push(second);
		expect(bench.nextHop.jobs.length - before).toBeLessThanOrEqual(1);
	}
	expect(probes).toEqual([1, 3, 7, 11, 15]);
	expect([...bench.ledger.rows.values()].every(({ attempts, state }) => attempts === 0 && state === "accepted")).toBe(true);
	expect(bench.results).toEqual([]);
	bench.nextHop.answer = delivered;
	await bench.pass(4_000);
	await expect.poll(() => bench.ledger.count("delivered")).toBe(50);
});

test("a probe comes by itself", async () => {
	const bench = new Bench({ probeFirst: 20 });
	Object.defineProperty(bench, "now", { get: () => Date.now() });
	bench.add(["a@one.test"], { receivedAt: Date.now() });
	bench.nextHop.answer = notReached;
	await bench.scheduler.start();
	await quiet();
	bench.nextHop.answer = delivered;
	await expect.poll(() => bench.ledger.count("delivered")).toBe(1);
});

test("a domain gets no more transactions at a time than it may, and others go past it", async () => {
	const bench = new Bench({ destinations: { "one.test": { concurrent: 1, perMinute: 0 } } }, 5);
	for (let at = 0; at < 40; at++) bench.add([`a${at}@one.test`]);
	bench.add(["b@two.test"]);
	await bench.scheduler.start();
	await quiet();
	expect(bench.nextHop.open.map(({ recipients }) => recipients[0]?.address)).toEqual(["a0@one.test", "b@two.test"]);
	bench.nextHop.end(bench.nextHop.open[0]!);
	await expect.poll(() => bench.nextHop.open.map(({ recipients }) => recipients[0]?.address)).toEqual(["b@two.test", "a1@one.test"]);
});

test("a domain gets no more messages a minute than it may", async () => {
	const bench = new Bench({ destination: { concurrent: 0, perMinute: 3 } });
	for (let at = 0; at < 7; at++) bench.add([`a${at}@one.test`]);
	bench.nextHop.answer = delivered;
	await bench.scheduler.start();
	await quiet();
	expect(bench.ledger.count("delivered")).toBe(3);
	await bench.pass(minute - 1);
	expect(bench.ledger.count("delivered")).toBe(3);
	await bench.pass(1);
	expect(bench.ledger.count("delivered")).toBe(6);
});

test("a held campaign: what was under way comes back as held, nothing more is handed over, and others go on", async () => {
	const bench = new Bench();
	for (let at = 0; at < 20; at++) bench.add([`a${at}@one.test`]);
	await bench.scheduler.start();
	await quiet();
	bench.ledger.states.set("k7m2-9xqd", "held");
	bench.ledger.moveRecipients("k7m2-9xqd", ["accepted"], "held", bench.now);
	await bench.scheduler.stop("k7m2-9xqd");
	expect(new Set(bench.states())).toEqual(new Set(["held"]));
	const handedOver = bench.nextHop.jobs.length;
	bench.add(["b@two.test"], { campaignId: "other" });
	bench.nextHop.answer = delivered;
	bench.scheduler.wake();
	await expect.poll(() => bench.ledger.count("delivered")).toBe(1);
	expect(bench.nextHop.jobs).toHaveLength(handedOver + 1);
	bench.ledger.states.set("k7m2-9xqd", "released");
	bench.ledger.moveRecipients("k7m2-9xqd", ["held"], "accepted", bench.now);
	bench.scheduler.wake();
	await expect.poll(() => bench.ledger.count("delivered")).toBe(21);
	expect([...bench.ledger.rows.values()].every(({ attempts }) => attempts === 1)).toBe(true);
});

test("a campaign that the ledger says is refused does not go, whatever state its rows are in", async () => {
	const bench = new Bench();
	bench.add(["a@one.test"]);
	bench.ledger.states.set("k7m2-9xqd", "refused");
	await bench.scheduler.start();
	await quiet();
	expect(bench.nextHop.jobs).toEqual([]);
	expect(bench.states()).toEqual(["refused"]);
});

test("paused, nothing is begun; resumed, all goes on", async () => {
	const bench = new Bench();
	bench.nextHop.answer = delivered;
	await bench.scheduler.start();
	await bench.scheduler.pause();
	bench.add(["a@one.test"]);
	bench.scheduler.wake();
	await quiet();
	expect(bench.nextHop.jobs).toEqual([]);
	bench.scheduler.resume();
	await expect.poll(() => bench.ledger.count("delivered")).toBe(1);
});

test("closed, what was not answered goes back untried", async () => {
	const bench = new Bench();
	bench.add(["a@one.test"]);
	await bench.scheduler.start();
	await quiet();
	await bench.scheduler.close(100);
	expect(bench.ledger.rows.get(1)).toMatchObject({ state: "accepted", attempts: 0 });
});

test("results that the ledger does not take are kept and written later; the journal keeps them until then", async () => {
	const bench = new Bench();
	bench.add(["a@one.test"]);
	await bench.scheduler.start();
	await quiet();
	bench.ledger.faults = 1;
	bench.nextHop.end(bench.nextHop.open[0]!);
	await quiet();
	expect(bench.states()).toEqual(["delivering"]);
	expect(bench.nextHop.settledJobs).toEqual([]);
	await expect.poll(() => bench.states(), { timeout: 3_000 }).toEqual(["delivered"]);
	expect(bench.nextHop.settledJobs).toEqual([1]);
});

function groupWith(bench: Bench): CommitGroup {
	const commits = new CommitGroup(bench.ledger);
	commits.takeAlong(() => bench.scheduler.turnToTakeAlong());
	return commits;
}

test("messages that are entered take along jobs and results: one transaction for all", async () => {
	const bench = new Bench({ recordAfter: 5_000 });
	const commits = groupWith(bench);
	await bench.scheduler.start();
	await quiet();
	const before = bench.ledger.transactions;
	await commits.add(() => bench.add(["a@one.test"]));
	expect(bench.nextHop.open).toHaveLength(1);
	bench.scheduler.wake();
	bench.nextHop.end(bench.nextHop.open[0]!, delivered());
	await quiet();
	expect(bench.states(), "waits for the next messages").toEqual(["delivering"]);
	await commits.add(() => bench.add(["b@one.test"]));
	expect(bench.states()).toEqual(["delivered", "delivering"]);
	expect(bench.nextHop.settledJobs).toEqual([1]);
	expect(bench.ledger.transactions - before).toBe(2);
});

test("results are written by themselves when no messages come any more", async () => {
	const bench = new Bench({ recordAfter: 20 });
	bench.nextHop.answer = delivered;
	await bench.scheduler.start();
	await quiet();
	await groupWith(bench).add(() => bench.add(["a@one.test"]));
	await expect.poll(() => bench.states()).toEqual(["delivered"]);
});

test("paused, nothing goes along", async () => {
	const bench = new Bench();
	await bench.scheduler.start();
	await bench.scheduler.pause();
	await groupWith(bench).add(() => bench.add(["a@one.test"]));
	await quiet();
	expect(bench.nextHop.jobs).toEqual([]);
	expect(bench.states()).toEqual(["accepted"]);
});

test("results whose transaction is given up with that of messages are kept and written later", async () => {
	const bench = new Bench({ recordAfter: 5_000 });
	const commits = groupWith(bench);
	await bench.scheduler.start();
	await quiet();
	await commits.add(() => bench.add(["a@one.test"]));
	bench.nextHop.end(bench.nextHop.open[0]!, delivered());
	await quiet();
	bench.ledger.faults = 2;
	await expect(commits.add(() => 0)).rejects.toThrow();
	expect(bench.states()).toEqual(["delivering"]);
	expect(bench.nextHop.settledJobs).toEqual([]);
	await expect.poll(() => bench.states()).toEqual(["delivered"]);
	expect(bench.nextHop.settledJobs).toEqual([1]);
});

test("when the ledger took no results, messages are entered without them until the pause is over", async () => {
	const bench = new Bench({ recordAfter: 0 });
	const commits = groupWith(bench);
	await bench.scheduler.start();
	await quiet();
	bench.add(["a@one.test"]);
	bench.scheduler.wake();
	await quiet();
	bench.ledger.faults = 1;
	bench.nextHop.end(bench.nextHop.open[0]!, delivered());
	await quiet();
	expect(bench.ledger.faults).toBeLessThan(1);
	await commits.add(() => 0);
	expect(bench.nextHop.settledJobs).toEqual([]);
	await expect.poll(() => bench.states(), { timeout: 3_000 }).toEqual(["delivered"]);
});

test("what the journal of an earlier process says counts for rows left as delivering", async () => {
	const bench = new Bench();
	bench.add(["a@one.test", "b@one.test", "c@one.test", "d@one.test", "e@one.test"]);
	for (const row of bench.ledger.rows.values()) row.state = "delivering";
	bench.ledger.rows.get(5)!.state = "delivered";
	let settled = 0;
	const reply = { dsnPassedOn: false };
	bench.nextHop.recovered = {
		replies: [
			{ ...reply, recipientId: 1, outcome: "delivered", reply: "250 ok" },
			{ ...reply, recipientId: 2, outcome: "failed", reply: "550 no" },
			{ ...reply, recipientId: 5, outcome: "failed", reply: "550 of long ago" },
		],
		inDoubt: [3],
		settled: () => {
			expect(bench.states()).toEqual(["delivered", "bounced", "accepted", "accepted", "delivered"]);
			settled++;
		},
	};
	await bench.scheduler.start();
	expect(settled).toBe(1);
	expect(bench.ledger.rows.get(3)?.reply).toMatch(/may arrive twice/);
	expect(bench.reports).toHaveLength(1);
	await expect.poll(() => bench.nextHop.jobs.flatMap(({ recipients }) => recipients.map(({ recipientId }) => recipientId))).toEqual([3, 4]);
});
