import { describe, expect, test } from "vitest";
import { newAccount, newCampaign } from "../../support/gate-samples.ts";
import { noon, type OpenStore, StoreUnderTest } from "../store-under-test.ts";

export function campaignsContract(open: OpenStore): void {
	describe("campaigns", () => {
		const under = new StoreUnderTest(open);

		test("come back as they were given, also after a restart", () => {
			const campaign = under.addCampaign("k7m2-9xqd", "canary", { alteredFrom: "aaaa-bbbb", canaryUntil: noon + 5, sampleMessageId: 4 });
			expect(under.reopen().campaign("k7m2-9xqd")).toEqual(campaign);
			expect(structuredClone(under.store.campaign("k7m2-9xqd"))).toEqual(campaign);
			expect(under.store.campaign("none")).toBeUndefined();
		});

		test("a change changes what it names and nothing else", () => {
			const campaign = under.addCampaign("a", "canary", { canaryUntil: noon, sampleMessageId: 4 });
			const change = { state: "held", canaryUntil: undefined, lastAt: noon + 9, score: 7.5, learntAt: noon } as const;
			under.store.changeCampaign("a", change);
			expect(under.store.campaign("a")).toEqual({ ...campaign, ...change });
			const told = { reasons: [{ code: "PRIOR", weight: 7.5, text: "…" }], sample: { ...campaign.sample, subject: "Other" } };
			under.store.changeCampaign("a", told);
			expect(under.store.campaign("a")).toEqual({ ...campaign, ...change, ...told });
			expect(() => under.store.changeCampaign("none", { lastAt: 1 })).toThrow("no campaign none");
		});

		test("a campaign's own account has to be there, and its number is its own", () => {
			expect(() => under.store.addCampaign(newCampaign("a", 99))).toThrow();
			under.addCampaign("a");
			expect(() => under.addCampaign("a")).toThrow();
		});

		test("lists begin with the newest and go by account, state and time", () => {
			const other = under.store.addAccount(newAccount({ name: "other", login: "other" }));
			under.addCampaign("a", "held", { lastAt: 10 });
			under.addCampaign("b", "passing", { lastAt: 30 });
			under.addCampaign("c", "held", { lastAt: 20 });
			under.addCampaign("d", "refused", { lastAt: 40, accountId: other.id });
			const ids = (filter: Parameters<typeof under.store.campaigns>[0]) => under.store.campaigns(filter).map(({ id }) => id);
			expect(ids({})).toEqual(["d", "b", "c", "a"]);
			expect(ids({ limit: 2 })).toEqual(["d", "b"]);
			expect(ids({ accountId: under.account.id })).toEqual(["b", "c", "a"]);
			expect(ids({ accountId: under.account.id, states: ["held"], limit: 1 })).toEqual(["c"]);
			expect(ids({ states: ["refused", "held"], since: 20 })).toEqual(["d", "c"]);
			expect(ids({ states: [] })).toEqual([]);
			expect(ids({ since: 30 })).toEqual(["d", "b"]);
			under.store.changeCampaign("a", { lastAt: 50 });
			expect(ids({ limit: 1 })).toEqual(["a"]);
		});

		test("recipients are counted by state, and every state is there", () => {
			const none = { accepted: 0, held: 0, delivering: 0, delivered: 0, bounced: 0, refused: 0 };
			const campaign = under.addCampaign("a");
			expect(under.store.counts("a")).toEqual(none);
			under.addMessage(campaign, ["a@x.example", "b@x.example"], "accepted");
			under.addMessage(campaign, ["c@x.example"], "held");
			expect(under.reopen().counts("a")).toEqual({ ...none, accepted: 2, held: 1 });
			expect(under.store.counts("none")).toEqual(none);
		});
	});
}
