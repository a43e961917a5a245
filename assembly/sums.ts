import { cells, level, sums } from "./room";

const corners = cells + 1;
/** For each edge between columns of cells: where the whole points before it end, and the share of the next one. */
const wholes: usize = memory.data(corners * 4, 16);
const shares: usize = memory.data(corners * 8, 16);
/** Sums at the corners along the edge above a row of cells, and along the one below it. */
const above: usize = memory.data(corners * 8, 16);
const below: usize = memory.data(corners * 8, 16);
/** Means of the cells, row by row. */
export const means: usize = memory.data(cells * cells * 8, 16);

/** Sums up a picture: see `sums`. */
export function sumUp(grey: usize, width: i32, height: i32): void {
	const step = (<usize>(width + 1)) << 2;
	memory.fill(sums, 0, step);
	let to = sums + step;
	for (let y = 0, at = grey; y < height; y++) {
		store<u32>(to, 0);
		to += 4;
		let sum: u32 = 0;
		for (const end = at + <usize>width; at < end; at++, to += 4) {
			sum += <u32>level(at);
			store<u32>(to, load<u32>(to - step) + sum);
		}
	}
}

/** A part of the picture that was summed up as `cells` by `cells` means, each point counted with the share of it that falls into a cell. */
export function resample(width: i32, height: i32, left: f64, top: f64, right: f64, bottom: f64): void {
	const acrossCell = (right - left) / <f64>cells;
	const downCell = (bottom - top) / <f64>cells;
	for (let x = 0; x < corners; x++) {
		const edge = min(<f64>width, left + <f64>x * acrossCell);
		const whole = min(width - 1, <i32>edge);
		store<u32>(wholes + ((<usize>x) << 2), (<u32>whole) << 2);
		store<f64>(shares + ((<usize>x) << 3), edge - <f64>whole);
	}
	const points = acrossCell * downCell;
	const step = (<usize>(width + 1)) << 2;
	for (let y = 0, to = means; y < corners; y++) {
		const edge = min(<f64>height, top + <f64>y * downCell);
		const whole = min(height - 1, <i32>edge);
		sumsAlong(sums + <usize>whole * step, step, edge - <f64>whole);
		if (y > 0) {
			for (let x: usize = 0; x < <usize>(cells * 8); x += 8, to += 8) {
				const lower = load<f64>(below + x + 8) - load<f64>(below + x);
				store<f64>(to, (lower - load<f64>(above + x + 8) + load<f64>(above + x)) / points);
			}
		}
		memory.copy(above, below, corners * 8);
	}
}

/** Within a point, sums grow evenly both ways, so that what lies between two rows is exact. */
function sumsAlong(row: usize, step: usize, share: f64): void {
	for (let x: usize = 0; x < <usize>corners; x++) {
		const at = row + <usize>load<u32>(wholes + (x << 2));
		const part = load<f64>(shares + (x << 3));
		const first = between(at, part);
		const second = between(at + step, part);
		store<f64>(below + (x << 3), first + (second - first) * share);
	}
}

function between(at: usize, part: f64): f64 {
	const here = <f64>load<u32>(at);
	return here + (<f64>load<u32>(at + 4) - here) * part;
}
