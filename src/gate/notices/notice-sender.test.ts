import { expect, test } from "vitest";
import { madeUpAccount, madeUpCampaign, madeUpCounts, moment } from "../../../test/support/gate/made-up.ts";
import { NoticeStore } from "../../../test/support/gate/notice-store.ts";
import { silentLog } from "../../base/log.ts";
import { NoticeFailure } from "./notice-failure.ts";
import { NoticeSender } from "./notice-sender.ts";
import { Notices } from "./notices.ts";
import type { WebhookRequest } from "./post-webhook.ts";

function setUp() {
	const store = new NoticeStore();
	const clock = { at: moment, now: () => clock.at };
	const sent: { at: number; to: string }[] = [];
	const outcome: { mail: Error | undefined; webhook: Error | undefined } = { mail: undefined, webhook: undefined };
	const timers = new Set<{ at: number; work: () => void }>();
	const posted: WebhookRequest[] = [];
	const sender = new NoticeSender({
		store,
		clock,
		log: silentLog,
		sendMail: async ({ to }) => {
			sent.push({ at: clock.at, to });
			if (outcome.mail !== undefined) throw outcome.mail;
		},
		postWebhook: async (request) => {
			sent.push({ at: clock.at, to: request.to });
			posted.push(request);
			if (outcome.webhook !== undefined) throw outcome.webhook;
		},
		later: (work, milliseconds) => {
			const timer = { at: clock.at + milliseconds, work };
			timers.add(timer);
			return () => timers.delete(timer);
		},
	});
	const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
	/** Plays timers until there are none, or until a time. */
	const play = async (until: number) => {
		let rounds = 0;
		for (;;) {
			await settle();
			const [next] = [...timers].sort((left, right) => left.at - right.at);
			if (next === undefined || next.at > until) return rounds;
			timers.delete(next);
			clock.at = Math.max(clock.at, next.at);
			next.work();
			rounds++;
		}
	};
	const tell = () =>
		new Notices({ store, from: "gate@mx.example" }).tell({
			kind: "held",
			at: clock.at,
			by: "gate",
			account: madeUpAccount(),
			campaign: madeUpCampaign(),
			counts: madeUpCounts(),
			message: undefined,
		});
	return { store, clock, sent, posted, outcome, timers, sender, settle, play, tell };
}
const day = 86_400_000;

test("sends what is due and then sleeps without a timer", async () => {
	const { sender, sent, store, settle, timers, tell } = setUp();
	tell();
	sender.wake();
	sender.wake();
	await settle();
	expect(sent.map(({ to }) => to).sort()).toEqual(["https://shop.example/tidegate", "owner@shop.example"]);
	expect(store.kept).toEqual([]);
	expect(timers.size).toBe(0);
});

test("tries for three days, ever more rarely, and then says that it gave up", async () => {
	const { sender, sent, store, outcome, play, tell } = setUp();
	outcome.mail = new NoticeFailure("550 relaying denied", false);
	outcome.webhook = new NoticeFailure("The receiver answered 500", false);
	tell();
	sender.wake();
	const rounds = await play(moment + 10 * day);
	const mails = sent.filter(({ to }) => to === "owner@shop.example").map(({ at }) => at - moment);
	expect(mails.slice(0, 4)).toEqual([0, 30_000, 90_000, 210_000]);
	expect(mails.at(-1)).toBeGreaterThan(2.7 * day);
	expect(mails.at(-1)).toBeLessThanOrEqual(3 * day);
	expect(mails.length).toBeLessThan(40);
	expect(rounds).toBeLessThan(1_000);
	expect(store.kept).toEqual([]);
	const given = store.happened.filter(({ kind }) => kind === "notice-given-up").map(({ text }) => text);
	expect(given.sort()).toEqual([
		"The mail to owner@shop.example was given up: 550 relaying denied",
		"The webhook to https://shop.example was given up: The receiver answered 500",
	]);
});

test("each try is signed anew, over the same body", async () => {
	const { sender, posted, outcome, play, tell } = setUp();
	outcome.webhook = new NoticeFailure("500", false);
	tell();
	sender.wake();
	await play(moment + 40_000);
	expect(posted).toHaveLength(2);
	expect(posted[0]?.body).toBe(posted[1]?.body);
	expect(posted[0]?.signature).not.toBe(posted[1]?.signature);
});

test("what can never work is given up at once", async () => {
	const { sender, sent, store, outcome, play, tell } = setUp();
	outcome.webhook = new NoticeFailure("private network", true);
	tell();
	sender.wake();
	await play(moment + day);
	expect(sent.filter(({ to }) => to.startsWith("https"))).toHaveLength(1);
	expect(store.happened[0]?.kind).toBe("notice-given-up");
});

test("a full disk does not make one notice a thousand", async () => {
	const { sender, sent, store, settle, play, tell } = setUp();
	store.broken = true;
	tell();
	sender.wake();
	for (let round = 0; round < 20; round++) await settle();
	expect(sent).toHaveLength(2);
	store.broken = false;
	await play(moment + day);
	expect(store.kept).toEqual([]);
	expect(sent).toHaveLength(4);
});

test("many are sent a few at a time, all of them", async () => {
	const { sender, sent, store, play } = setUp();
	for (let at = 0; at < 100; at++)
		store.addNotice({ kind: "mail", to: `${at}@x.example`, content: "", secret: "", attempts: 0, dueAt: moment });
	sender.wake();
	expect(sent.length).toBe(8);
	await play(moment + day);
	expect(new Set(sent.map(({ to }) => to)).size).toBe(100);
});

test("after close nothing begins", async () => {
	const { sender, sent, tell } = setUp();
	await sender.close();
	tell();
	sender.wake();
	expect(sent).toEqual([]);
});
