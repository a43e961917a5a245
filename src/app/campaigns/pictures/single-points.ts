import type { GreyPicture } from "./grey-picture.ts";

/**
 * Places of the points that are like neither of the two beside them, in their order. Only these can be specks or peaks: a point that has its like
 * beside it is none, and nor is that, so both stay alike whatever is taken out around them. Of drawn pictures that is one point of fifty,
 * and to go over all of them once for all that is to be taken out is what makes it quick.
 */
export function singlePoints({ width, height, grey }: GreyPicture): number[] {
	const places: number[] = [];
	if (width < 2) return places;
	for (let y = 0; y < height; y++) {
		const last = (y + 1) * width - 1;
		if (grey[last - width + 1] !== grey[last - width + 2]) places.push(last - width + 1);
		for (let at = last - width + 2; at < last; at++) {
			const here = grey[at] as number;
			// Not zero where both differ: one question instead of two that are hard to foresee.
			if ((here - (grey[at - 1] as number)) * (here - (grey[at + 1] as number)) !== 0) places.push(at);
		}
		if (grey[last] !== grey[last - 1]) places.push(last);
	}
	return places;
}
