import { expect, test } from "vitest";
import { testLikeWeights } from "./test-like-weights.ts";

test("a campaign of ten counts as five messages, a theme of sixty as thirty", () => {
	const truth = [...Array.from({ length: 10 }, () => "loans" as const), ...Array.from({ length: 60 }, () => "parcel" as const)];
	const groups = Uint32Array.from(truth, (theme, at) => (theme === "loans" ? 0 : at));
	const weights = testLikeWeights(truth, groups);
	expect(weights.slice(0, 10).reduce((sum, weight) => sum + weight)).toBeCloseTo(5);
	expect(weights.slice(10).reduce((sum, weight) => sum + weight)).toBeCloseTo(30);
});
