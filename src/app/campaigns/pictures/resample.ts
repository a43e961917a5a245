import type { Box } from "./content-box.ts";
import type { GreyPicture } from "./grey-picture.ts";

/** The points that a cell covers along one side: all of those between two, and a share of these. */
interface Span {
	readonly first: number;
	readonly last: number;
	readonly firstShare: number;
	/** 0 where the last is the first. */
	readonly lastShare: number;
	readonly length: number;
}

/** A part of a picture as `side` by `side` means, each point counted with the share of it that falls into a cell. */
export function resample({ width, height, grey }: GreyPicture, { left, top, right, bottom }: Box, side: number): Float64Array {
	const [first, last] = [Math.floor(top), Math.min(height, Math.ceil(bottom))];
	const [across, down] = [(right - left) / side, (bottom - top) / side];
	const rowSpans = Array.from({ length: side }, (_, y) => {
		const from = top - first + y * down;
		return spanOf(from, from + down, last - first);
	});
	const column = new Float64Array(last - first);
	const cells = new Float64Array(side * side);
	for (let x = 0; x < side; x++) {
		const span = spanOf(left + x * across, left + (x + 1) * across, width);
		for (let y = first; y < last; y++) column[y - first] = meanAcross(grey, y * width, span);
		for (let y = 0; y < side; y++) cells[y * side + x] = meanDown(column, rowSpans[y] as Span);
	}
	return cells;
}

function spanOf(from: number, to: number, count: number): Span {
	const [first, last] = [Math.floor(from), Math.min(count, Math.ceil(to)) - 1];
	const shareOf = (at: number) => Math.min(at + 1, to) - Math.max(at, from);
	return { first, last, firstShare: shareOf(first), lastShare: last === first ? 0 : shareOf(last), length: to - from };
}

function meanAcross(grey: Uint8Array, start: number, { first, last, firstShare, lastShare, length }: Span): number {
	let sum = (grey[start + first] as number) * firstShare;
	for (let at = start + first + 1, end = start + last; at < end; at++) sum += grey[at] as number;
	return (sum + (grey[start + last] as number) * lastShare) / length;
}

/** The same of a column of means. Apart from the other, for one loop over arrays of two kinds is slower. */
function meanDown(column: Float64Array, { first, last, firstShare, lastShare, length }: Span): number {
	let sum = (column[first] as number) * firstShare;
	for (let at = first + 1; at < last; at++) sum += column[at] as number;
	return (sum + (column[last] as number) * lastShare) / length;
}
