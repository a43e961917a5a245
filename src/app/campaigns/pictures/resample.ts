import { cells } from "./cells.ts";
import type { Box } from "./box.ts";
import type { SummedPicture } from "./summed-picture.ts";

const corners = cells + 1;
/** For each edge between columns of cells: the whole points before it, and the share of the next one. */
const wholes = new Int32Array(corners);
const shares = new Float64Array(corners);

/** A part of a picture as `cells` by `cells` means, each point counted with the share of it that falls into a cell. */
export function resample({ width, height, sums }: SummedPicture, { left, top, right, bottom }: Box): Float64Array {
	const across = (right - left) / cells;
	const down = (bottom - top) / cells;
	for (let x = 0; x < corners; x++) {
		const edge = Math.min(width, left + x * across);
		wholes[x] = Math.min(width - 1, Math.floor(edge));
		shares[x] = edge - (wholes[x] as number);
	}
	const points = across * down;
	const means = new Float64Array(cells * cells);
	let [above, below] = [new Float64Array(corners), new Float64Array(corners)];
	for (let y = 0, to = 0; y < corners; y++) {
		const edge = Math.min(height, top + y * down);
		const whole = Math.min(height - 1, Math.floor(edge));
		sumsAlong(sums, whole * (width + 1), width + 1, edge - whole, below);
		if (y > 0) {
			for (let x = 0; x < cells; x++, to++)
				means[to] = ((below[x + 1] as number) - (below[x] as number) - (above[x + 1] as number) + (above[x] as number)) / points;
		}
		[above, below] = [below, above];
	}
	return means;
}

/** Sums at the corners along an edge between rows of cells. Within a point, sums grow evenly both ways, so that what lies between two rows is exact. */
function sumsAlong(sums: Uint32Array, row: number, step: number, share: number, out: Float64Array): void {
	for (let x = 0; x < corners; x++) {
		const at = row + (wholes[x] as number);
		const part = shares[x] as number;
		const upper = sums[at] as number;
		const lower = sums[at + step] as number;
		const first = upper + ((sums[at + 1] as number) - upper) * part;
		const second = lower + ((sums[at + step + 1] as number) - lower) * part;
		out[x] = first + (second - first) * share;
	}
}
