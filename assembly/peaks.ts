import { level } from "./room";

/** Levels that a peak differs by from the point on its left, at least. */
const smallestPeak = 6;
const lanes = 16;

/**
 * Brings each point into the range of its eight neighbours: takes the tops off specks that compression or a change of size has spread over
 * several points. Too rough for what is hashed, right for finding where content begins.
 */
export function withoutPeaks(grey: usize, out: usize, width: i32, height: i32): void {
	memory.copy(out, grey, <usize>(width * height));
	const end = width - 1;
	for (let y = 1; y < height - 1; y++) {
		const row = <usize>(y * width);
		let x = 1;
		for (; x + lanes <= end; x += lanes) v128.store(out + row + <usize>x, broughtIn(grey + row + <usize>x, <usize>width));
		for (; x < end; x++) store<u8>(out + row + <usize>x, <u8>pointBroughtIn(grey + row + <usize>x, <usize>width));
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

/** The same of one point: the last ones of a row. */
function pointBroughtIn(at: usize, width: usize): i32 {
	const here = level(at);
	const left = level(at - 1);
	const right = level(at + 1);
	const above = at - width;
	const below = at + width;
	if (here - left >= smallestPeak) {
		const highest = max(max(max(left, right), highestOfThree(above)), highestOfThree(below));
		return min(here, highest);
	}
	if (left - here >= smallestPeak) {
		const lowest = min(min(min(left, right), lowestOfThree(above)), lowestOfThree(below));
		return max(here, lowest);
	}
	return here;
}

function highestOfThree(at: usize): i32 {
	return max(max(level(at - 1), level(at)), level(at + 1));
}

function lowestOfThree(at: usize): i32 {
	return min(min(level(at - 1), level(at)), level(at + 1));
}
