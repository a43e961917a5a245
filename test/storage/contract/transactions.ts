import { describe, expect, test } from "vitest";
import { newAccount } from "../../support/gate-samples.ts";
import { noon, type OpenStore, StoreUnderTest } from "../store-under-test.ts";

export function transactionsContract(open: OpenStore): void {
	describe("transactions", () => {
		const under = new StoreUnderTest(open);
		const names = () => under.store.accounts().map(({ name }) => name);
		const add = (name: string) => under.store.addAccount(newAccount({ name, login: name }));
		const fail = (_after?: unknown) => {
			throw new Error("no");
		};

		test("return what the work returns", () => {
			expect(under.store.transaction(() => add("b").name)).toBe("b");
			expect(names()).toEqual(["b", "harbour"]);
		});

		test("are done wholly or not at all, sums kept beside the rows as well", () => {
			const campaign = under.addCampaign("a");
			under.addMessage(campaign, ["1@x.example", "2@y.example"], "accepted");
			const before = [under.rows("a"), under.store.counts("a"), under.store.nextDueAt(), under.store.liveSegments()];
			const work = () => {
				under.deliver(1);
				under.store.moveRecipients("a", ["accepted"], "refused", noon);
				under.addMessage(campaign, ["3@x.example"], "held", 7, 8);
				under.store.addKnownRecipients(under.account.id, ["3@x.example"], noon);
				fail();
			};
			expect(() => under.store.transaction(work)).toThrow("no");
			expect([under.rows("a"), under.store.counts("a"), under.store.nextDueAt(), under.store.liveSegments()]).toEqual(before);
			expect(under.store.countKnownRecipients(under.account.id)).toBe(0);
			under.deliver(9);
			expect(under.reopen().counts("a")).toMatchObject({ delivered: 2, accepted: 0, held: 0 });
		});

		test("within another are part of that one", () => {
			const inner = () => under.store.transaction(() => add("inner"));
			expect(() => under.store.transaction(() => fail(inner()))).toThrow("no");
			expect(names()).toEqual(["harbour"]);
			under.store.transaction(() => [inner(), add("outer")]);
			expect(names()).toEqual(["harbour", "inner", "outer"]);
		});

		test("cannot be committed when one within failed half way, even if somebody caught the error", () => {
			const inner = () => under.store.transaction(() => fail(add("half")));
			const outer = () => {
				try {
					inner();
				} catch {}
			};
			expect(() => under.store.transaction(outer)).toThrow("no");
			expect(names()).toEqual(["harbour"]);
			add("next");
			expect(under.reopen().accounts()).toHaveLength(2);
		});

		test("go on when a name that is taken was asked for and the error was caught", () => {
			under.store.transaction(() => {
				expect(() => add("harbour")).toThrow();
				add("other");
			});
			expect(names()).toEqual(["harbour", "other"]);
		});

		test("that would go on later are refused", () => {
			expect(() => under.store.transaction(async () => add("later"))).toThrow(TypeError);
			expect(names()).toEqual(["harbour"]);
		});
	});
}
