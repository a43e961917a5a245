import { describe, expect, test } from "vitest";
import { newAccount, newCampaign, newMessage, recipient } from "../../support/gate-samples.ts";
import { noon, type OpenStore, StoreUnderTest } from "../store-under-test.ts";

export function ledgerContract(open: OpenStore): void {
	describe("the ledger", () => {
		const under = new StoreUnderTest(open);
		const addresses = (filter: Parameters<typeof under.store.ledger>[0]) => [...under.store.ledger(filter)].map(({ address }) => address);

		test("is told by campaign, account and address, in order", () => {
			const other = under.store.addAccount(newAccount({ name: "other", login: "other" }));
			const [a, b] = [under.addCampaign("a"), under.addCampaign("b")];
			const theirs = newCampaign("c", other.id);
			under.store.addCampaign(theirs);
			under.addMessage(a, ["z@x.example", "y@x.example"], "held");
			under.addMessage(b, ["Y@X.example"], "accepted");
			under.store.addMessage(newMessage(theirs), [recipient("y@x.example")], "held");
			under.addMessage(a, ["w@x.example"], "accepted");
			expect(addresses({ campaignId: "a" })).toEqual(["z@x.example", "y@x.example", "w@x.example"]);
			expect(addresses({ accountId: under.account.id })).toEqual(["z@x.example", "y@x.example", "Y@X.example", "w@x.example"]);
			expect(addresses({ accountId: other.id })).toEqual(["y@x.example"]);
			expect(addresses({ address: "y@x.example" })).toEqual(["y@x.example", "Y@X.example", "y@x.example"]);
			expect(addresses({ address: "y@x.example", accountId: under.account.id })).toEqual(["y@x.example", "Y@X.example"]);
			expect(addresses({ address: "Y@x.EXAMPLE", campaignId: "b" })).toEqual(["Y@X.example"]);
			expect(addresses({ campaignId: "c", accountId: under.account.id })).toEqual([]);
			expect(addresses({})).toHaveLength(5);
			expect(addresses({ campaignId: "none" })).toEqual([]);
		});

		test("streams while rows change: each recipient comes once, as it stands then", () => {
			const campaign = under.addCampaign("a");
			under.store.transaction(() => {
				for (let n = 0; n < 30; n++)
					under.addMessage(
						campaign,
						Array.from({ length: 100 }, (_, m) => `${n}-${m}@x.example`),
						"held",
					);
			});
			const seen: string[] = [];
			let refused = 0;
			for (const { address, state } of under.store.ledger({ campaignId: "a" })) {
				seen.push(address);
				if (state === "refused") refused++;
				if (seen.length === 10) under.store.moveRecipients("a", ["held"], "refused", noon);
				if (seen.length === 20) under.addMessage(campaign, ["late@x.example"], "held");
			}
			expect(seen).toHaveLength(3_001);
			expect(new Set(seen).size).toBe(3_001);
			expect(refused).toBeGreaterThan(2_000);
		});

		test("a stream that is left does not hinder anything", () => {
			const campaign = under.addCampaign("a");
			under.addMessage(
				campaign,
				Array.from({ length: 1_200 }, (_, n) => `${n}@x.example`),
				"held",
			);
			for (const _ of under.store.ledger({ accountId: under.account.id })) break;
			const two = [under.store.ledger({})[Symbol.iterator](), under.store.ledger({})[Symbol.iterator]()];
			for (let n = 0; n < 1_200; n++)
				expect(two.map((stream) => stream.next().value?.address)).toEqual([`${n}@x.example`, `${n}@x.example`]);
			expect(two.map((stream) => stream.next().done)).toEqual([true, true]);
		});
	});
}
