import type { GreyPicture } from "./grey-picture.ts";

/** A picture of at most `side` points each way: means of blocks of the same whole number of points; those at the right and lower edge may be smaller. */
export function shrinkPicture(picture: GreyPicture, side: number): GreyPicture {
	const { width, height, grey } = picture;
	const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)];
	if (across === 1 && down === 1) return picture;
	const small = { width: Math.ceil(width / across), height: Math.ceil(height / down) };
	const out = new Uint8Array(small.width * small.height);
	const sums = new Uint32Array(small.width);
	for (let row = 0; row < small.height; row++) {
		sums.fill(0);
		const end = Math.min(height, (row + 1) * down);
		for (let y = row * down; y < end; y++) addLine(grey, y * width, width, across, sums);
		const lines = end - row * down;
		for (let x = 0; x < small.width; x++) out[row * small.width + x] = (sums[x] as number) / (lines * Math.min(across, width - x * across));
	}
	return { ...small, grey: out };
}

function addLine(grey: Uint8Array, start: number, width: number, across: number, sums: Uint32Array): void {
	const end = start + width;
	for (let x = 0, at = start; at < end; x++) {
		let sum = 0;
		for (const stop = Math.min(at + across, end); at < stop; ) sum += grey[at++] as number;
		sums[x] = (sums[x] as number) + sum;
	}
}
