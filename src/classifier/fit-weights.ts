/** One message as the fit sees it. */
export interface FitRow {
	/** Columns that are not zero, with their values side by side. */
	readonly columns: Uint16Array;
	readonly values: Float32Array;
	readonly target: 0 | 1;
	readonly importance: number;
	/** Log-odds already explained by what must not become evidence; see TextExample.offset. */
	readonly offset: number;
}

/** One weight to be fitted: where it starts, how firmly it is held there, and between which bounds it must stay. */
export interface FitColumn {
	readonly start: number;
	/** Standard deviation, in natural-log odds, that we grant the hand-set weight; Infinity lets the data alone decide. */
	readonly spread: number;
	readonly least: number;
	readonly most: number;
}

/**
 * Logistic regression with a Gaussian prior around hand-set weights and bounds on the sign: the most probable weights,
 * by Newton steps one column at a time. A code that the data never show keeps its hand-set weight; one that they show
 * often gets theirs, but a bad sign never becomes a good one because of the decade a corpus was collected in.
 */
export function fitWeights(rows: readonly FitRow[], columns: readonly FitColumn[], sweeps = 60): Float64Array {
	const weights = Float64Array.from(columns, (column) => column.start);
	const margins = Float64Array.from(rows, (row) => row.offset + marginOf(row, weights));
	const byColumn = transpose(rows, columns.length);
	for (let sweep = 0; sweep < sweeps; sweep++) {
		let largestMove = 0;
		for (let column = 0; column < columns.length; column++) {
			const move = newtonMove(rows, byColumn[column] as ColumnEntries, columns[column] as FitColumn, weights[column] as number, margins);
			if (move === 0) continue;
			weights[column] = (weights[column] as number) + move;
			shift(byColumn[column] as ColumnEntries, move, margins);
			largestMove = Math.max(largestMove, Math.abs(move));
		}
		if (largestMove < 1e-5) break;
	}
	return weights;
}

export function marginOf(row: Pick<FitRow, "columns" | "values">, weights: Float64Array): number {
	let margin = 0;
	for (let at = 0; at < row.columns.length; at++) margin += (weights[row.columns[at] as number] as number) * (row.values[at] as number);
	return margin;
}

interface ColumnEntries {
	readonly rows: Uint32Array;
	readonly values: Float32Array;
}

function transpose(rows: readonly FitRow[], width: number): ColumnEntries[] {
	const counts = new Uint32Array(width);
	for (const row of rows) for (const column of row.columns) counts[column] = (counts[column] as number) + 1;
	const entries = Array.from(counts, (count) => ({ rows: new Uint32Array(count), values: new Float32Array(count) }));
	const filled = new Uint32Array(width);
	rows.forEach((row, rowAt) => {
		row.columns.forEach((column, at) => {
			const into = entries[column] as ColumnEntries;
			const place = filled[column] as number;
			into.rows[place] = rowAt;
			into.values[place] = row.values[at] as number;
			filled[column] = place + 1;
		});
	});
	return entries;
}

function newtonMove(rows: readonly FitRow[], entries: ColumnEntries, column: FitColumn, weight: number, margins: Float64Array): number {
	if (entries.rows.length === 0) return 0;
	const hold = Number.isFinite(column.spread) ? 1 / column.spread ** 2 : 0;
	let slope = hold * (weight - column.start);
	let curvature = hold + 1e-9;
	for (let at = 0; at < entries.rows.length; at++) {
		const row = rows[entries.rows[at] as number] as FitRow;
		const value = entries.values[at] as number;
		const probability = 1 / (1 + Math.exp(-(margins[entries.rows[at] as number] as number)));
		slope += row.importance * value * (probability - row.target);
		curvature += row.importance * value * value * probability * (1 - probability);
	}
	// A Newton step overshoots where the curve is nearly flat; two units of log-odds at a time are plenty.
	const step = Math.max(-2, Math.min(2, -slope / curvature));
	return Math.max(column.least, Math.min(column.most, weight + step)) - weight;
}

function shift(entries: ColumnEntries, move: number, margins: Float64Array): void {
	for (let at = 0; at < entries.rows.length; at++) {
		const row = entries.rows[at] as number;
		margins[row] = (margins[row] as number) + move * (entries.values[at] as number);
	}
}
