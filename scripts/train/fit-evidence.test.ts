import { describe, expect, test } from "vitest";
import { textKnots, textWeight } from "../../src/classifier/text-curve.ts";
import { catalogue } from "../../src/signals/catalogue.ts";
import { codeNames, evidenceRow, fitEvidence, scoreOf } from "./fit-evidence.ts";

const pieceCount = textKnots.length - 1;
const codeOf = (tone: string) => codeNames.find((code) => catalogue[code]?.tone === tone) as string;
const [bad, good] = [codeOf("bad"), codeOf("good")];

test("every code of the catalogue has a column", () => {
	expect([...codeNames].sort()).toEqual(Object.keys(catalogue).sort());
});

describe("the row of a message", () => {
	test("without text or findings holds the prior alone", () => {
		const row = evidenceRow([], 0, 1, 2);
		expect([...row.columns]).toEqual([0]);
		expect([...row.values]).toEqual([1]);
		expect(row).toMatchObject({ target: 1, importance: 2, offset: 0 });
	});

	test("has the text next, piece by piece, then one column a code", () => {
		const row = evidenceRow([bad], 4, 0, 1);
		const codeColumn = 1 + pieceCount + codeNames.indexOf(bad);
		expect(row.columns.at(-1)).toBe(codeColumn);
		const pieces = [...row.columns].slice(1, -1);
		expect(pieces.every((column) => column >= 1 && column <= pieceCount)).toBe(true);
		expect([...row.values].slice(1, -1).reduce((sum, value) => sum + value, 0)).toBeCloseTo(4);
	});
});

describe("fitted weights", () => {
	const rows = [
		...Array.from({ length: 60 }, (_, at) => evidenceRow([bad], 2, at < 55 ? 1 : 0, 1)),
		...Array.from({ length: 60 }, (_, at) => evidenceRow([good], -2, at < 5 ? 1 : 0, 1)),
	];
	const fitted = fitEvidence(rows);

	test("keep the sign that the catalogue gives them", () => {
		for (const code of codeNames) {
			const weight = fitted.weights[code] as number;
			if (catalogue[code]?.tone === "bad") expect(weight, code).toBeGreaterThanOrEqual(0);
			if (catalogue[code]?.tone === "good") expect(weight, code).toBeLessThanOrEqual(0);
		}
	});

	test("stay as they were set by hand where the data never showed the code", () => {
		for (const code of codeNames) {
			if (code !== bad && code !== good) expect(fitted.weights[code], code).toBeCloseTo(catalogue[code]?.weight as number, 6);
		}
	});

	test("never let a text that looks worse score better", () => {
		for (const slope of fitted.textSlopes) expect(slope).toBeGreaterThanOrEqual(0);
	});

	test("give a row the score that a scan would give it", () => {
		const row = evidenceRow([bad, good], 1.25, 1, 1);
		const scanned = fitted.prior + textWeight(1.25, fitted.textSlopes) + (fitted.weights[bad] as number) + (fitted.weights[good] as number);
		expect(scoreOf(row, fitted)).toBeCloseTo(scanned, 5);
	});

	test("tell what they were fitted to", () => {
		expect(scoreOf(evidenceRow([bad], 2, 1, 1), fitted)).toBeGreaterThan(scoreOf(evidenceRow([good], -2, 0, 1), fitted) + 2);
	});
});
