import { expect, test } from "vitest";
import { unlikelihood } from "./chance-of-more.ts";

/** The same by adding up probabilities one by one. */
function summed(count: number, mean: number, dispersion: number): number {
	const shape = mean / (dispersion - 1);
	const p = (dispersion - 1) / dispersion;
	let term = dispersion ** -shape;
	let tail = 0;
	for (let at = 0; at < count + 5000; at++) {
		if (at >= count) tail += term;
		term *= ((at + shape) / (at + 1)) * p;
	}
	return -Math.log10(tail);
}

test.each([
	[10, 2, 1.5],
	[40, 4, 3],
	[300, 52, 18],
	[3, 0.01, 1.5],
	[21, 20, 2],
	[1000, 3, 16],
])("%i where %f are usual, with dispersion %f", (count, mean, dispersion) => {
	expect(unlikelihood(count, mean, dispersion)).toBeCloseTo(summed(count, mean, dispersion), 4);
});

test("a million messages where there are none, and counts below the mean", () => {
	expect(unlikelihood(1_000_000, 0.001, 2)).toBeGreaterThan(100_000);
	expect(unlikelihood(1_000_000_000, 1e-9, 1e9)).toSatisfy(Number.isFinite);
	for (const count of [0, 1, 5, Number.NaN, -4]) expect(unlikelihood(count, 5, 3)).toBe(0);
	expect(unlikelihood(5, 0, 3)).toBe(0);
});
