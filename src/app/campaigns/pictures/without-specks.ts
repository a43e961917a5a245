import type { GreyPicture } from "./grey-picture.ts";

/** A point that differs by more than this from all its neighbours is a speck, if those are like one another. */
const different = 24;
/** Levels that a speck differs by from all around it, at least. */
export const smallestSpeck = different + 1;
const alike = 36;

/**
 * Takes out single points that were strewn over a picture to make each copy another file. Strokes of letters stay: a point of theirs has
 * a neighbour of its own colour. `singles` are the single points of the picture.
 */
export function withoutSpecks({ width, height, grey }: GreyPicture, singles: readonly number[]): GreyPicture {
	const out = grey.slice();
	if (width < 3 || height < 3) return { width, height, grey: out };
	for (const at of singles) {
		const x = at % width;
		const here = grey[at] as number;
		// At an edge the neighbour on the other side stands for the one that is missing.
		const left = grey[x > 0 ? at - 1 : at + 1] as number;
		const right = grey[x < width - 1 ? at + 1 : at - 1] as number;
		if (Math.abs(here - left) <= different || Math.abs(here - right) <= different) continue;
		const above = grey[at >= width ? at - width : at + width] as number;
		const below = grey[at < grey.length - width ? at + width : at - width] as number;
		const around = surroundings(here, left, right, above, below);
		if (around >= 0) out[at] = around;
	}
	return { width, height, grey: out };
}

/** What belongs in the place of a speck; -1 where there is none. */
function surroundings(here: number, left: number, right: number, above: number, below: number): number {
	if (Math.abs(here - above) <= different || Math.abs(here - below) <= different) return -1;
	let pairs = 0;
	if (Math.abs(left - right) <= alike) pairs++;
	if (Math.abs(above - below) <= alike) pairs++;
	if (Math.abs(left - above) <= alike) pairs++;
	if (Math.abs(right - below) <= alike) pairs++;
	if (pairs < 2) return -1;
	const extremes = Math.min(left, right, above, below) + Math.max(left, right, above, below);
	return (left + right + above + below - extremes) >> 1;
}
