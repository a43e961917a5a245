import { lanes } from "./sixteen-points";

/** Levels that a peak differs by from the point on its left, at least. */
const smallestPeak = 6;

/**
 * Brings each point into the range of its eight neighbours: takes the tops off specks that compression or a change of size has spread over
 * several points. Too rough for what is hashed, right for finding where content begins.
 */
export function withoutPeaks(grey: usize, out: usize, width: i32, height: i32): void {
	memory.copy(out, grey, <usize>(width * height));
	const end = width - 1;
	for (let y = 1; y < height - 1; y++) {
		const row = <usize>(y * width);
		for (let x = 1; x < end; x += lanes) v128.store(out + row + <usize>x, broughtIn(grey + row + <usize>x, <usize>width));
		// The last ones went on behind the row.
		memory.copy(out + row + <usize>end, grey + row + <usize>end, lanes);
	}
}

/** Sixteen points side by side. */
function broughtIn(at: usize, width: usize): v128 {
	const here = v128.load(at);
	const left = v128.load(at - 1);
	const right = v128.load(at + 1);
	const above = v128.load(at - width);
	const below = v128.load(at + width);
	const aboveLeft = v128.load(at - width - 1);
	const aboveRight = v128.load(at - width + 1);
	const belowLeft = v128.load(at + width - 1);
	const belowRight = v128.load(at + width + 1);
	const highest = higher(
		higher(higher(left, right), higher(above, below)),
		higher(higher(aboveLeft, aboveRight), higher(belowLeft, belowRight)),
	);
	const lowest = lower(lower(lower(left, right), lower(above, below)), lower(lower(aboveLeft, aboveRight), lower(belowLeft, belowRight)));
	const step = i8x16.splat(<i8>smallestPeak);
	const isPeak = i8x16.ge_u(i8x16.sub_sat_u(here, left), step);
	const isHollow = i8x16.ge_u(i8x16.sub_sat_u(left, here), step);
	return v128.bitselect(lower(here, highest), v128.bitselect(higher(here, lowest), here, isHollow), isPeak);
}

function higher(one: v128, other: v128): v128 {
	return i8x16.max_u(one, other);
}

function lower(one: v128, other: v128): v128 {
	return i8x16.min_u(one, other);
}
