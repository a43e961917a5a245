import { expect, test } from "vitest";
import { FailureCounter } from "./failure-counter.ts";
import { LoginLimiter } from "./login-limiter.ts";

const minute = 60_000;
function setUp() {
	const clock = { at: 0, now: () => clock.at };
	return { clock, limiter: new LoginLimiter(clock) };
}
const stranger = { login: "shop", clientAddress: "203.0.113.5", knownNetwork: false };

test("guessing from one address has to wait, longer each time, and is forgotten in the end", () => {
	const { clock, limiter } = setUp();
	for (let guess = 0; guess < 10; guess++) {
		expect(limiter.begin(stranger)).toBe(0);
		limiter.ended(stranger, false);
	}
	expect(limiter.begin(stranger)).toBe(0);
	limiter.ended(stranger, false);
	const waits: number[] = [];
	for (let guess = 0; guess < 8; guess++) {
		const seconds = limiter.begin(stranger);
		waits.push(seconds);
		clock.at += seconds * 1_000;
		expect(limiter.begin(stranger)).toBe(0);
		limiter.ended(stranger, false);
	}
	expect(waits[0]).toBeGreaterThanOrEqual(1);
	expect(waits.at(-1)).toBeGreaterThan(30);
	clock.at += 60 * minute;
	expect(limiter.begin(stranger)).toBe(0);
});

test("changing the address within a network, or the network, does not help for long", () => {
	const { limiter } = setUp();
	let looked = 0;
	for (let guess = 0; guess < 1_000; guess++) {
		const place = { login: `login${guess}`, clientAddress: `203.0.113.${guess % 256}`, knownNetwork: false };
		if (limiter.begin(place) > 0) continue;
		looked++;
		limiter.ended(place, false);
	}
	expect(looked).toBeLessThanOrEqual(51);
	const { limiter: other } = setUp();
	looked = 0;
	for (let guess = 0; guess < 1_000; guess++) {
		const place = { login: "shop", clientAddress: `203.${guess % 256}.${guess >> 8}.1`, knownNetwork: false };
		if (other.begin(place) > 0) continue;
		looked++;
		other.ended(place, false);
	}
	expect(looked).toBeLessThanOrEqual(11);
});

test("an IPv6 /64 is one address", () => {
	const { limiter } = setUp();
	let looked = 0;
	for (let guess = 0; guess < 100; guess++) {
		const place = { login: `l${guess}`, clientAddress: `2001:db8:7:9::${guess.toString(16)}`, knownNetwork: false };
		if (limiter.begin(place) > 0) continue;
		looked++;
		limiter.ended(place, false);
	}
	expect(looked).toBe(11);
});

test("guessing by others at a login does not lock its owner out", () => {
	const { limiter } = setUp();
	for (let guess = 0; guess < 200; guess++) {
		const place = { login: "shop", clientAddress: `198.51.${guess}.7`, knownNetwork: false };
		if (limiter.begin(place) === 0) limiter.ended(place, false);
	}
	expect(limiter.begin({ login: "shop", clientAddress: "203.0.113.9", knownNetwork: false })).toBeGreaterThan(0);
	expect(limiter.begin({ login: "shop", clientAddress: "192.0.2.9", knownNetwork: true })).toBe(0);
});

test("logging in to an own account in between takes nothing back", () => {
	const { limiter } = setUp();
	let looked = 0;
	for (let guess = 0; guess < 100; guess++) {
		const own = { ...stranger, login: "own", knownNetwork: true };
		if (limiter.begin(own) === 0) limiter.ended(own, true);
		const at = { ...stranger, login: `victim${guess}` };
		if (limiter.begin(at) > 0) continue;
		looked++;
		limiter.ended(at, false);
	}
	expect(looked).toBe(11);
});

test("tries that are sent together are bounded too", () => {
	const { limiter } = setUp();
	const begun = Array.from({ length: 1_000 }, () => limiter.begin(stranger)).filter((seconds) => seconds === 0);
	expect(begun).toHaveLength(50);
	for (const _ of begun) limiter.ended(stranger, undefined);
	expect(limiter.begin(stranger)).toBe(0);
});

test("counting takes bounded memory", () => {
	const counter = new FailureCounter({ now: () => 0 }, { free: 1, forgetOne: minute, firstWait: 1_000, longestWait: 10_000, most: 100 });
	for (let key = 0; key < 1_000; key++) counter.fail(String(key));
	expect(counter.size).toBe(100);
	for (let round = 0; round < 10_000; round++) counter.fail("999");
	expect(counter.wait("999")).toBe(10_000);
});
