import type { GreyPicture } from "./grey-picture.ts";

const smallest = 6;

/**
 * Brings each point into the range of its eight neighbours: takes the tops off specks that compression or a change of size has spread over
 * several points. Too rough for what is hashed, right for finding where content begins.
 */
export function withoutPeaks({ width, height, grey }: GreyPicture): GreyPicture {
	const out = Uint8Array.from(grey);
	for (let y = 1; y < height - 1; y++) {
		for (let at = y * width + 1, end = at + width - 2; at < end; at++) {
			const here = grey[at] as number;
			if (Math.abs(here - (grey[at - 1] as number)) < smallest) continue;
			const [above, below] = [at - width, at + width];
			const low = Math.min(lowest(grey, above), lowest(grey, below), grey[at - 1] as number, grey[at + 1] as number);
			const high = Math.max(highest(grey, above), highest(grey, below), grey[at - 1] as number, grey[at + 1] as number);
			out[at] = Math.max(low, Math.min(here, high));
		}
	}
	return { width, height, grey: out };
}

function lowest(grey: Uint8Array, at: number): number {
	return Math.min(grey[at - 1] as number, grey[at] as number, grey[at + 1] as number);
}

function highest(grey: Uint8Array, at: number): number {
	return Math.max(grey[at - 1] as number, grey[at] as number, grey[at + 1] as number);
}
