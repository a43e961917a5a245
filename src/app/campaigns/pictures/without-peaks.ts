import type { GreyPicture } from "./grey-picture.ts";

/** Levels that a peak differs by from the point on its left, at least. */
export const smallestPeak = 6;

/**
 * Brings each point into the range of its eight neighbours: takes the tops off specks that compression or a change of size has spread over
 * several points. Too rough for what is hashed, right for finding where content begins. `singles` are the single points of the picture.
 */
export function withoutPeaks({ width, height, grey }: GreyPicture, singles: readonly number[]): GreyPicture {
	const out = grey.slice();
	const end = grey.length - width - 1;
	for (const at of singles) {
		if (at <= width || at >= end) continue;
		const [here, left] = [grey[at] as number, grey[at - 1] as number];
		if (Math.abs(here - left) < smallestPeak) continue;
		const brought = here > left ? lowered(grey, at, width) : raised(grey, at, width);
		if (brought !== here && !isAtSide(at, width)) out[at] = brought;
	}
	return { width, height, grey: out };
}

function isAtSide(at: number, width: number): boolean {
	const x = at % width;
	return x === 0 || x === width - 1;
}

/** A point down to its highest neighbour. */
function lowered(grey: Uint8Array, at: number, width: number): number {
	const here = grey[at] as number;
	// Most have a neighbour above or below that is as high.
	const straight = Math.max(grey[at - 1] as number, grey[at + 1] as number, grey[at - width] as number, grey[at + width] as number);
	if (straight >= here) return here;
	return Math.min(here, Math.max(straight, ...corners(grey, at, width)));
}

/** A point up to its lowest neighbour. */
function raised(grey: Uint8Array, at: number, width: number): number {
	const here = grey[at] as number;
	const straight = Math.min(grey[at - 1] as number, grey[at + 1] as number, grey[at - width] as number, grey[at + width] as number);
	if (straight <= here) return here;
	return Math.max(here, Math.min(straight, ...corners(grey, at, width)));
}

function corners(grey: Uint8Array, at: number, width: number): [number, number, number, number] {
	const [above, below] = [at - width, at + width];
	return [grey[above - 1] as number, grey[above + 1] as number, grey[below - 1] as number, grey[below + 1] as number];
}
