import { inColumns, shorten } from "./columns.ts";
import { displayWidth } from "./display-width.ts";
import type { Paint } from "./colour.ts";

/** One column of a grid. */
export interface GridColumn {
	readonly title: string;
	/** Numbers stand to the right. */
	readonly right?: boolean;
	/** Gives way where the terminal is narrow, down to this width; without it the column keeps its width. */
	readonly least?: number;
	/** At most so wide, also where nothing cuts a line. */
	readonly most?: number;
	/** What is left of a cell that is too wide for its column; its beginning unless said otherwise. */
	readonly cut?: (cell: string, columns: number) => string;
	readonly colour?: (cell: string, paint: Paint) => string;
}

const gap = "  ";

/** Rows of cells below their titles, in at most so many columns; cells must have been made safe. */
export function grid(shape: readonly GridColumn[], rows: readonly (readonly string[])[], columns: number, paint: Paint): string[] {
	const widths = fitted(shape, naturalWidths(shape, rows), columns);
	const line = (cells: readonly string[], colour: (cell: string, column: GridColumn) => string) =>
		cells
			.map((cell, at) => placed(cell, widths[at] ?? 0, shape[at] as GridColumn, colour, at === shape.length - 1))
			.join(gap)
			.trimEnd();
	const head = line(
		shape.map(({ title }) => title),
		(cell) => paint("dim", cell),
	);
	return [head, ...rows.map((row) => line(row, (cell, column) => column.colour?.(cell, paint) ?? cell))];
}

function naturalWidths(shape: readonly GridColumn[], rows: readonly (readonly string[])[]): number[] {
	return shape.map(({ title, most = Number.POSITIVE_INFINITY }, at) => {
		const widest = rows.reduce((width, row) => Math.max(width, displayWidth(row[at] ?? "")), displayWidth(title));
		return Math.min(widest, most);
	});
}

/** Takes from the widest columns that may give way, one by one, until the line fits. */
function fitted(shape: readonly GridColumn[], widths: number[], columns: number): number[] {
	let excess = widths.reduce((sum, width) => sum + width, 0) + gap.length * (shape.length - 1) - columns;
	while (excess > 0) {
		const at = widest(shape, widths);
		if (at < 0) break;
		widths[at] = (widths[at] as number) - 1;
		excess--;
	}
	return widths;
}

function widest(shape: readonly GridColumn[], widths: readonly number[]): number {
	let best = -1;
	shape.forEach(({ least }, at) => {
		const width = widths[at] as number;
		if (least !== undefined && width > least && (best < 0 || width > (widths[best] as number))) best = at;
	});
	return best;
}

function placed(
	cell: string,
	width: number,
	column: GridColumn,
	colour: (cell: string, column: GridColumn) => string,
	last: boolean,
): string {
	const cut = displayWidth(cell) <= width ? cell : (column.cut ?? shorten)(cell, width);
	const space = " ".repeat(Math.max(0, width - displayWidth(cut)));
	if (column.right) return space + colour(cut, column);
	return colour(cut, column) + (last ? "" : inColumns("", space.length));
}
