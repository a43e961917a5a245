import { expect, test } from "vitest";
import { madeUpAccount, madeUpCampaign, madeUpCounts, moment } from "../../../test/support/gate/made-up.ts";
import { NoticeStore } from "../../../test/support/gate/notice-store.ts";
import type { Notice } from "./notice.ts";
import { Notices } from "./notices.ts";

const minute = 60_000;
function notice(change: Partial<Notice> = {}): Notice {
	const counts = madeUpCounts({ held: 1 });
	return {
		kind: "held",
		at: moment,
		by: "gate",
		account: madeUpAccount(),
		campaign: madeUpCampaign(),
		counts,
		message: undefined,
		...change,
	};
}
function setUp() {
	const store = new NoticeStore();
	const notices = new Notices({ store, from: "gate@mx.example" });
	const mails = () => store.kept.filter(({ kind }) => kind === "mail").length;
	return { store, notices, mails };
}

test("each contact gets a mail, the webhook a signed body", () => {
	const { store, notices } = setUp();
	notices.tell(notice({ account: madeUpAccount({ contacts: ["a@shop.example", "b@shop.example"] }) }));
	expect(store.kept.map(({ kind, to, secret, dueAt }) => [kind, to, secret, dueAt])).toEqual([
		["webhook", "https://shop.example/tidegate", "whsec_0123456789", moment],
		["mail", "a@shop.example", "", moment],
		["mail", "b@shop.example", "", moment],
	]);
	expect(JSON.parse(store.kept[0]?.content ?? "")).toMatchObject({
		event: "campaign.held",
		id: expect.stringMatching(/^evt_[\w-]{36}$/),
		at: "2026-11-26T08:40:00.000Z",
		account: "shop",
		campaign: { id: "k7m2-9xqd", kind: "smtp", state: "held" },
		action: "hold",
		score: 5.25,
		counts: { held: 1, delivered: 0 },
	});
	expect(store.kept[0]?.content).not.toContain("argon2id");
	expect(store.happened[0]).toMatchObject({
		kind: "told",
		campaignId: "k7m2-9xqd",
		text: "Notice to a@shop.example, b@shop.example: held",
	});
});

test("one mail for each campaign and grade, also after a restart", () => {
	const { store, notices, mails } = setUp();
	for (let message = 0; message < 5; message++) notices.tell(notice());
	expect(mails()).toBe(1);
	notices.tell(notice({ kind: "frozen" }));
	notices.tell(notice({ kind: "held" }));
	expect(mails()).toBe(2);
	const restarted = new Notices({ store, from: "gate@mx.example" });
	restarted.tell(notice({ kind: "frozen" }));
	expect(mails()).toBe(2);
	restarted.tell(notice({ kind: "released" }));
	restarted.tell(notice({ kind: "held" }));
	expect(mails()).toBe(4);
});

test("when ten times as many wait it is told once more, at most once an hour", () => {
	const { notices, mails } = setUp();
	const later = (waiting: number, minutes: number) => {
		const at = moment + minutes * minute;
		const risen = notices.hasRisen("k7m2-9xqd", at, () => waiting);
		if (risen) notices.tellRise(notice({ at, counts: madeUpCounts({ held: waiting }) }));
		return risen;
	};
	expect(later(40_000, 0)).toBe(false);
	notices.tell(notice());
	expect(later(40_000, 30)).toBe(false);
	expect(later(9, 61)).toBe(false);
	expect(later(40_000, 61)).toBe(true);
	expect(later(400_000, 90)).toBe(false);
	expect(later(50_000, 130)).toBe(false);
	expect(later(400_000, 130)).toBe(true);
	expect(mails()).toBe(3);
});

test("holds in bulk do not become mail in bulk; what is grave is told all the same", () => {
	const { store, notices, mails } = setUp();
	for (let at = 0; at < 100; at++) notices.tell(notice({ campaign: madeUpCampaign({ id: `c${at}` }) }));
	expect(mails()).toBe(10);
	expect(store.kept.filter(({ kind }) => kind === "webhook")).toHaveLength(100);
	notices.tell(notice({ kind: "frozen", campaign: madeUpCampaign({ id: "c99" }) }));
	expect(mails()).toBe(11);
	notices.tell(notice({ at: moment + 61 * minute, campaign: madeUpCampaign({ id: "next" }) }));
	expect(mails()).toBe(12);
});

test("that a canary is over is told to programs only", () => {
	const { store, notices, mails } = setUp();
	notices.tell(notice({ kind: "canary-over" }));
	expect(mails()).toBe(0);
	expect(JSON.parse(store.kept[0]?.content ?? "")).toMatchObject({ event: "campaign.canary-over", action: "release" });
});

test.each([
	["frozen", "freeze", "Login frozen", "tidegate account thaw shop --code CODE"],
	["thawed", "thaw", "Login works again", "tidegate account freeze shop"],
	["second-factor", "none", "New second factor", "tidegate account freeze shop"],
] as const)("that an account is %s is told where no campaign is behind it", (kind, action, title, command) => {
	const { store, notices } = setUp();
	const account = madeUpAccount({
		state: kind === "frozen" ? "frozen" : "active",
		stateReason: kind === "frozen" ? "see http://evil.example" : "",
	});
	notices.tellOfAccount({ kind, at: moment, account, by: "operator" });
	const [webhook, mail] = store.kept;
	expect(JSON.parse(webhook?.content ?? "")).toMatchObject({ event: `account.${kind}`, account: "shop", action, by: "operator" });
	expect(webhook?.content).not.toMatch(/argon2id|GEZDGNBV|whsec/);
	const text = Buffer.from(/base64\r\n\r\n([\s\S]*?)\r\n--/.exec(mail?.content ?? "")?.[1] ?? "", "base64").toString();
	expect(mail?.content).toContain(`Subject: [Tidegate] ${title}: account shop`);
	expect(text).toContain(command);
	expect(text).not.toMatch(/http:/);
	expect(store.happened[0]).toMatchObject({ kind: "told", campaignId: undefined, text: `Notice to owner@shop.example: ${kind}` });
});

test("that nobody could be told is written down", () => {
	const { store, notices } = setUp();
	notices.tell(notice({ account: madeUpAccount({ contacts: [], webhook: undefined }) }));
	expect(store.kept).toEqual([]);
	expect(store.happened[0]?.kind).toBe("not-told");
});
