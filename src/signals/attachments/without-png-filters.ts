import { undoPngFilters } from "./undo-png-filters.ts";

/**
 * The rows of a picture whose filters (PNG 9.2, which PDF uses as well) were undone, without the numbers that lead them. `channels` is
 * the bytes of one pixel. Rows that are missing are black.
 */
export function withoutPngFilters(packed: Uint8Array, rowBytes: number, height: number, channels: number): Uint8Array {
	const rows = new Uint8Array((rowBytes + 1) * height);
	rows.set(packed.subarray(0, rows.length));
	undoPngFilters(rows, 0, rowBytes, height, channels);
	const out = new Uint8Array(rowBytes * height);
	for (let row = 0; row < height; row++) out.set(rows.subarray(row * (rowBytes + 1) + 1, (row + 1) * (rowBytes + 1)), row * rowBytes);
	return out;
}
