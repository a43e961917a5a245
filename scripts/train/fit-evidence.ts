import { type FitColumn, type FitRow, fitWeights, marginOf } from "../../src/classifier/fit-weights.ts";
import { textKnots, textPieces } from "../../src/classifier/text-curve.ts";
import { catalogue } from "../../src/signals/catalogue.ts";
import type { CatalogueEntry } from "../../src/signals/evidence.ts";

/** Columns: the prior, the pieces of the text curve, then every code of the catalogue by name. */
export const codeNames: readonly string[] = Object.keys(catalogue).sort();
const pieceCount = textKnots.length - 1;
const firstCode = 1 + pieceCount;
const columnOfCode = new Map(codeNames.map((code, at) => [code, firstCode + at]));

/** How far, in natural-log odds, the data may move a hand-set weight before they need to be many. */
const handSpread = 0.7;
const largestWeight = 6;
/**
 * However often the corpora show a code, its weight stays this near to what was set by hand: nearly all modern mail here
 * is unwanted and nearly all old mail genuine, and what is only modern (a plain http link, a broken signature) would
 * else be taken for near proof. Held to this, newsletters from a sender and language never trained on fared best.
 */
const farthestMove = 1;

export interface FittedEvidence {
	readonly prior: number;
	readonly textSlopes: readonly number[];
	readonly weights: Readonly<Record<string, number>>;
	/** Same numbers in the order of the columns. */
	readonly all: Float64Array;
}

export function evidenceRow(codes: readonly string[], textLogOdds: number, target: 0 | 1, importance: number): FitRow {
	const columns: number[] = [0];
	const values: number[] = [1];
	textPieces(textLogOdds).forEach((piece, at) => {
		if (piece === 0) return;
		columns.push(1 + at);
		values.push(piece);
	});
	for (const code of codes) {
		columns.push(columnOfCode.get(code) as number);
		values.push(1);
	}
	return { columns: Uint16Array.from(columns), values: Float32Array.from(values), target, importance, offset: 0 };
}

export function fitEvidence(rows: readonly FitRow[]): FittedEvidence {
	const free: FitColumn = { start: 0, spread: Number.POSITIVE_INFINITY, least: -largestWeight, most: largestWeight };
	const piece: FitColumn = { start: 0.6, spread: 0.2, least: 0, most: 3 };
	const columns = [
		free,
		...Array.from({ length: pieceCount }, () => piece),
		...codeNames.map((code) => codeColumn(catalogue[code] as CatalogueEntry)),
	];
	const all = fitWeights(rows, columns);
	return {
		prior: all[0] as number,
		textSlopes: [...all.slice(1, firstCode)],
		weights: Object.fromEntries(codeNames.map((code, at) => [code, all[firstCode + at] as number])),
		all,
	};
}

export function scoreOf(row: FitRow, fitted: FittedEvidence): number {
	return marginOf(row, fitted.all);
}

function codeColumn(entry: CatalogueEntry): FitColumn {
	return {
		start: entry.weight,
		spread: handSpread,
		least: Math.max(entry.tone === "bad" ? 0 : -largestWeight, entry.weight - farthestMove),
		most: Math.min(entry.tone === "good" ? 0 : largestWeight, entry.weight + farthestMove),
	};
}
