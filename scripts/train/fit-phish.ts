import { type FitColumn, type FitRow, fitWeights, marginOf } from "../../src/classifier/fit-weights.ts";
import type { PhishModel } from "../../src/classifier/model.ts";
import { catalogue } from "../../src/signals/catalogue.ts";
import { codeNames } from "./fit-evidence.ts";

const columnOfCode = new Map(codeNames.map((code, at) => [code, 2 + at]));
const handSpread = 0.7;

export interface FittedPhish extends PhishModel {
	readonly all: Float64Array;
}

/** Row of an unwanted message: columns are the prior, the text model's log-odds, then the codes. */
export function phishRow(codes: readonly string[], textLogOdds: number, phish: boolean, importance: number): FitRow {
	const columns = [0, 1, ...codes.map((code) => columnOfCode.get(code) as number)];
	const values = columns.map((column) => (column === 1 ? textLogOdds : 1));
	return { columns: Uint16Array.from(columns), values: Float32Array.from(values), target: phish ? 1 : 0, importance, offset: 0 };
}

/** What tells phishing from spam among unwanted mail: text and codes, held near the hand-set leans. */
export function fitPhish(rows: readonly FitRow[]): FittedPhish {
	const free: FitColumn = { start: 0, spread: Number.POSITIVE_INFINITY, least: -5, most: 5 };
	const text: FitColumn = { start: 0.6, spread: 0.3, least: 0, most: 2 };
	const codes = codeNames.map((code) => ({ start: catalogue[code]?.phish ?? 0, spread: handSpread, least: -5, most: 5 }));
	const all = fitWeights(rows, [free, text, ...codes]);
	return {
		prior: all[0] as number,
		textSlope: all[1] as number,
		leans: Object.fromEntries(codeNames.map((code, at) => [code, all[2 + at] as number])),
		all,
	};
}

export function phishOddsOf(row: FitRow, fitted: FittedPhish): number {
	return marginOf(row, fitted.all);
}
