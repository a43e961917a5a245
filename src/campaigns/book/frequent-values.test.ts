import fc from "fast-check";
import { expect, test } from "vitest";
import { FrequentValues } from "./frequent-values.ts";

test("takes the place of the value that a look through all counts would find", () => {
	// Room comes and goes, as it does when another campaign's list is thrown away.
	const step = fc.record({ value: fc.nat(200), times: fc.integer({ min: 1, max: 3 }), room: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 1) });
	fc.assert(
		fc.property(fc.array(step, { minLength: 100, maxLength: 400 }), (steps) => {
			const spare = { left: 0 };
			const list = new FrequentValues("0", 2, spare);
			const plain = new PlainValues("0", 2);
			for (const { value, times, room } of steps) {
				spare.left = room;
				list.add(`${value}`, times);
				plain.add(`${value}`, times, room);
			}
			expect(list.shares()).toEqual(plain.shares);
		}),
	);
});

/** The same, slowly. */
class PlainValues {
	readonly #kept: { value: string; count: number; inherited: number }[];

	constructor(value: string, count: number) {
		this.#kept = [{ value, count, inherited: 0 }];
	}

	get shares(): { value: string; messages: number }[] {
		return this.#kept.map(({ value, count, inherited }) => ({ value, messages: count - inherited }));
	}

	add(value: string, times: number, room: number): void {
		const known = this.#kept.find((one) => one.value === value);
		if (known !== undefined) known.count += times;
		else if (this.#kept.length < 16 || room > 0) this.#kept.push({ value, count: times, inherited: 0 });
		else {
			const least = Math.min(...this.#kept.map(({ count }) => count));
			const at = this.#kept.findIndex(({ count }) => count === least);
			this.#kept[at] = { value, count: least + times, inherited: least };
		}
	}
}
