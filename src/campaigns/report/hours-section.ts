import { themeName } from "../themes/theme.ts";
import { colourFamily } from "./colour-family.ts";
import { counted, grouped, percent } from "./figures.ts";
import { type Markup, html } from "./markup.ts";
import { section } from "./section.ts";
import { smallColumns } from "./small-columns.ts";
import type { Tally, ThemeTally } from "./tally.ts";

const mostShown = 12;

/** At which hours each of the largest themes comes: people keep office hours, machines do not. */
export function hoursSection({ themes }: Tally): Markup {
	const known = themes.filter(({ hours }) => hours.some((count) => count > 0));
	const shown = known.slice(0, mostShown);
	const which = shown.length < known.length ? `The ${shown.length} largest of ${known.length} themes, in` : "In";
	if (shown.length === 0) return html``;
	return section(
		"hours",
		"Hours of the day",
		`${which} UTC, each on its own scale: “most” is the number of its tallest column. Office hours point at people or at their working day, an even spread at machines.`,
		html`<div class="multiples">${shown.map(hoursFigure)}</div>`,
	);
}

function hoursFigure({ theme, hours }: ThemeTally): Markup {
	return html`<figure><figcaption>${themeName(theme)} ${tallest(hours)}</figcaption>${hoursDrawing(hours, colourFamily(theme))}</figure>`;
}

/** The number of the tallest column: small ones have no axis. */
export function tallest(counts: readonly number[]): Markup {
	const most = Math.max(0, ...counts);
	return html`<span class="most">most ${grouped(most)}</span>`;
}

/** 24 columns with the hours below, as wide as there is room. */
export function hoursDrawing(hours: readonly number[], family: string): Markup {
	const most = Math.max(1, ...hours);
	const all = hours.reduce((sum, count) => sum + count, 0);
	const peak = hours.indexOf(Math.max(...hours));
	const told = `Busiest from ${peak} to ${peak + 1} o'clock UTC: ${percent(hours[peak] ?? 0, all)} of ${counted(all, "message")}.`;
	const shares = hours.map((count) => count / most);
	return html`${smallColumns(shares, 24, family, told)}<div class="ends" aria-hidden="true">${[0, 6, 12, 18, 24].map((hour) => html`<span>${hour}</span>`)}</div>`;
}
