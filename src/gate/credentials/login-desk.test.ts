import { beforeAll, expect, test } from "vitest";
import type { Account } from "../../accounts/account.ts";
import type { LoginAttempt } from "../../accounts/account-store.ts";
import { LoginDesk } from "./login-desk.ts";
import { PasswordHasher } from "./password-hasher.ts";

let passwordHash = "";
beforeAll(async () => {
	passwordHash = await new PasswordHasher().hash("right");
});

function setUp() {
	const clock = { at: 0, now: () => clock.at };
	let account: Account = {
		id: 7,
		name: "shop",
		from: ["news@shop.example"],
		state: "active",
		stateReason: "",
		login: "shop",
		passwordHash,
		totpSecret: undefined,
		totpLastStep: 0,
		contacts: [],
		webhook: undefined,
		webhookSecret: "",
		seeds: [],
		createdAt: 0,
		confirmedAt: undefined,
	};
	const attempts: LoginAttempt[] = [];
	const hasher = new PasswordHasher();
	let runs = 0;
	const check = hasher.check.bind(hasher);
	hasher.check = (...args) => {
		runs++;
		return check(...args);
	};
	const desk = new LoginDesk({
		clock,
		hasher,
		knowsNetwork: (_, network) => network === "192.0.2.0/24",
		store: {
			accountByLogin: (login) => (login === account.login ? account : undefined),
			account: (id) => (id === account.id ? account : undefined),
			addLoginAttempt: (attempt) => void attempts.push(attempt),
		},
	});
	return {
		clock,
		desk,
		attempts,
		change: (change: Partial<Account>) => void (account = { ...account, ...change }),
		runs: () => runs,
		login: (password: string, more: { login?: string; clientAddress?: string } = {}) =>
			desk.login({ login: "shop", password, clientAddress: "192.0.2.1", helo: "mail.shop.example", ...more }),
	};
}

test("a login for every message is checked once, alone or together", async () => {
	const { login, runs, attempts } = setUp();
	const together = await Promise.all(Array.from({ length: 20 }, () => login("right")));
	expect(together.every(({ kind }) => kind === "welcome")).toBe(true);
	for (let message = 0; message < 100; message++) expect((await login("right")).kind).toBe("welcome");
	expect(runs()).toBe(1);
	expect(attempts.filter(({ succeeded }) => succeeded)).toHaveLength(120);
});

test("wrong passwords and unknown logins get the same answer, are written down and slowed", async () => {
	const { login, attempts } = setUp();
	expect(await login("wrong", { clientAddress: "203.0.113.1" })).toEqual({ kind: "wrong" });
	expect(await login("wrong", { clientAddress: "203.0.113.1", login: "nobody" })).toEqual({ kind: "wrong" });
	expect(attempts.map(({ accountId, succeeded, network }) => [accountId, succeeded, network])).toEqual([
		[7, false, "203.0.113.0/24"],
		[undefined, false, "203.0.113.0/24"],
	]);
	for (let guess = 0; guess < 9; guess++) await login(`guess ${guess}`, { clientAddress: "203.0.113.1" });
	expect(await login("right", { clientAddress: "203.0.113.1" })).toMatchObject({ kind: "slow-down" });
	expect(await login("right")).toMatchObject({ kind: "welcome" });
});

test("what is remembered never outlives a freeze or a new password", async () => {
	const { login, desk, change, runs } = setUp();
	await login("right");
	change({ state: "frozen" });
	expect(await login("right")).toEqual({ kind: "frozen" });
	expect(await login("wrong")).toEqual({ kind: "wrong" });
	desk.forget(7);
	change({ state: "active" });
	const before = runs();
	expect((await login("right")).kind).toBe("welcome");
	expect(runs()).toBe(before + 1);
	desk.forget(7);
	const late = login("right", { clientAddress: "203.0.113.1" });
	change({ passwordHash: "$argon2id$other" });
	desk.forget(7);
	expect(await late).toEqual({ kind: "wrong" });
	expect(await login("right")).toEqual({ kind: "wrong" });
});

test("a program that goes on with last year's password neither locks out the one beside it nor looks like an attack", async () => {
	const { clock, login, runs, attempts } = setUp();
	for (let second = 0; second < 3_600; second++) {
		expect(await login("last year's")).toEqual({ kind: "wrong" });
		if (second % 60 === 0) expect((await login("right")).kind).toBe("welcome");
		clock.at += 1_000;
	}
	expect(runs()).toBeLessThan(20);
	expect(attempts.filter(({ succeeded }) => !succeeded).length).toBeLessThan(10);
});

test("endless passwords are not hashed", async () => {
	const { login, runs } = setUp();
	expect(await login("x".repeat(1_000_000))).toEqual({ kind: "wrong" });
	expect(runs()).toBe(0);
});
