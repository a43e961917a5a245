import type { GreyPicture } from "./grey-picture.ts";

/** A point that differs by more than this from all its neighbours is a speck, if those are like one another. */
const different = 24;
const alike = 36;

/**
 * Takes out single points that were strewn over a picture to make each copy another file. Strokes of letters stay: a point of theirs has
 * a neighbour of its own colour.
 */
export function withoutSpecks({ width, height, grey }: GreyPicture): GreyPicture {
	const out = Uint8Array.from(grey);
	if (width < 3 || height < 3) return { width, height, grey: out };
	for (let y = 0, at = 0; y < height; y++) {
		// At an edge the neighbour on the other side stands for the one that is missing.
		const up = y > 0 ? -width : width;
		const down = y < height - 1 ? width : -width;
		for (let x = 0; x < width; x++, at++) {
			const here = grey[at] as number;
			const left = grey[x > 0 ? at - 1 : at + 1] as number;
			if (Math.abs(here - left) <= different) continue;
			const around = surroundings(
				here,
				left,
				grey[x < width - 1 ? at + 1 : at - 1] as number,
				grey[at + up] as number,
				grey[at + down] as number,
			);
			if (around >= 0) out[at] = around;
		}
	}
	return { width, height, grey: out };
}

/** What belongs in the place of a speck; -1 where there is none. */
function surroundings(here: number, left: number, right: number, above: number, below: number): number {
	if (Math.abs(here - right) <= different || Math.abs(here - above) <= different || Math.abs(here - below) <= different) return -1;
	let pairs = 0;
	if (Math.abs(left - right) <= alike) pairs++;
	if (Math.abs(above - below) <= alike) pairs++;
	if (Math.abs(left - above) <= alike) pairs++;
	if (Math.abs(right - below) <= alike) pairs++;
	if (pairs < 2) return -1;
	const extremes = Math.min(left, right, above, below) + Math.max(left, right, above, below);
	return (left + right + above + below - extremes) >> 1;
}
