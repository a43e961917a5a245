import { expect, test } from "vitest";
import { PasswordHasher } from "./password-hasher.ts";

test("a password is kept as argon2id and only it is right", async () => {
	const hasher = new PasswordHasher();
	const hash = await hasher.hash("k7m2-9xqd");
	expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	expect(await hasher.check(hash, "k7m2-9xqd", "known")).toBe("right");
	expect(await hasher.check(hash, "k7m2-9xqe", "known")).toBe("wrong");
	expect(await hasher.check("not a hash", "k7m2-9xqd", "known")).toBe("wrong");
	expect(await hasher.check(undefined, "k7m2-9xqd", "unknown")).toBe("wrong");
});

test("an unknown login takes as long as a known one", async () => {
	const hasher = new PasswordHasher();
	await hasher.prepare();
	const hash = await hasher.hash("right");
	const time = async (of: string | undefined) => {
		const began = performance.now();
		await hasher.check(of, "wrong", "unknown");
		return performance.now() - began;
	};
	const known: number[] = [];
	const unknown: number[] = [];
	for (let round = 0; round < 12; round++) {
		known.push(await time(hash));
		unknown.push(await time(undefined));
	}
	// Coarse, for the machine may be busy: without a hash to compare with it would be a thousand times as fast.
	expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3);
	expect(Math.min(...unknown)).toBeLessThan(Math.min(...known) * 3);
});

test("guessing neither takes every thread nor keeps known senders waiting", async () => {
	const hasher = new PasswordHasher({ atOnce: 1, waiting: 3 });
	const hash = await hasher.hash("right");
	const order: string[] = [];
	const check = (who: "known" | "unknown", password: string) =>
		hasher.check(hash, password, who).then((outcome) => order.push(`${who} ${outcome}`));
	await Promise.all([...Array.from({ length: 6 }, () => check("unknown", "guess")), check("known", "right")]);
	expect(order).toEqual([
		"unknown busy",
		"unknown busy",
		"unknown wrong",
		"known right",
		"unknown wrong",
		"unknown wrong",
		"unknown wrong",
	]);
});
