import type { GreyPicture } from "./grey-picture.ts";

/**
 * Places of the points that are like neither of the two beside them, in their order. Only these can be specks or peaks: a point that has its like
 * beside it is none, and nor is that, so both stay alike whatever is taken out around them. Of the pictures of made-up mail that is one point of seventy,
 * and to go over all of them once for all that is to be taken out is what makes it quick.
 */
export function singlePoints({ width, height, grey }: GreyPicture): number[] {
	const places: number[] = [];
	if (width < 2) return places;
	for (let y = 0; y < height; y++) {
		const [start, last] = [y * width, (y + 1) * width - 1];
		if (grey[start] !== grey[start + 1]) places.push(start);
		// Two at a time: where they are alike, neither is single.
		for (let at = start + 1; at < last; at += 2) {
			const here = grey[at] as number;
			const next = grey[at + 1] as number;
			if (here === next) continue;
			if (here !== grey[at - 1]) places.push(at);
			if (at + 1 < last && next !== grey[at + 2]) places.push(at + 1);
		}
		if (grey[last] !== grey[last - 1]) places.push(last);
	}
	return places;
}
