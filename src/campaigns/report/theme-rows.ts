import { themeName } from "../themes/theme.ts";
import { colourFamily } from "./colour-family.ts";
import { columnPath } from "./column-path.ts";
import type { DrawnDays } from "./drawn-days.ts";
import { counted, grouped, length } from "./figures.ts";
import { type Markup, html, nothing } from "./markup.ts";
import type { ThemeTally } from "./tally.ts";
import { textWidth } from "./text-width.ts";
import { timeAxis } from "./time-axis.ts";
import { type TimeScale, type TimeUnit, columnName, columnOf, timeScale } from "./time-scale.ts";

const rowHeight = 36;
const narrowRowHeight = 60;
const columnRoom = 22;
const axisHeight = 52;
/** One or two messages shall not look like a wave. */
const leastScale = 5;

/** Themes by month or so, one below the other on one time axis, each in its own height: when it came, not how much; that stands beside it. */
export function themeRows(themes: readonly ThemeTally[], drawn: DrawnDays, width: number, id: string): Markup {
	const narrow = width < 600;
	const left = narrow ? 0 : 178;
	const plotWidth = width - left - (narrow ? 0 : 74);
	const scale = rowScale(drawn, plotWidth);
	const height = narrow ? narrowRowHeight : rowHeight;
	const bottom = themes.length * height + 6;
	const rows = themes.map((theme, row) => themeRow(theme, scale, drawn, { left, plotWidth, base: (row + 1) * height, narrow, width }));
	return html`<svg class="rows" viewBox="0 0 ${width} ${length(bottom + axisHeight)}" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">Themes per ${scale.unit}</title><desc id="${id}-d">One row a theme, from ${columnName(scale, 0)} to ${columnName(scale, scale.columns - 1)}. The table below has the same as numbers.</desc>
<text class="tick" x="${width}" y="${length(bottom + axisHeight - 4)}" text-anchor="end">one column a ${scale.unit}</text>
${rows}
${timeAxis(scale, left, plotWidth, bottom)}</svg>`;
}

function rowScale({ from, to }: DrawnDays, plotWidth: number): TimeScale {
	return timeScale(from, to, Math.floor(plotWidth / 7), finestUnit(to - from));
}

/** Months, and something finer where there are few of them. */
function finestUnit(days: number): TimeUnit {
	return days > 240 ? "month" : days > 50 ? "week" : "day";
}

interface Row {
	readonly left: number;
	readonly plotWidth: number;
	readonly base: number;
	readonly narrow: boolean;
	readonly width: number;
}

function themeRow(
	{ theme, messages, days }: ThemeTally,
	scale: TimeScale,
	{ from, to }: DrawnDays,
	{ left, plotWidth, base, narrow, width }: Row,
): Markup {
	const counts = Array.from({ length: scale.columns }, () => 0);
	for (const [day, count] of days) {
		const column = columnOf(scale, day);
		if (column >= 0 && day >= from && day <= to) counts[column] = (counts[column] ?? 0) + count;
	}
	const most = Math.max(leastScale, ...counts);
	const step = plotWidth / scale.columns;
	const heights = counts.map((count) => (count / most) * columnRoom);
	const name = themeName(theme);
	// The number of the tallest column stands below the name where both share a line, with room for letters that hang down.
	const nameY = narrow ? base - columnRoom - 18 : base - 4;
	return html`<g><title>${name}: ${counted(messages, "message")}</title><line class="grid" x1="${left}" x2="${left + plotWidth}" y1="${length(base)}" y2="${length(base)}"/><path class="c c-${colourFamily(theme)}" d="${columnPath(heights, left, step, () => base)}"/>
<text class="label" x="0" y="${length(nameY)}">${name}</text><text class="label number" x="${width}" y="${length(nameY)}" text-anchor="end">${grouped(messages)}</text>${peakNote(counts, scale, left, step, base, plotWidth)}</g>`;
}

/** The number of the tallest column above it. */
function peakNote(counts: readonly number[], scale: TimeScale, left: number, step: number, base: number, plotWidth: number): Markup {
	const most = Math.max(...counts);
	if (most < 1) return nothing;
	const column = counts.indexOf(most);
	// On a small screen its letters are of 11 points.
	const half = textWidth(grouped(most), 11.5) / 2;
	const x = Math.min(Math.max(left + (column + 0.5) * step, left + half), left + plotWidth - half);
	const told = html`<title>${columnName(scale, column)}: ${counted(most, "message")}</title>`;
	return html`<text class="peak" x="${length(x)}" y="${length(base - (most / Math.max(leastScale, most)) * columnRoom - 3)}" text-anchor="middle">${grouped(most)}${told}</text>`;
}
