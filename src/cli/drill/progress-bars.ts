import type { DrillEvent } from "../../app/drill/drill-event.ts";
import { grouped } from "../../base/grouped.ts";
import { bar } from "../terminal/bar.ts";
import type { Paint } from "../terminal/colour.ts";
import { inColumns } from "../terminal/columns.ts";
import { safeText } from "../../base/safe-text.ts";
import { timelineMargin } from "./timeline-lines.ts";

type Progress = NonNullable<DrillEvent["progress"]>;

// Widths do not go by what is shown: bars that are drawn at different times stand below each other.
const labelColumns = 24;
const widestBar = 40;
/** " 100 %  " */
const percentColumns = 8;
const wide = { margin: timelineMargin, countColumns: "40,000 of 40,000".length };
const narrow = { margin: 2, countColumns: "40,000".length };
const roomForAll = 76;

/** Bars below each other, in at most so many columns: label, bar, percentage, count. */
export function progressBars(bars: readonly Progress[], columns: number, paint: Paint): string[] {
	const shape = columns >= roomForAll ? wide : narrow;
	const room = columns - shape.margin - labelColumns - 2 - percentColumns - shape.countColumns;
	const barColumns = Math.max(5, Math.min(widestBar, room));
	return bars.map(({ label, done, total }) => {
		const share = total <= 0 ? 1 : Math.min(1, done / total);
		const drawn = paint("cyan", inColumns(bar(share, barColumns), barColumns));
		const count = shape === wide ? `${grouped(done)} of ${grouped(total)}` : grouped(done);
		const name = inColumns(safeText(label), labelColumns);
		const percent = `${Math.floor(share * 100)}`.padStart(3);
		return `${" ".repeat(shape.margin)}${name}  ${drawn} ${percent} %  ${count.padStart(shape.countColumns)}`;
	});
}
