import { bitmap } from "../bitmap.ts";

/** Rows of dark (true) and light cells: a code drawn with table cells or characters. */
export type CodeGrid = readonly (readonly boolean[])[];

export const smallestCode = 21;
// Version 40 has 177 modules a side; borders come on top.
const largestCode = 200;
const pixelsPerCell = 4;
const border = 4;

/** A QR code is square and about half dark; letter art and striped tables are not. */
export function looksLikeCode(grid: CodeGrid): boolean {
	const rows = grid.length;
	const columns = grid[0]?.length ?? 0;
	if (Math.min(rows, columns) < smallestCode || Math.max(rows, columns) > largestCode || Math.abs(rows - columns) > 4) return false;
	const dark = grid.reduce((sum, row) => sum + row.filter(Boolean).length, 0) / (rows * columns);
	return dark > 0.25 && dark < 0.75 && changes(grid) > rows * columns * 0.2;
}

/** Neighbours in a row that differ: nearly every other cell in a code. */
function changes(grid: CodeGrid): number {
	return grid.reduce((sum, row) => sum + row.filter((cell, index) => index > 0 && cell !== row[index - 1]).length, 0);
}

/** The grid as a picture for the code reader, with the light border that readers need. */
export function gridPicture(grid: CodeGrid): Uint8Array {
	const width = ((grid[0]?.length ?? 0) + 2 * border) * pixelsPerCell;
	const height = (grid.length + 2 * border) * pixelsPerCell;
	const cell = (x: number, y: number): boolean =>
		grid[Math.floor(y / pixelsPerCell) - border]?.[Math.floor(x / pixelsPerCell) - border] ?? false;
	return bitmap(width, height, (x, y) => (cell(x, y) ? 0 : 255));
}
