import type { DayCount } from "../campaign.ts";
import { dayNumber } from "../day-number.ts";
import { shortDay } from "./days.ts";
import { counted, grouped, length } from "./figures.ts";
import { tallest } from "./hours-section.ts";
import { type Markup, html, nothing } from "./markup.ts";
import { smallColumns } from "./small-columns.ts";
import { columnOf, inColumn, timeScale } from "./time-scale.ts";

const mostColumns = 66;
/** Few columns are not stretched over all the room: they would look like a lot. */
const fewestPlaces = 14;

/** Messages of a campaign by day, or by longer stretches, which the caption says, where there were many days; first and last day below. */
export function sparkline(days: readonly DayCount[], family: string): Markup {
	const counts = days.flatMap(({ day, messages }): [number, number][] => {
		const number = dayNumber(day);
		return number === undefined ? [] : [[number, messages]];
	});
	const [first, last] = [counts[0]?.[0], counts.at(-1)?.[0]];
	if (first === undefined || last === undefined || last < first) return nothing;
	const scale = timeScale(first, last, mostColumns);
	const columns = Array.from({ length: scale.columns }, () => 0);
	for (const [day, messages] of counts) {
		const column = columnOf(scale, day);
		if (column >= 0) columns[column] = (columns[column] ?? 0) + messages;
	}
	const most = Math.max(1, ...columns);
	const peak = inColumn(scale, columns.indexOf(most));
	const told = `Messages per ${scale.unit}; most, ${grouped(most)}, ${peak}.`;
	const ends = first === last ? [`${shortDay(first)}: ${counted(most, "message")}`] : [shortDay(first), shortDay(last)];
	const places = Math.max(fewestPlaces, scale.columns);
	const shares = columns.map((count) => count / most);
	const caption = scale.unit === "day" ? "Over time" : `Over time, one column a ${scale.unit}`;
	return html`<figure><figcaption>${caption} ${tallest(columns)}</figcaption>${smallColumns(shares, places, family, told)}<div class="ends" style="width:${length((scale.columns / places) * 100)}%;min-width:13em" aria-hidden="true">${ends.map((end) => html`<span>${end}</span>`)}</div></figure>`;
}
