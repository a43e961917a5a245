import { describe, expect, test } from "vitest";
import type { DeliveryResult } from "../../../src/gate/gate-store.ts";
import { noon, type OpenStore, StoreUnderTest } from "../store-under-test.ts";

export function deliveryContract(open: OpenStore): void {
	describe("recipients that are due", () => {
		const under = new StoreUnderTest(open);
		const due = (now: number, limit: number, without: string[] = []) =>
			under.store.dueRecipients(now, limit, new Set(without)).map(({ address }) => address);

		test("come oldest first, over all campaigns and destinations", () => {
			const [a, b] = [under.addCampaign("a"), under.addCampaign("b")];
			under.addMessage(a, ["1@x.example"], "accepted", 30);
			under.addMessage(b, ["2@y.example"], "accepted", 10);
			under.addMessage(a, ["3@X.example", "4@z.example"], "accepted", 20);
			under.addMessage(b, ["5@x.example"], "accepted", 5);
			expect(due(100, 10)).toEqual(["5@x.example", "2@y.example", "3@X.example", "4@z.example", "1@x.example"]);
			expect(due(100, 2)).toEqual(["5@x.example", "2@y.example"]);
			expect(due(20, 10)).toEqual(["5@x.example", "2@y.example", "3@X.example", "4@z.example"]);
			expect(due(4, 10)).toEqual([]);
			expect(due(100, 10, ["x.example", "y.example"])).toEqual(["4@z.example"]);
			expect(due(100, 0)).toEqual([]);
		});

		test("are only those accepted", () => {
			const campaign = under.addCampaign("a");
			for (const state of ["held", "delivering", "delivered", "bounced", "refused"] as const)
				under.addMessage(campaign, [`${state}@x.example`], state);
			expect(due(noon, 10)).toEqual([]);
			expect(under.store.nextDueAt()).toBeUndefined();
		});

		test("the next time is that of the first one accepted", () => {
			const campaign = under.addCampaign("a");
			under.addMessage(campaign, ["a@x.example"], "accepted", 50);
			under.addMessage(campaign, ["b@x.example"], "accepted", 40);
			expect(under.store.nextDueAt()).toBe(40);
			under.deliver(1, 100);
			expect(under.reopen().nextDueAt()).toBe(50);
			under.deliver(1, 100);
			expect(under.store.nextDueAt()).toBeUndefined();
		});

		test("many of one destination are not all that is seen", () => {
			const campaign = under.addCampaign("a");
			under.store.transaction(() => {
				for (let n = 0; n < 300; n++) under.addMessage(campaign, [`${n}@large.example`], "accepted", 1_000 + 2 * n);
				for (let n = 0; n < 20; n++) under.addMessage(campaign, [`${n}@small-${n}.example`], "accepted", 1_001 + 20 * n);
			});
			const expected = [...Array(300).keys()].map((n): [number, string] => [1_000 + 2 * n, `${n}@large.example`]);
			for (let n = 0; n < 20; n++) expected.push([1_001 + 20 * n, `${n}@small-${n}.example`]);
			expected.sort(([left], [right]) => left - right);
			expect(due(noon, 250)).toEqual(expected.slice(0, 250).map(([, address]) => address));
			expect(due(noon, 1_000)).toEqual(expected.map(([, address]) => address));
			expect(due(noon, 30, ["large.example"])).toEqual([...Array(20).keys()].map((n) => `${n}@small-${n}.example`));
		});
	});

	describe("delivery", () => {
		const under = new StoreUnderTest(open);
		const result = (recipientId: number, state: DeliveryResult["state"], changes: Partial<DeliveryResult> = {}): DeliveryResult => ({
			recipientId,
			state,
			reply: "250 Ok",
			dueAt: 0,
			attempts: 1,
			...changes,
		});
		const idOf = (address: string) => under.rows("a").find((row) => row.address === address)?.recipientId as number;

		test("results stand in the ledger with the reply of the next hop", () => {
			const campaign = under.addCampaign("a");
			under.addMessage(campaign, ["1@x.example", "2@x.example", "3@x.example"], "accepted");
			const ids = ["1", "2", "3"].map((name) => idOf(`${name}@x.example`));
			under.store.markDelivering(ids, noon + 1);
			expect(under.store.counts("a")).toMatchObject({ accepted: 0, delivering: 3 });
			const [first, second, third] = ids as [number, number, number];
			const later = { reply: "451 4.7.1 later\u0007", dueAt: noon + 60, attempts: 2 };
			under.store.recordResults(
				[result(first, "delivered"), result(second, "bounced", { reply: "550 no" }), result(third, "accepted", later)],
				noon + 2,
			);
			const rows = under.reopen().ledger({ campaignId: "a" });
			expect([...rows].map(({ state, reply, attempts, changedAt, dueAt }) => [state, reply, attempts, changedAt - noon, dueAt])).toEqual([
				["delivered", "250 Ok", 1, 2, 0],
				["bounced", "550 no", 1, 2, 0],
				["accepted", "451 4.7.1 later\u0007", 2, 2, noon + 60],
			]);
			expect(under.store.nextDueAt()).toBe(noon + 60);
			expect(under.store.dueRecipients(noon + 59, 9, new Set())).toEqual([]);
			expect(under.store.dueRecipients(noon + 60, 9, new Set()).map(({ attempts }) => attempts)).toEqual([2]);
		});

		test("what is not accepted any more must not be handed over", () => {
			const campaign = under.addCampaign("a");
			under.addMessage(campaign, ["1@x.example", "2@x.example"], "accepted");
			under.addMessage(campaign, ["3@x.example"], "held");
			expect(() => under.store.markDelivering([idOf("1@x.example"), idOf("3@x.example")], noon)).toThrow("is held");
			expect(() => under.store.markDelivering([idOf("1@x.example"), 99_999], noon)).toThrow("unknown");
			expect(under.store.counts("a")).toMatchObject({ accepted: 2, held: 1, delivering: 0 });
			under.store.markDelivering([idOf("1@x.example")], noon);
			expect(() => under.store.markDelivering([idOf("1@x.example")], noon)).toThrow("is delivering");
		});

		test("what a stopped process left behind is found, with its message", () => {
			const [a, b] = [under.addCampaign("a"), under.addCampaign("b")];
			const second = under.addMessage(b, ["2@x.example"], "accepted");
			const first = under.addMessage(a, ["1@x.example", "3@x.example"], "accepted");
			const ids = under.store.dueRecipients(noon, 9, new Set()).map(({ recipientId }) => recipientId);
			under.store.markDelivering(ids.slice(0, 2), noon);
			const left = under.reopen().delivering();
			expect(left.map(({ message, address }) => [message.id, address])).toEqual([
				[second, "2@x.example"],
				[first, "1@x.example"],
			]);
			expect(left[0]).toMatchObject({ destination: "x.example", message: { campaignId: "b", length: 50_000 } });
		});

		test("told twice, a result changes nothing", () => {
			under.addMessage(under.addCampaign("a"), ["1@x.example"], "accepted");
			const [id] = under.deliver(1, noon + 5) as [number];
			const before = under.rows("a");
			under.store.recordResults([result(id, "delivered", { reply: "250 again" })], noon + 9);
			under.store.recordResults([result(id, "bounced"), result(id, "accepted"), result(99_999, "delivered")], noon + 9);
			expect(under.rows("a")).toEqual(before);
		});

		test("what the next hop took is delivered, whatever was decided meanwhile; a try that failed undoes no decision", () => {
			const campaign = under.addCampaign("a");
			under.addMessage(campaign, ["1@x.example", "2@x.example", "3@x.example"], "accepted");
			const ids = ["1", "2", "3"].map((name) => idOf(`${name}@x.example`)) as [number, number, number];
			under.store.markDelivering(ids, noon);
			under.store.moveRecipients("a", ["delivering"], "held", noon, 2);
			under.store.moveRecipients("a", ["delivering"], "refused", noon);
			under.store.recordResults(
				[result(ids[0], "accepted", { dueAt: noon }), result(ids[1], "delivered"), result(ids[2], "delivered")],
				noon + 1,
			);
			expect(under.states("a")).toEqual({ "1@x.example": "held", "2@x.example": "delivered", "3@x.example": "delivered" });
			expect(under.store.nextDueAt()).toBeUndefined();
		});
	});

	describe("moving a campaign's recipients", () => {
		const under = new StoreUnderTest(open);

		test("takes those in the states named, of that campaign", () => {
			const [a, b] = [under.addCampaign("a"), under.addCampaign("b")];
			under.addMessage(a, ["1@x.example"], "accepted");
			under.addMessage(a, ["2@x.example"], "held");
			under.addMessage(a, ["3@x.example"], "delivered");
			under.addMessage(b, ["4@x.example"], "accepted");
			expect(under.store.moveRecipients("a", ["accepted", "held"], "refused", noon + 7)).toBe(2);
			expect(under.states("a")).toEqual({ "1@x.example": "refused", "2@x.example": "refused", "3@x.example": "delivered" });
			expect(under.rows("a").map(({ changedAt }) => changedAt - noon)).toEqual([7, 7, 0]);
			expect(under.states("b")).toEqual({ "4@x.example": "accepted" });
			expect(under.store.moveRecipients("a", ["accepted", "held"], "refused", noon)).toBe(0);
			expect(under.store.moveRecipients("none", ["accepted"], "refused", noon)).toBe(0);
			expect(under.store.moveRecipients("a", ["refused"], "refused", noon)).toBe(0);
		});

		test("a limit takes the oldest, whatever their state", () => {
			const campaign = under.addCampaign("a");
			under.addMessage(campaign, ["1@x.example"], "held");
			under.addMessage(campaign, ["2@x.example"], "accepted");
			under.addMessage(campaign, ["3@x.example"], "held");
			expect(under.store.moveRecipients("a", ["accepted", "held"], "refused", noon, 2)).toBe(2);
			expect(under.states("a")).toEqual({ "1@x.example": "refused", "2@x.example": "refused", "3@x.example": "held" });
			expect(under.store.moveRecipients("a", ["held"], "accepted", noon, 0)).toBe(0);
		});

		test("what is released is due at once, what is held is not due", () => {
			const campaign = under.addCampaign("a", "held");
			under.addMessage(campaign, ["1@x.example", "2@y.example"], "held", noon - 500);
			under.addMessage(campaign, ["3@z.example"], "accepted", noon - 400);
			under.store.moveRecipients("a", ["accepted"], "held", noon);
			expect(under.store.nextDueAt()).toBeUndefined();
			under.store.moveRecipients("a", ["held"], "accepted", noon);
			expect(under.store.nextDueAt()).toBe(noon);
			expect(under.store.dueRecipients(noon, 9, new Set(["y.example"])).map(({ address }) => address)).toEqual([
				"1@x.example",
				"3@z.example",
			]);
		});
	});
}
