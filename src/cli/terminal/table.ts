import { displayWidth } from "./display-width.ts";
import { inColumns, shortenStart } from "./columns.ts";

/** Rows of cells as lines: the first column to the left and cut at its start where there is no room, the others to the right. */
export function table(rows: readonly (readonly string[])[], columns: number): string[] {
	const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ""))));
	const others = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
	const first = Math.max(8, Math.min(widths[0] ?? 0, columns - others));
	return rows.map(([name = "", ...cells]) => {
		const figures = cells.map((cell, at) => "  " + " ".repeat((widths[at + 1] ?? 0) - displayWidth(cell)) + cell);
		return (inColumns(shortenStart(name, first), first) + figures.join("")).trimEnd();
	});
}
