import type { Box } from "./content-box.ts";
import type { GreyPicture } from "./grey-picture.ts";

/** A part of a picture as `side` by `side` means, each point counted with the share of it that falls into a cell. */
export function resample({ width, height, grey }: GreyPicture, { left, top, right, bottom }: Box, side: number): Float64Array {
	const [first, last] = [Math.floor(top), Math.min(height, Math.ceil(bottom))];
	const [across, down] = [(right - left) / side, (bottom - top) / side];
	const rows = new Float64Array(side * (last - first));
	for (let y = first; y < last; y++) {
		for (let x = 0; x < side; x++)
			rows[(y - first) * side + x] = mean(grey, y * width, 1, left + x * across, left + (x + 1) * across, width);
	}
	const cells = new Float64Array(side * side);
	for (let y = 0; y < side; y++) {
		const from = top - first + y * down;
		for (let x = 0; x < side; x++) cells[y * side + x] = mean(rows, x, side, from, from + down, last - first);
	}
	return cells;
}

function mean(values: Uint8Array | Float64Array, start: number, step: number, from: number, to: number, count: number): number {
	let sum = 0;
	for (let at = Math.floor(from), end = Math.min(count, Math.ceil(to)); at < end; at++)
		sum += (values[start + at * step] as number) * (Math.min(at + 1, to) - Math.max(at, from));
	return sum / (to - from);
}
