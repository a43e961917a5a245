import { describe, expect, test } from "vitest";
import { newAccount } from "../../support/gate-samples.ts";
import { noon, type OpenStore, StoreUnderTest } from "../store-under-test.ts";

export function accountsContract(open: OpenStore): void {
	describe("accounts", () => {
		const under = new StoreUnderTest(open);

		test("an account comes back as it was given, also after a restart", () => {
			expect(under.account).toEqual({ ...newAccount(), id: under.account.id });
			expect(under.reopen().account(under.account.id)).toEqual(under.account);
			expect(under.store.accountByName("harbour")).toEqual(under.account);
			expect(under.store.accountByLogin("harbour-news")).toEqual(under.account);
		});

		test("what is not there is undefined", () => {
			expect(under.store.account(99)).toBeUndefined();
			expect(under.store.accountByName("Harbour")).toBeUndefined();
			expect(under.store.accountByLogin("")).toBeUndefined();
		});

		test("a change changes what it names and nothing else", () => {
			const change = { state: "frozen", stateReason: "stolen", webhook: "https://hook.example/", totpSecret: undefined, from: [] } as const;
			const changed = under.store.changeAccount(under.account.id, change);
			expect(changed).toEqual({ ...under.account, ...change });
			expect(under.store.account(under.account.id)).toEqual(changed);
			expect(under.store.changeAccount(under.account.id, {})).toEqual(changed);
			expect(() => under.store.changeAccount(99, { state: "frozen" })).toThrow("no account");
		});

		test("names and logins are unique", () => {
			expect(() => under.store.addAccount(newAccount({ login: "other" }))).toThrow();
			expect(() => under.store.addAccount(newAccount({ name: "other" }))).toThrow();
			under.store.addAccount(newAccount({ name: "another", login: "other" }));
			expect(under.store.accounts().map(({ name }) => name)).toEqual(["another", "harbour"]);
		});
	});

	describe("profiles", () => {
		const under = new StoreUnderTest(open);

		test("are kept, replaced and dropped", () => {
			const { id } = under.account;
			expect(under.store.profile(id)).toBeUndefined();
			under.store.saveProfile(id, '{"seen":1}');
			under.store.saveProfile(id, '{"seen":2}');
			expect(under.reopen().profile(id)).toBe('{"seen":2}');
			under.store.dropProfile(id);
			expect(under.store.profile(id)).toBeUndefined();
		});
	});

	describe("known recipients", () => {
		const under = new StoreUnderTest(open);
		const hour = 3_600_000;

		test("are told from new ones, for each account", () => {
			const other = under.store.addAccount(newAccount({ name: "other", login: "other" }));
			expect(under.store.addKnownRecipients(under.account.id, ["a@x.example", "b@x.example", "a@x.example"], noon)).toBe(2);
			expect(under.store.addKnownRecipients(under.account.id, ["b@x.example", "c@x.example"], noon + 1)).toBe(1);
			const asked = ["a@x.example", "c@x.example", "d@x.example"];
			expect(under.reopen().knownRecipients(under.account.id, asked)).toEqual(new Set(["a@x.example", "c@x.example"]));
			expect(under.store.knownRecipients(other.id, asked)).toEqual(new Set());
			expect(under.store.countKnownRecipients(under.account.id)).toBe(3);
			expect(under.store.countKnownRecipients(other.id)).toBe(0);
		});

		test("new ones are counted from a time on, to the millisecond", () => {
			const times = [noon - 25 * hour, noon - 2 * hour, noon - 1, noon, noon + 1, noon + 3 * hour];
			for (const at of times) under.store.addKnownRecipients(under.account.id, [`${at}@x.example`], at);
			for (const since of [0, ...times, noon - hour, noon + 1, noon + 9 * hour])
				expect(under.store.newRecipientsSince(under.account.id, since)).toBe(times.filter((at) => at >= since).length);
		});
	});

	describe("login attempts", () => {
		const under = new StoreUnderTest(open);
		const attempt = (at: number, accountId: number | undefined, succeeded: boolean, network = "192.0.2.0/24") =>
			under.store.addLoginAttempt({ at, accountId, clientAddress: "192.0.2.7", network, helo: "laptop", succeeded });

		test("failures count since a time, whoever succeeded in between", () => {
			const { id } = under.account;
			attempt(10, id, false);
			attempt(20, id, true);
			attempt(30, id, false);
			attempt(40, id, false);
			attempt(50, id, true);
			attempt(60, undefined, false);
			expect(under.store.failuresSince(id, 0)).toBe(3);
			expect(under.store.failuresSince(id, 30)).toBe(2);
			expect(under.store.failuresSince(id, 31)).toBe(1);
			expect(under.store.failuresSince(id, 41)).toBe(0);
		});

		test("a network's other accounts are counted once each", () => {
			const { id } = under.account;
			const others = ["b", "c"].map((name) => under.store.addAccount(newAccount({ name, login: name })).id);
			for (const account of [id, ...others, ...others]) attempt(100, account, false);
			attempt(100, undefined, false);
			attempt(100, others[0], true, "198.51.100.0/24");
			attempt(50, others[1], true, "203.0.113.0/24");
			expect(under.store.otherAccountsFromNetwork("192.0.2.0/24", id, 100)).toBe(2);
			expect(under.store.otherAccountsFromNetwork("192.0.2.0/24", id, 101)).toBe(0);
			expect(under.store.otherAccountsFromNetwork("198.51.100.0/24", id, 0)).toBe(1);
		});

		test("the same question has a new answer after every attempt, and after old ones are dropped", () => {
			const { id } = under.account;
			const other = under.store.addAccount(newAccount({ name: "b", login: "b" })).id;
			const asked = () => [under.store.failuresSince(id, 0), under.store.otherAccountsFromNetwork("192.0.2.0/24", id, 0)];
			expect(asked()).toEqual([0, 0]);
			attempt(10, id, false);
			expect(asked()).toEqual([1, 0]);
			attempt(20, other, true);
			expect(asked()).toEqual([1, 1]);
			under.store.dropLoginAttemptsBefore(20);
			expect(asked()).toEqual([0, 1]);
			expect(() =>
				under.store.transaction(() => {
					attempt(30, id, false);
					expect(asked()).toEqual([1, 1]);
					throw new Error("given up");
				}),
			).toThrow("given up");
			expect(asked()).toEqual([0, 1]);
		});

		test("are dropped when they are old", () => {
			attempt(10, under.account.id, false);
			attempt(20, under.account.id, false);
			under.store.dropLoginAttemptsBefore(20);
			expect(under.reopen().failuresSince(under.account.id, 0)).toBe(1);
		});
	});
}
