const neighbourhood = 5;
/** Levels below which contrast is not stretched any further, so that noise on a plain ground stays small. */
const faintest = 20;

/** Sums of the cells above and to the left of each corner, of their values and of the squares of these. */
interface SummedAreas {
	readonly sums: Float64Array;
	readonly squares: Float64Array;
}

/**
 * Evens out the contrast of `side` by `side` cells: each by how much it stands out from its surroundings, or one dark banner would outweigh all
 * the writing below it.
 */
export function evenContrast(cells: Float64Array, side: number): Float64Array {
	const { sums, squares } = summedAreas(cells, side);
	const corners = side + 1;
	const out = new Float64Array(cells.length);
	for (let y = 0, at = 0; y < side; y++) {
		const [top, bottom] = [Math.max(0, y - neighbourhood), Math.min(side, y + neighbourhood + 1)];
		for (let x = 0; x < side; x++, at++) {
			const [left, right] = [Math.max(0, x - neighbourhood), Math.min(side, x + neighbourhood + 1)];
			const count = (right - left) * (bottom - top);
			const mean = within(sums, left, right, top * corners, bottom * corners) / count;
			const square = within(squares, left, right, top * corners, bottom * corners) / count;
			out[at] = ((cells[at] as number) - mean) / (Math.sqrt(Math.max(0, square - mean * mean)) + faintest);
		}
	}
	return out;
}

function summedAreas(cells: Float64Array, side: number): SummedAreas {
	const corners = side + 1;
	const [sums, squares] = [new Float64Array(corners ** 2), new Float64Array(corners ** 2)];
	for (let y = 0; y < side; y++) {
		let [sum, square] = [0, 0];
		for (let x = 0, to = (y + 1) * corners + 1; x < side; x++, to++) {
			const value = cells[y * side + x] as number;
			sum += value;
			square += value * value;
			sums[to] = (sums[to - corners] as number) + sum;
			squares[to] = (squares[to - corners] as number) + square;
		}
	}
	return { sums, squares };
}

/** Of a summed area, the part between two columns and two rows of corners, these given by their places. */
function within(sums: Float64Array, left: number, right: number, top: number, bottom: number): number {
	return (sums[bottom + right] as number) - (sums[bottom + left] as number) - (sums[top + right] as number) + (sums[top + left] as number);
}
