import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calibrationBins, expectedCalibrationError, recallAtFalsePositiveRate, rocAuc, thresholdAtFalsePositiveRate } from "./measures.ts";

describe("ROC AUC", () => {
	test("1 when all unwanted mail scores higher, 0 when lower", () => {
		expect(rocAuc([1, 2], [3, 4, 5])).toBe(1);
		expect(rocAuc([3, 4], [1, 2])).toBe(0);
	});

	test("ties count half", () => {
		expect(rocAuc([1], [1])).toBe(0.5);
		expect(rocAuc([0, 1, 1], [1, 2])).toBeCloseTo((0.5 + 0.5 + 1 + 3) / 6, 12);
	});

	test("none of either is not a number", () => {
		expect(rocAuc([], [1])).toBeNaN();
		expect(rocAuc([1], [])).toBeNaN();
	});

	test("equals the count over all pairs", () => {
		const scores = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(scores, scores, (ham, unwanted) => {
				let won = 0;
				for (const h of ham) for (const u of unwanted) won += u > h ? 1 : u === h ? 0.5 : 0;
				expect(rocAuc(ham, unwanted)).toBeCloseTo(won / (ham.length * unwanted.length), 9);
			}),
		);
	});
});

describe("recall at a false-positive rate", () => {
	const ham = Array.from({ length: 100 }, (_, score) => score);

	test("so many ham may be flagged and no more", () => {
		expect(thresholdAtFalsePositiveRate(ham, 0.01)).toBe(98);
		expect(recallAtFalsePositiveRate(ham, [97, 98, 98.5, 200], 0.01)).toBe(0.5);
	});

	test("too few ham to allow one: none may be flagged", () => {
		expect(recallAtFalsePositiveRate(ham, [99, 99.5], 0.001)).toBe(0.5);
	});

	test("equal ham scores are flagged together or not at all", () => {
		expect(recallAtFalsePositiveRate([0, 5, 5, 5], [5, 6], 0.25)).toBe(0.5);
	});

	test("a rate that a floating-point product only just reaches", () => {
		const seven = Array.from({ length: 700 }, (_, score) => score);
		expect(thresholdAtFalsePositiveRate(seven, 0.01)).toBe(692);
	});

	test("all ham may be flagged", () => {
		expect(recallAtFalsePositiveRate([1, 2], [-5], 1)).toBe(1);
	});

	test("never lets more ham through than the rate", () => {
		const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 50 });
		fc.assert(
			fc.property(scores, fc.double({ min: 0, max: 1, noNaN: true }), (ham, rate) => {
				const threshold = thresholdAtFalsePositiveRate(ham, rate);
				expect(ham.filter((score) => score > threshold).length).toBeLessThanOrEqual(rate * ham.length + 1e-6);
			}),
		);
	});
});

describe("expected calibration error", () => {
	test("nothing when what is stated is found", () => {
		const judged = [0, 1, 1, 1].map((unwanted) => ({ probability: 0.75, unwanted: unwanted === 1 }));
		expect(expectedCalibrationError(judged)).toBe(0);
	});

	test("the gap, averaged over messages", () => {
		const sure = { probability: 1, unwanted: false };
		const right = { probability: 0, unwanted: false };
		expect(expectedCalibrationError([sure, right, right, right])).toBe(0.25);
	});

	test("certainty falls into the last bin", () => {
		expect(calibrationBins([{ probability: 1, unwanted: true }])).toEqual([{ from: 14 / 15, to: 1, count: 1, stated: 1, found: 1 }]);
	});

	test("no messages is not a number", () => {
		expect(expectedCalibrationError([])).toBeNaN();
	});
});
