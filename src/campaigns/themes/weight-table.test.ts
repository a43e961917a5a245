import fc from "fast-check";
import { expect, test } from "vitest";
import { mostRows, WeightTable, weightRecords, weightShape } from "./weight-table.ts";

const width = 7;

/** Of one key, 5, all of whose weights are the same. */
function tableOf(weight: number): WeightTable {
	return new WeightTable(weightRecords(Uint32Array.of(5), new Int8Array(width).fill(weight), width, weightShape(2)), width);
}

test("adds the weights of the keys that it has, as if one by one", () => {
	const keys = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { minLength: 1, maxLength: 200 });
	fc.assert(
		fc.property(keys, fc.array(fc.integer({ min: -128, max: 127 }), { minLength: width, maxLength: 50 }), (all, some) => {
			const known = Uint32Array.from(all.filter((_, at) => at % 2 === 0));
			const weights = Int8Array.from({ length: known.length * width }, (_, at) => some[at % some.length] as number);
			const scores = new Float64Array(width);
			new WeightTable(weightRecords(known, weights, width, weightShape(2)), width).addTo(scores, Uint32Array.from(all), 1);
			const count = Math.min(known.length, mostRows);
			for (let at = 0; at < width; at++) {
				let sum = 0;
				for (let row = 0; row < count; row++) sum += weights[row * width + at] as number;
				expect(scores[at]).toBeCloseTo(sum / Math.sqrt(count));
			}
		}),
		{ numRuns: 50 },
	);
});

test("sums of the largest weights do not run over", () => {
	for (const weight of [127, -128]) {
		const scores = new Float64Array(width);
		tableOf(weight).addTo(scores, new Uint32Array(1_000).fill(5), 1);
		for (const score of scores) expect(score).toBeCloseTo((weight * mostRows) / Math.sqrt(mostRows));
	}
});

test("keys that it does not have add nothing", () => {
	const scores = new Float64Array(width);
	tableOf(9).addTo(scores, Uint32Array.of(0, 1, 5 + 2 ** 20), 1);
	expect([...scores]).toEqual(new Array(width).fill(0));
});
