import { describe, expect, test } from "vitest";
import { newMessage, recipient } from "../../support/gate-samples.ts";
import { noon, type OpenStore, StoreUnderTest } from "../store-under-test.ts";

export function messagesContract(open: OpenStore): void {
	describe("messages", () => {
		const under = new StoreUnderTest(open);

		test("come back with envelope and place, and their recipients stand in the ledger", () => {
			const campaign = under.addCampaign("a");
			const message = newMessage(campaign, { segment: 7, offset: 4096, ret: "hdrs", envid: "QQ314159", body: "7bit", smtputf8: true });
			const recipients = [recipient("Anna@Home.example", { notify: ["success", "failure"], orcpt: "rfc822;Anna@home.example" })];
			const id = under.store.addMessage(message, [...recipients, recipient("jörg@x.example")], "accepted");
			expect(under.reopen().message(id)).toEqual({ ...message, id });
			expect(under.store.message(id + 1)).toBeUndefined();
			const common = { messageId: id, campaignId: "a", accountId: under.account.id, state: "accepted", reply: "", attempts: 0 };
			const times = { acceptedAt: noon, changedAt: noon, dueAt: noon };
			expect(under.rows("a")).toEqual([
				{ ...common, ...times, recipientId: expect.any(Number), address: "Anna@Home.example" },
				{ ...common, ...times, recipientId: expect.any(Number), address: "jörg@x.example" },
			]);
			const [due] = under.store.dueRecipients(noon, 1, new Set());
			expect(due).toEqual({
				recipientId: under.rows("a")[0]?.recipientId,
				message: { ...message, id },
				address: "Anna@Home.example",
				destination: "home.example",
				attempts: 0,
				notify: ["success", "failure"],
				orcpt: "rfc822;Anna@home.example",
			});
		});

		test("a message without its campaign is not taken", () => {
			expect(() => under.store.addMessage(newMessage({ id: "none", accountId: under.account.id }), [], "held")).toThrow();
		});

		test("segments live as long as a message in them is not done", () => {
			const campaign = under.addCampaign("a");
			let at = noon;
			for (const segment of [1, 2, 2, 5])
				under.addMessage(campaign, [`${segment}@x.example`, `${segment}@y.example`], "accepted", at++, segment);
			expect(under.store.liveSegments()).toEqual(new Set([1, 2, 5]));
			under.deliver(1, at);
			expect(under.store.liveSegments()).toEqual(new Set([1, 2, 5]));
			under.deliver(1, at);
			expect(under.reopen().liveSegments()).toEqual(new Set([2, 5]));
			under.store.moveRecipients("a", ["accepted"], "refused", noon);
			expect(under.store.liveSegments()).toEqual(new Set());
		});

		test("and as long as it has the sample of a campaign that is not decided", () => {
			const campaign = under.addCampaign("a", "canary");
			const id = under.addMessage(campaign, ["seed@x.example"], "accepted", noon, 3);
			under.store.changeCampaign("a", { sampleMessageId: id });
			under.deliver(1);
			for (const state of ["canary", "held"] as const) {
				under.store.changeCampaign("a", { state });
				expect(under.store.liveSegments()).toEqual(new Set([3]));
				expect(under.store.liveMessages(3).map((message) => message.id)).toEqual([id]);
			}
			under.store.changeCampaign("a", { state: "released" });
			expect(under.store.liveSegments()).toEqual(new Set());
			expect(under.store.liveMessages(3)).toEqual([]);
		});

		test("stragglers are named and moved, but none whose bytes are being read", () => {
			const campaign = under.addCampaign("a");
			const [first, second, third] = [1, 2, 3].map((n) => under.addMessage(campaign, [`${n}@x.example`], "accepted", noon + n));
			under.addMessage(campaign, ["elsewhere@x.example"], "accepted", noon, 2);
			under.store.markDelivering([under.rows("a")[0]?.recipientId as number], noon);
			expect(under.store.liveMessages(1).map(({ id }) => id)).toEqual([second, third]);
			under.store.moveMessage(second as number, { segment: 9, offset: 77 });
			expect(under.store.message(second as number)).toEqual(
				newMessage(campaign, { segment: 9, offset: 77, receivedAt: noon + 2, ...{ id: second } }),
			);
			expect(under.store.liveMessages(1).map(({ id }) => id)).toEqual([third]);
			expect(under.store.liveSegments()).toEqual(new Set([1, 2, 9]));
			expect(under.store.message(first as number)?.segment).toBe(1);
		});
	});

	describe("what is done", () => {
		const under = new StoreUnderTest(open);

		test("is forgotten when it is old, and its numbers are not used again", () => {
			const campaign = under.addCampaign("a", "passing", { lastAt: noon });
			under.addMessage(campaign, ["old@x.example"], "accepted");
			under.deliver(1, noon + 10);
			under.addMessage(campaign, ["young@x.example"], "accepted", noon + 1);
			under.deliver(1, noon + 20);
			const waiting = under.addMessage(campaign, ["waiting@x.example"], "held");
			expect(under.store.forgetBefore(noon + 10)).toBe(0);
			expect(under.store.forgetBefore(noon + 20)).toBe(1);
			expect(under.rows("a").map(({ address }) => address)).toEqual(["young@x.example", "waiting@x.example"]);
			expect(under.store.counts("a")).toMatchObject({ delivered: 1, held: 1 });
			under.store.moveRecipients("a", ["held"], "refused", noon + 30);
			const newest = under.rows("a").at(-1)?.recipientId as number;
			expect(under.store.forgetBefore(noon + 100)).toBe(2);
			expect(under.reopen().forgetBefore(noon + 100)).toBe(0);
			expect(under.store.campaign("a")).toBeUndefined();
			const next = under.addCampaign("b");
			expect(under.addMessage(next, ["new@x.example"], "held")).toBeGreaterThan(waiting);
			expect(under.rows("b")[0]?.recipientId).toBeGreaterThan(newest);
		});

		test("stays while its campaign waits for a decision", () => {
			const campaign = under.addCampaign("a", "held");
			const id = under.addMessage(campaign, ["seed@x.example"], "accepted");
			under.store.changeCampaign("a", { sampleMessageId: id });
			under.deliver(1);
			expect(under.store.forgetBefore(noon + 1_000)).toBe(0);
			expect(under.store.message(id)).toBeDefined();
			under.store.changeCampaign("a", { state: "refused" });
			expect(under.store.forgetBefore(noon + 1_000)).toBe(1);
		});

		test("takes its timeline along, an account's own stays with what is young", () => {
			under.addCampaign("a", "refused", { lastAt: 10 });
			const event = { accountId: under.account.id, kind: "held", text: "…", by: "gate" };
			under.store.addEvent({ ...event, at: 5, campaignId: "a" });
			under.store.addEvent({ ...event, at: 15, campaignId: undefined });
			under.store.forgetBefore(10);
			expect(under.store.events({ campaignId: "a" })).toHaveLength(1);
			under.store.forgetBefore(11);
			expect(under.store.events({}).map(({ at }) => at)).toEqual([15]);
		});
	});
}
