import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evidence } from "../signals/evidence.ts";
import { decide } from "./verdict.ts";

const evidence = fc.array(
	fc.record({ code: fc.stringMatching(/^[A-Z]{3,8}$/), weight: fc.double({ min: -6, max: 6, noNaN: true }), text: fc.constant("because") }),
	{ maxLength: 30 },
);

describe("decide", () => {
	test("the score is the sum of the weights that are shown", () => {
		fc.assert(
			fc.property(evidence, (all: Evidence[]) => {
				const { score, reasons } = decide(all, 0, 0);
				expect(reasons).toHaveLength(all.length);
				expect(Math.abs(score - reasons.reduce((sum, { weight }) => sum + weight, 0))).toBeLessThan(1e-9);
			}),
		);
	});

	test("the order of the evidence does not matter", () => {
		fc.assert(
			fc.property(evidence, (all: Evidence[]) => {
				expect(decide([...all].reverse(), 1, 0).score).toBeCloseTo(decide(all, 1, 0).score, 9);
			}),
		);
	});

	test("the probabilities add up to 1 and follow the score", () => {
		fc.assert(
			fc.property(evidence, fc.double({ min: -20, max: 20, noNaN: true }), (all: Evidence[], phishOdds) => {
				const { probability, score } = decide(all, phishOdds, 0);
				expect(probability.ham + probability.spam + probability.phish).toBeCloseTo(1, 12);
				expect(1 - probability.ham).toBeCloseTo(1 / (1 + Math.exp(-score)), 12);
			}),
		);
	});

	test("the threshold parts wanted from unwanted, the phishing odds only name the kind", () => {
		const one = (weight: number) => [{ code: "A", weight, text: "" }];
		expect(decide(one(1.9), 9, 2).class).toBe("ham");
		expect(decide(one(2), 9, 2).class).toBe("phish");
		expect(decide(one(2), -9, 2).class).toBe("spam");
	});

	test("the strongest reason stands first, whichever way it points", () => {
		const reasons = decide(
			[
				{ code: "A", weight: 1, text: "" },
				{ code: "B", weight: -3, text: "" },
				{ code: "C", weight: 2, text: "" },
			],
			0,
			0,
		).reasons;
		expect(reasons.map(({ code }) => code)).toEqual(["B", "C", "A"]);
	});
});
