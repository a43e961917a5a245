import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textKnots, textPieces, textWeight } from "./text-curve.ts";

describe("the text curve", () => {
	test("with slopes of 1 it is the log-odds themselves, cut off at both ends", () => {
		const slopes = textPieces(0).map(() => 1);
		expect(textWeight(2.25, slopes)).toBeCloseTo(2.25);
		expect(textWeight(-4, slopes)).toBeCloseTo(-4);
		expect(textWeight(99, slopes)).toBeCloseTo(textKnots.at(-1) as number);
	});

	test("never falls, whatever the slopes", () => {
		const slopes = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), {
			minLength: textKnots.length - 1,
			maxLength: textKnots.length - 1,
		});
		const odds = fc.double({ min: -12, max: 12, noNaN: true });
		fc.assert(
			fc.property(slopes, odds, odds, (all, one, other) => {
				expect(textWeight(Math.max(one, other), all)).toBeGreaterThanOrEqual(textWeight(Math.min(one, other), all) - 1e-9);
			}),
		);
	});
});
