import { expect, test } from "vitest";
import { LoginMemory, type LoginQuestion } from "./login-memory.ts";
import type { PasswordCheck } from "./password-hasher.ts";

const question: LoginQuestion = { accountId: 1, login: "shop", passwordHash: "$h", password: "right" };

function setUp(options: { most?: number } = {}) {
	const clock = { at: 0, now: () => clock.at };
	return { clock, memory: new LoginMemory({ clock, keep: 600_000, ...options }) };
}
const right = async (): Promise<PasswordCheck> => "right";

test("what was right is right for ten minutes, for the same login, hash and password only", async () => {
	const { clock, memory } = setUp();
	await memory.check(question, right);
	clock.at = 599_999;
	expect(memory.recall(question)).toBe("right");
	expect(memory.recall({ ...question, password: "other" })).toBeUndefined();
	expect(memory.recall({ ...question, passwordHash: "$new" })).toBeUndefined();
	expect(memory.recall({ ...question, accountId: 2 })).toBeUndefined();
	clock.at = 600_000;
	expect(memory.recall(question)).toBeUndefined();
	expect(memory.size).toBe(0);
});

test("what was wrong is wrong for as long, and pushes out nothing that was right", async () => {
	const { clock, memory } = setUp({ most: 3 });
	await memory.check(question, right);
	for (const password of ["a", "b", "c", "d"]) await memory.check({ ...question, password }, async () => "wrong");
	expect(memory.recall({ ...question, password: "d" })).toBe("wrong");
	expect(memory.recall({ ...question, password: "a" })).toBeUndefined();
	expect(memory.recall(question)).toBe("right");
	clock.at = 600_000;
	expect(memory.recall({ ...question, password: "d" })).toBeUndefined();
	await memory.check({ ...question, password: "e" }, async () => "wrong");
	memory.forget(1);
	expect(memory.recall({ ...question, password: "e" })).toBeUndefined();
});

test("what could not be looked at is not remembered", async () => {
	const { memory } = setUp();
	await memory.check(question, () => Promise.reject(new Error("no memory"))).catch(() => {});
	await memory.check(question, async () => "busy");
	expect(memory.recall(question)).toBeUndefined();
});

test("who asks meanwhile shares the run", async () => {
	const { memory } = setUp();
	let answer: (check: PasswordCheck) => void = () => {};
	const first = memory.check(question, () => new Promise((resolve) => (answer = resolve)));
	const second = memory.recall(question);
	answer("right");
	expect(await first).toBe("right");
	expect(await second).toBe("right");
});

test("forgetting reaches what is under way", async () => {
	const { memory } = setUp();
	await memory.check(question, right);
	await memory.check({ ...question, accountId: 2 }, right);
	let answer: (check: PasswordCheck) => void = () => {};
	const late = memory.check({ ...question, password: "late" }, () => new Promise((resolve) => (answer = resolve)));
	memory.forget(1);
	answer("right");
	await late;
	expect(memory.recall(question)).toBeUndefined();
	expect(memory.recall({ ...question, password: "late" })).toBeUndefined();
	expect(memory.recall({ ...question, accountId: 2 })).toBe("right");
});

test("is bounded", async () => {
	const { memory } = setUp({ most: 3 });
	for (let accountId = 1; accountId <= 5; accountId++) await memory.check({ ...question, accountId }, right);
	expect(memory.size).toBe(3);
	expect(memory.recall({ ...question, accountId: 2 })).toBeUndefined();
	expect(memory.recall({ ...question, accountId: 5 })).toBe("right");
});
