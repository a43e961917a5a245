import type { GreyPicture } from "./grey-picture.ts";

/** Sums of all points above and to the left of each corner between points, row by row: one more of them each way than there are points. */
export interface SummedPicture {
	readonly width: number;
	readonly height: number;
	readonly sums: Uint32Array;
}

/** Used again and again: pictures are summed one after the other, after they were made small. */
let room = new Uint32Array(0);

/** Sums up a picture of at most 16 million points. What it gives is good until the next call. */
export function sumPicture({ width, height, grey }: GreyPicture): SummedPicture {
	const step = width + 1;
	if (room.length < step * (height + 1)) room = new Uint32Array(step * (height + 1));
	const sums = room;
	sums.fill(0, 0, step);
	for (let y = 0; y < height; y++) sumRow(grey, y * width, width, sums, (y + 1) * step);
	return { width, height, sums };
}

function sumRow(grey: Uint8Array, from: number, width: number, sums: Uint32Array, to: number): void {
	sums[to] = 0;
	let sum = 0;
	for (let x = 0, at = to + 1; x < width; x++, at++) {
		sum += grey[from + x] as number;
		sums[at] = (sums[at - width - 1] as number) + sum;
	}
}
