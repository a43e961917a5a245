import { describe, expect, test } from "vitest";
import { newAccount } from "../../support/gate-samples.ts";
import { type OpenStore, StoreUnderTest } from "../store-under-test.ts";

export function noticesContract(open: OpenStore): void {
	describe("events", () => {
		const under = new StoreUnderTest(open);

		test("are told by campaign or account in the order of their coming; a limit takes the newest", () => {
			const other = under.store.addAccount(newAccount({ name: "other", login: "other" }));
			const event = (at: number, accountId: number, campaignId?: string) => ({
				at,
				accountId,
				campaignId,
				kind: "held",
				text: `n° ${at}`,
				by: "gate",
			});
			const all = [event(1, under.account.id, "a"), event(2, other.id, "b"), event(3, under.account.id), event(4, under.account.id, "a")];
			for (const one of all) under.store.addEvent(one);
			expect(under.reopen().events({})).toEqual(all);
			expect(under.store.events({ campaignId: "a" })).toEqual([all[0], all[3]]);
			expect(under.store.events({ accountId: under.account.id, limit: 2 })).toEqual([all[2], all[3]]);
			expect(under.store.events({ campaignId: "a", accountId: other.id })).toEqual([]);
		});
	});

	describe("notices", () => {
		const under = new StoreUnderTest(open);
		const notice = { kind: "webhook", to: "https://hook.example/", content: "{}", secret: "s", attempts: 0, dueAt: 20 } as const;

		test("wait until they are due, and go when they are done with", () => {
			const later = under.store.addNotice(notice);
			const sooner = under.store.addNotice({ ...notice, kind: "mail", to: "owner@home.example", secret: "", dueAt: 10 });
			expect(under.reopen().dueNotices(9, 10)).toEqual([]);
			expect(under.store.dueNotices(20, 10)).toEqual([
				{ ...notice, kind: "mail", to: "owner@home.example", secret: "", dueAt: 10, id: sooner },
				{ ...notice, id: later },
			]);
			expect(under.store.dueNotices(20, 1).map(({ id }) => id)).toEqual([sooner]);
			under.store.rescheduleNotice(sooner, { attempts: 1, dueAt: 30 });
			under.store.rescheduleNotice(later, undefined);
			expect(under.store.dueNotices(29, 10)).toEqual([]);
			expect(under.store.dueNotices(30, 10)).toMatchObject([{ id: sooner, attempts: 1 }]);
		});
	});

	describe("API keys", () => {
		const under = new StoreUnderTest(open);

		test("are kept by name", () => {
			const key = under.store.addApiKey({ name: "mailer", hash: "ab".repeat(32), createdAt: 5 });
			under.store.addApiKey({ name: "crm", hash: "cd".repeat(32), createdAt: 6 });
			expect(key).toEqual({ id: key.id, name: "mailer", hash: "ab".repeat(32), createdAt: 5 });
			expect(under.reopen().apiKeys()).toMatchObject([{ name: "crm" }, key]);
			expect(() => under.store.addApiKey({ name: "crm", hash: "", createdAt: 7 })).toThrow();
			expect(under.store.dropApiKey("crm")).toBe(true);
			expect(under.store.dropApiKey("crm")).toBe(false);
			expect(under.store.apiKeys()).toEqual([key]);
		});
	});
}
