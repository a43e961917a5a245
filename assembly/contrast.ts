import { cells } from "./room";
import { means } from "./sums";

const neighbourhood = 5;
/** Levels below which contrast is not stretched any further, so that noise on a plain ground stays small. */
const faintest: f64 = 20;
const corners = cells + 1;

/** Sums of the cells above and to the left of each corner, of their values and of the squares of these. The first row and column stay 0. */
const values: usize = memory.data(corners * corners * 8, 16);
const squares: usize = memory.data(corners * corners * 8, 16);
/** By how much each cell stands out. */
export const evened: usize = memory.data(cells * cells * 8, 16);

/** Evens out the contrast of the means: each by how much it stands out from its surroundings, or one dark banner would outweigh all the writing below it. */
export function evenContrast(): void {
	for (let y = 0; y < cells; y++) sumRow(y);
	for (let y = 0; y < cells; y++) evenRow(y);
}

/** Mean of second differences: how much there is beyond plain colours and gradients. */
export function detail(): f64 {
	let sum: f64 = 0;
	for (let y = 1; y < cells - 1; y++) sum += curvatureAlong(means + <usize>(y * cells * 8));
	return sum / <f64>(2 * (cells - 2) * (cells - 2));
}

function curvatureAlong(row: usize): f64 {
	let sum: f64 = 0;
	for (let at = row + 8, end = row + (cells - 1) * 8; at < end; at += 8) {
		const here = 2 * load<f64>(at);
		sum += Math.abs(load<f64>(at - 8) + load<f64>(at + 8) - here);
		sum += Math.abs(load<f64>(at - cells * 8) + load<f64>(at + cells * 8) - here);
	}
	return sum;
}

function sumRow(y: i32): void {
	let sum: f64 = 0;
	let square: f64 = 0;
	let from = means + <usize>(y * cells * 8);
	let to = <usize>(((y + 1) * corners + 1) * 8);
	for (let x = 0; x < cells; x++, from += 8, to += 8) {
		const value = load<f64>(from);
		sum += value;
		square += value * value;
		store<f64>(values + to, load<f64>(values + to - corners * 8) + sum);
		store<f64>(squares + to, load<f64>(squares + to - corners * 8) + square);
	}
}

function evenRow(y: i32): void {
	const first = max(0, y - neighbourhood);
	const end = min(cells, y + neighbourhood + 1);
	const upper = <usize>(first * corners * 8);
	const lower = <usize>(end * corners * 8);
	const rows = end - first;
	for (let x = 0; x < cells; x++) {
		const start = max(0, x - neighbourhood);
		const stop = min(cells, x + neighbourhood + 1);
		const left = (<usize>start) << 3;
		const right = (<usize>stop) << 3;
		const share = 1 / <f64>((stop - start) * rows);
		const mean = within(values, left, right, upper, lower) * share;
		const square = within(squares, left, right, upper, lower) * share;
		const at = <usize>((y * cells + x) * 8);
		const standsOut = load<f64>(means + at) - mean;
		store<f64>(evened + at, standsOut / (Math.sqrt(max(0.0, square - mean * mean)) + faintest));
	}
}

/** Of a summed area, the part between two columns and two rows of corners, these given by their places. */
function within(areas: usize, left: usize, right: usize, upper: usize, lower: usize): f64 {
	return (
		load<f64>(areas + lower + right) - load<f64>(areas + lower + left) - load<f64>(areas + upper + right) + load<f64>(areas + upper + left)
	);
}
