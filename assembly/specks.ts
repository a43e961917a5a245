import { level } from "./room";
import { fartherThan, lanes } from "./sixteen-points";

/** A point that differs by more than this from all its neighbours is a speck, if those are like one another. */
const different = 24;
const alike = 36;

/**
 * Takes out single points that were strewn over a picture to make each copy another file. Strokes of letters stay: a point of theirs has
 * a neighbour of its own colour.
 */
export function withoutSpecks(grey: usize, out: usize, width: i32, height: i32): void {
	memory.copy(out, grey, <usize>(width * height));
	if (width < 3 || height < 3) return;
	for (let y = 0; y < height; y++) {
		const row = y * width;
		clear(grey, out, width, height, row);
		for (let x = 1; x < width - 1; x += lanes) {
			// One bit for each point that differs from both neighbours: few do, so that a branch for each of these costs little.
			let singles = singlesAt(grey + <usize>(row + x)) & i32(0xffff >>> max(0, x + lanes - (width - 1)));
			for (; singles !== 0; singles &= singles - 1) clear(grey, out, width, height, row + x + ctz(singles));
		}
		clear(grey, out, width, height, row + width - 1);
	}
}

function singlesAt(at: usize): i32 {
	const here = v128.load(at);
	const left = fartherThan(different, here, v128.load(at - 1));
	const right = fartherThan(different, here, v128.load(at + 1));
	return i8x16.bitmask(v128.and(left, right));
}

/** At an edge the neighbour on the other side stands for the one that is missing. */
function clear(grey: usize, out: usize, width: i32, height: i32, at: i32): void {
	const x = at % width;
	const place = grey + <usize>at;
	const here = level(place);
	const left = level(x > 0 ? place - 1 : place + 1);
	const right = level(x < width - 1 ? place + 1 : place - 1);
	if (abs(here - left) <= different || abs(here - right) <= different) return;
	const above = level(at >= width ? place - <usize>width : place + <usize>width);
	const below = level(at < width * height - width ? place + <usize>width : place - <usize>width);
	const around = surroundings(here, left, right, above, below);
	if (around >= 0) store<u8>(out + <usize>at, <u8>around);
}

/** What belongs in the place of a speck; -1 where there is none. */
function surroundings(here: i32, left: i32, right: i32, above: i32, below: i32): i32 {
	if (abs(here - above) <= different || abs(here - below) <= different) return -1;
	let pairs = 0;
	if (abs(left - right) <= alike) pairs++;
	if (abs(above - below) <= alike) pairs++;
	if (abs(left - above) <= alike) pairs++;
	if (abs(right - below) <= alike) pairs++;
	if (pairs < 2) return -1;
	const extremes = min(min(left, right), min(above, below)) + max(max(left, right), max(above, below));
	return (left + right + above + below - extremes) >> 1;
}
