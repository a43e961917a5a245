import { describe, expect, test } from "vitest";
import { type FitColumn, type FitRow, fitWeights } from "./fit-weights.ts";

const free: FitColumn = { start: 0, spread: Number.POSITIVE_INFINITY, least: -10, most: 10 };
const row = (columns: number[], target: 0 | 1): FitRow => ({
	columns: Uint16Array.from(columns),
	values: Float32Array.from(columns, () => 1),
	target,
	importance: 1,
	offset: 0,
});
const times = (count: number, one: FitRow) => Array.from({ length: count }, () => one);

describe("fitWeights", () => {
	test("finds the log-odds of a plain count", () => {
		const [prior] = fitWeights([...times(30, row([0], 1)), ...times(10, row([0], 0))], [free]);
		expect(prior).toBeCloseTo(Math.log(3), 3);
	});

	test("keeps the hand-set weight of what the data never show, and the sign of what they show too well", () => {
		const rows = [...times(50, row([0, 1], 0)), ...times(50, row([0], 1)), ...times(50, row([0], 0))];
		const bad: FitColumn = { start: 1.5, spread: 0.7, least: 0, most: 6 };
		const weights = fitWeights(rows, [free, bad, { ...bad, start: 2.5 }]);
		expect(weights[1]).toBe(0);
		expect(weights[2]).toBe(2.5);
	});

	test("a few messages move a held weight little, many move it far", () => {
		const held: FitColumn = { start: 0, spread: 0.7, least: -6, most: 6 };
		const fitted = (count: number) =>
			fitWeights([...times(count, row([0, 1], 1)), ...times(100, row([0], 1)), ...times(100, row([0], 0))], [free, held])[1] as number;
		expect(fitted(2)).toBeLessThan(0.6);
		expect(fitted(300)).toBeGreaterThan(2);
	});
});
