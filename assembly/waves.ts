import { evened } from "./contrast";
import { cells } from "./room";

/** Waves of these numbers of half periods, across and down: below, layout alone decides; above, a change of size does. */
const acrossFrom = 5;
const downFrom = 3;
const waves = 8;
const half = cells / 2;
/** One more than the greatest number of a wave. */
export const waveNumbers = acrossFrom + waves;

/** Each wave's first half, by number and place; the second one mirrors it, turned over where the number is odd. Written from outside. */
export const cosines: usize = memory.data(waveNumbers * half * 8, 16);
/** Sums and differences of what lies as far from the middle, one to the left and one to the right. */
const evens: usize = memory.data(half * 8, 16);
const odds: usize = memory.data(half * 8, 16);
/** Waves across, each by row of cells; then those down. */
const across: usize = memory.data(waves * cells * 8, 16);
const both: usize = memory.data(waves * waves * 8, 16);

/** The signs of 64 waves of the evened content, 1 for one above 0: a cosine transform, as far as it is needed. */
export function signsOfWaves(): u64 {
	for (let y = 0; y < cells; y++) wavesAlong(evened + <usize>(y * cells * 8), acrossFrom, across + <usize>(y * 8), cells * 8);
	for (let wave = 0; wave < waves; wave++) wavesAlong(across + <usize>(wave * cells * 8), downFrom, both + <usize>(wave * 8), waves * 8);
	let signs: u64 = 0;
	for (let at: usize = 0; at < <usize>(waves * waves); at++) signs = (signs << 1) | <u64>(load<f64>(both + (at << 3)) > 0);
	return signs;
}

/** Of `cells` values, waves of numbers from `first` on, written `step` bytes apart. */
function wavesAlong(from: usize, first: i32, to: usize, step: usize): void {
	let left = from;
	let right = from + (cells - 1) * 8;
	for (let at: usize = 0; at < <usize>(half * 8); at += 8, left += 8, right -= 8) {
		store<f64>(evens + at, load<f64>(left) + load<f64>(right));
		store<f64>(odds + at, load<f64>(left) - load<f64>(right));
	}
	for (let wave = 0; wave < waves; wave++, to += step) {
		const folded = (first + wave) % 2 === 0 ? evens : odds;
		const cosine = cosines + <usize>((first + wave) * half * 8);
		// Two sums at a time: one alone would wait for itself at each step.
		let sum: v128 = f64x2.splat(0);
		for (let at: usize = 0; at < <usize>(half * 8); at += 16)
			sum = f64x2.add(sum, f64x2.mul(v128.load(folded + at), v128.load(cosine + at)));
		store<f64>(to, f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1));
	}
}
