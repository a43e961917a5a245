import { themeName } from "../themes/theme.ts";
import { colourFamily } from "./colour-family.ts";
import { columnPath } from "./column-path.ts";
import { counted, percent } from "./figures.ts";
import { type Markup, html } from "./markup.ts";
import { section } from "./section.ts";
import type { Tally, ThemeTally } from "./tally.ts";

const mostShown = 12;
const width = 168;
const height = 44;

/** At which hours each of the largest themes comes: people keep office hours, machines do not. */
export function hoursSection({ themes }: Tally): Markup {
	const shown = themes.filter(({ hours }) => hours.some((count) => count > 0)).slice(0, mostShown);
	if (shown.length === 0) return html``;
	return section(
		"hours",
		"Hours of the day",
		"In UTC, each theme on its own scale. Office hours point at people or at their working day, an even spread at machines.",
		html`<div class="multiples">${shown.map(hoursFigure)}</div>`,
	);
}

function hoursFigure({ theme, hours }: ThemeTally): Markup {
	return html`<figure><figcaption>${themeName(theme)}</figcaption>${hoursDrawing(hours, colourFamily(theme))}</figure>`;
}

/** 24 columns with the hours below. */
export function hoursDrawing(hours: readonly number[], family: string): Markup {
	const most = Math.max(1, ...hours);
	const all = hours.reduce((sum, count) => sum + count, 0);
	const peak = hours.indexOf(Math.max(...hours));
	const step = width / 24;
	const columns = columnPath(
		hours.map((count) => (count / most) * height),
		0,
		step,
		() => height + 2,
	);
	const told = `Busiest from ${peak} to ${peak + 1} o'clock UTC: ${percent(hours[peak] ?? 0, all)} of ${counted(all, "message")}.`;
	return html`<svg class="hours" viewBox="0 0 ${width} ${height + 16}" role="img"><title>${told}</title><line class="base" x1="0" x2="${width}" y1="${height + 2}" y2="${height + 2}"/><path class="c c-${family}" d="${columns}"/>${[0, 6, 12, 18].map((hour) => html`<text class="tick" x="${hour * step}" y="${height + 14}">${hour}</text>`)}<text class="tick" x="${width}" y="${height + 14}" text-anchor="end">24</text></svg>`;
}
