import type { GreyPicture } from "./grey-picture.ts";

/**
 * Places of the points that differ from the one on their left by at least `least` levels, and from the one on their right at all; at the edges, from
 * the one that is there. Only these can be specks or peaks, for which `least` is enough: points that are alike stay alike whatever is taken
 * out around them, and a neighbour that is only a little different comes nearer. Of the pictures of made-up mail that is less than one point of
 * seventy, and to go over all of them once for all that is to be taken out is what makes it quick.
 */
export function singlePoints({ width, height, grey }: GreyPicture, least: number): number[] {
	const places: number[] = [];
	if (width < 2) return places;
	for (let y = 0; y < height; y++) addSingles(grey, y * width, (y + 1) * width - 1, least, places);
	return places;
}

function addSingles(grey: Uint8Array, start: number, last: number, least: number, places: number[]): void {
	if (grey[start] !== grey[start + 1]) places.push(start);
	// Two at a time: where they are alike, neither is single.
	for (let at = start + 1; at < last; at += 2) {
		const here = grey[at] as number;
		const next = grey[at + 1] as number;
		if (here === next) continue;
		if (Math.abs(here - (grey[at - 1] as number)) >= least) places.push(at);
		if (Math.abs(next - here) >= least && at + 1 < last && next !== grey[at + 2]) places.push(at + 1);
	}
	if (grey[last] !== grey[last - 1]) places.push(last);
}
