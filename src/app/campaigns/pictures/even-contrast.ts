import { cells } from "./cells.ts";

const neighbourhood = 5;
/** Levels below which contrast is not stretched any further, so that noise on a plain ground stays small. */
const faintest = 20;

const corners = cells + 1;
/** Sums of the cells above and to the left of each corner, of their values and of the squares of these. The first row and column stay 0. */
const sums = new Float64Array(corners ** 2);
const squares = new Float64Array(corners ** 2);

/** Where the surroundings of a cell begin and end, along one side. */
const firsts = Int32Array.from({ length: cells }, (_, at) => Math.max(0, at - neighbourhood));
const ends = Int32Array.from({ length: cells }, (_, at) => Math.min(cells, at + neighbourhood + 1));

/**
 * Evens out the contrast of `cells` by `cells` means: each by how much it stands out from its surroundings, or one dark banner would outweigh all
 * the writing below it.
 */
export function evenContrast(content: Float64Array): Float64Array {
	for (let y = 0; y < cells; y++) sumRow(content, y * cells, (y + 1) * corners + 1);
	const out = new Float64Array(content.length);
	for (let y = 0; y < cells; y++) evenRow(content, y, out);
	return out;
}

function sumRow(content: Float64Array, from: number, to: number): void {
	let sum = 0;
	let square = 0;
	for (let x = 0; x < cells; x++) {
		const value = content[from + x] as number;
		sum += value;
		square += value * value;
		sums[to + x] = (sums[to + x - corners] as number) + sum;
		squares[to + x] = (squares[to + x - corners] as number) + square;
	}
}

function evenRow(content: Float64Array, y: number, out: Float64Array): void {
	const above = (firsts[y] as number) * corners;
	const below = (ends[y] as number) * corners;
	const rows = (ends[y] as number) - (firsts[y] as number);
	for (let x = 0, at = y * cells; x < cells; x++, at++) {
		const left = firsts[x] as number;
		const right = ends[x] as number;
		const share = 1 / ((right - left) * rows);
		const mean = within(sums, left, right, above, below) * share;
		const square = within(squares, left, right, above, below) * share;
		out[at] = ((content[at] as number) - mean) / (Math.sqrt(Math.max(0, square - mean * mean)) + faintest);
	}
}

/** Of a summed area, the part between two columns and two rows of corners, these given by their places. */
function within(areas: Float64Array, left: number, right: number, top: number, bottom: number): number {
	return (
		(areas[bottom + right] as number) - (areas[bottom + left] as number) - (areas[top + right] as number) + (areas[top + left] as number)
	);
}
