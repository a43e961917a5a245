import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { SecondFactor } from "./second-factor.ts";
import { checkTotp, newTotpSecret, totpCode, totpUri } from "./totp.ts";

const minute = 60_000;
/** "12345678901234567890", the secret of RFC 6238's test vectors. */
const rfcSecret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

function setUp() {
	const clock = { at: 1_700_000_000_000, now: () => clock.at };
	const account = { id: 1, name: "shop", totpSecret: newTotpSecret(), totpLastStep: 0 };
	return { clock, account, factor: new SecondFactor(clock) };
}

test("codes are those of RFC 6238 appendix B, cut to six digits", () => {
	const vectors: [number, string][] = [
		[59, "287082"],
		[1_111_111_109, "081804"],
		[1_234_567_890, "005924"],
		[20_000_000_000, "353130"],
	];
	for (const [seconds, code] of vectors) {
		expect(totpCode(rfcSecret, seconds * 1_000)).toBe(code);
		expect(checkTotp(rfcSecret, code, seconds * 1_000, 0)).toEqual({ kind: "right", step: Math.floor(seconds / 30) });
	}
});

test("codes are those of an independent implementation", () => {
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(57_000_000n);
	const mac = createHmac("sha1", "12345678901234567890").update(counter).digest();
	const code = (mac.readUInt32BE(mac[19]! & 15) & 0x7fffffff) % 1_000_000;
	expect(totpCode(rfcSecret, 57_000_000 * 30_000)).toBe(String(code).padStart(6, "0"));
});

test("one step early or late is taken, two are not, and spaces do not matter", () => {
	const at = 1_700_000_010_000;
	for (const [away, kind] of [
		[-60_000, "wrong"],
		[-30_000, "right"],
		[0, "right"],
		[30_000, "right"],
		[60_000, "wrong"],
	] as const) {
		expect(checkTotp(rfcSecret, totpCode(rfcSecret, at + away), at, 0).kind, String(away)).toBe(kind);
	}
	expect(checkTotp(rfcSecret, totpCode(rfcSecret, at).replace(/(...)/, "$1 "), at, 0).kind).toBe("right");
	for (const code of ["", "1", "abcdef", "１２３４５６", "0".repeat(10_000)]) expect(checkTotp(rfcSecret, code, at, 0).kind).toBe("wrong");
});

test("the address for authenticators names account and issuer", () => {
	const uri = totpUri(rfcSecret, "shop news");
	expect(uri).toMatch(/^otpauth:\/\/totp\/Tidegate:shop%20news\?/);
	expect(new URL(uri).searchParams.get("secret")).toBe(rfcSecret);
});

test("a code works once, and none before it afterwards", () => {
	const { clock, account, factor } = setUp();
	const code = totpCode(account.totpSecret, clock.at);
	const earlier = totpCode(account.totpSecret, clock.at - 30_000);
	const first = factor.check(account, code, "operator");
	expect(first.done).toBe(true);
	const totpLastStep = first.done ? first.value.step : 0;
	expect(factor.check({ ...account, totpLastStep }, code, "operator")).toMatchObject({ done: false, why: "code-already-used" });
	expect(factor.check({ ...account, totpLastStep }, earlier, "operator")).toMatchObject({ done: false, why: "code-already-used" });
	const next = totpCode(account.totpSecret, clock.at + 30_000);
	expect(factor.check({ ...account, totpLastStep }, next, "operator").done).toBe(true);
});

test("guessing is locked out, longer each time, and does not lock the operator", () => {
	const { clock, account, factor } = setUp();
	for (let guess = 0; guess < 5; guess++) expect(factor.check(account, "abcdef", "key one")).toMatchObject({ why: "wrong-code" });
	const right = () => totpCode(account.totpSecret, clock.at);
	expect(factor.check(account, right(), "key two")).toMatchObject({ done: false, why: "too-many-codes" });
	expect(factor.check({ ...account, id: 2 }, right(), "key two").done).toBe(true);
	expect(factor.check(account, right(), "operator").done).toBe(true);
	clock.at += 15 * minute;
	expect(factor.check(account, "abcdef", "key one")).toMatchObject({ why: "wrong-code" });
	clock.at += 29 * minute;
	expect(factor.check(account, right(), "key one")).toMatchObject({ why: "too-many-codes", text: expect.stringContaining("1 minute;") });
	clock.at += minute;
	expect(factor.check(account, right(), "key one").done).toBe(true);
	for (let guess = 0; guess < 4; guess++) factor.check(account, "abcdef", "key one");
	expect(factor.check(account, right(), "key one").done).toBe(true);
});

test("a year of guessing looks at few codes", () => {
	const { clock, account, factor } = setUp();
	let seen = 0;
	for (let passed = 0; passed < 365 * 24 * 60; passed += 10) {
		const outcome = factor.check(account, "abcdef", "key");
		if (!outcome.done && outcome.why === "wrong-code") seen++;
		clock.at += 10 * minute;
	}
	expect(seen).toBeLessThan(3_000);
});

test("without a second factor nothing is right, and it is said what to do", () => {
	const { account, factor } = setUp();
	expect(factor.check({ ...account, totpSecret: undefined }, "000000", "operator")).toMatchObject({
		why: "second-factor-not-set-up",
		text: expect.stringContaining("tidegate account rotate shop --second-factor"),
	});
});
