import { themeName } from "../themes/theme.ts";
import { colourFamily } from "./colour-family.ts";
import { dayNumber } from "../day-number.ts";
import { calendarDay, daySpan, numberOfDay, shortDay, shortMonthName } from "./days.ts";
import type { DueOccasion } from "../due-occasions.ts";
import { length, namedOf } from "./figures.ts";
import { type Markup, html } from "./markup.ts";
import { textWidth } from "./text-width.ts";

const rowHeight = 26;
const themesNamed = 2;
const headHeight = 26;
/** As it is printed, the larger of both. */
const labelSize = 12.5;

/** The twelve months from the day of the look on, and in it what is due, one row each; the occasion's day as a diamond. */
export function dueDrawing(due: readonly DueOccasion[], today: number, width: number, id: string): Markup {
	const { year, month } = calendarDay(today);
	const start = numberOfDay(year, month);
	const end = numberOfDay(year, month + 13);
	const place: Place = (day) => length((Math.min(Math.max(day, start), end) - start) * (width / (end - start)));
	const height = headHeight + due.length * rowHeight + 6;
	return html`<svg class="due" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">Waves that are due</title><desc id="${id}-d">A strip of the coming twelve months; the table below has the same in words.</desc>
${months(year, month, place, height, width < 600)}
<line class="today" x1="${place(today)}" x2="${place(today)}" y1="${headHeight - 6}" y2="${height}"/>
${due.map((wave, row) => dueRow(wave, headHeight + row * rowHeight + rowHeight / 2, place, { start, end, width }))}</svg>`;
}

/** Where a day begins; held within the ends. */
type Place = (day: number) => number;

interface Strip {
	readonly start: number;
	readonly end: number;
	readonly width: number;
}

function months(year: number, month: number, place: Place, height: number, narrow: boolean): Markup[] {
	return Array.from({ length: 13 }, (_, at) => {
		const day = numberOfDay(year, month + at);
		const next = numberOfDay(year, month + at + 1);
		const { year: itsYear, month: itsMonth } = calendarDay(day);
		const name = narrow
			? shortMonthName(itsMonth).slice(0, 1)
			: `${shortMonthName(itsMonth)}${at === 0 || itsMonth === 0 ? ` ${itsYear}` : ""}`;
		const band =
			at % 2 === 1 ? html`<rect class="band" x="${place(day)}" y="0" width="${length(place(next) - place(day))}" height="${height}"/>` : "";
		return html`${band}<text class="tick" x="${place(day) + 4}" y="14">${name}</text>`;
	});
}

function dueRow({ parts, occasion, from, to }: DueOccasion, y: number, place: Place, strip: Strip): Markup {
	const [first, last] = [dayNumber(from), dayNumber(to)];
	if (first === undefined || last === undefined) return html``;
	const { start, end, width } = strip;
	const day = dayNumber(occasion.day);
	const [left, right] = [place(first), place(last + 1)];
	const wide = Math.max(3, right - left);
	const themes = parts.flatMap((part) => part.themes);
	const label = width < 600 ? occasion.name : `${occasion.name}: ${namedOf(themes.map(themeName), themesNamed)}`;
	const after = Math.max(left + wide, day === undefined ? 0 : place(day) + 5) + 7;
	const fits = after + textWidth(label, labelSize) < width;
	const text = fits ? after : left - 7;
	return html`<g><title>${label}, ${daySpan(first, Math.max(first, last))}</title><rect class="c c-${themes[0] === undefined ? "other" : colourFamily(themes[0])}" x="${left}" y="${y - 5}" width="${length(wide)}" height="10" rx="2"/>${day === undefined || day < start ? "" : dayMark(day, day < end ? `M${place(day)} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z` : `M${width - 8} ${y - 6}l7 6l-7 6z`)}<text class="label" x="${length(text)}" y="${y + 4}" text-anchor="${fits ? "start" : "end"}">${label}</text></g>`;
}

/** A diamond on the day, or an arrow that points to it beyond the end. */
function dayMark(day: number, path: string): Markup {
	return html`<path class="day" d="${path}"><title>${shortDay(day)}</title></path>`;
}
