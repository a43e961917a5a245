import { expect, test } from "vitest";
import { cpuMilliseconds } from "../../../test/support/cpu-milliseconds.ts";
import { ValueCounts } from "./value-counts.ts";

const [size, most] = [2 ** 24, 255];

function placeOf(key: number): number {
	const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b5);
	return (mixed ^ (mixed >>> 15)) & (size - 1);
}

/** What is to be counted, and the same by one byte for each place. */
class Both {
	readonly counts = new ValueCounts();
	readonly #plain = new Uint8Array(size);
	#added = 0;

	add(key: number): void {
		this.#added++;
		const at = placeOf(key);
		this.#plain[at] = Math.min(most, (this.#plain[at] as number) + 1);
		this.counts.add(key);
	}

	check(key: number): void {
		const expected = Math.max(0, (this.#plain[placeOf(key)] as number) - 1 - (2 * this.#added) / size);
		// To expect each of so many takes seconds.
		if (this.counts.others(key) !== expected) expect(this.counts.others(key), `${key} after ${this.#added}`).toBe(expected);
	}
}

/** Well mixed numbers that are the same in every run. */
function numbers(count: number): Uint32Array {
	let state = 7;
	return Uint32Array.from({ length: count }, () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.imul(state ^ (state >>> 15), 0x85ebca6b) >>> 0;
	});
}

test("a few values and very many are counted as by one byte for each place", () => {
	const both = new Both();
	const all = numbers(1_300_000);
	for (const [at, key] of all.entries()) {
		const common = all[at % 40] as number;
		both.add(key);
		if (at < 12_000) both.add(common);
		if (at % 97 === 0) for (const asked of [key, common, all[all.length - 1 - at] as number]) both.check(asked);
	}
});

test("values that are made to fall upon each other are, too, and take no time", () => {
	const both = new Both();
	const keys: number[] = [];
	for (let key = 1; keys.length < 3_000; key++) if ((placeOf(key) & 0x3fff) < 16) keys.push(key);
	const spent = cpuMilliseconds(() => {
		for (const key of [...keys, ...keys]) both.add(key);
		for (const key of keys) both.check(key);
	});
	expect(spent).toBeLessThan(500);
});
