import type { DayCount } from "../campaign.ts";
import { columnPath } from "./column-path.ts";
import { dayNumber, shortDay } from "./days.ts";
import { counted, grouped } from "./figures.ts";
import { type Markup, html, nothing } from "./markup.ts";
import { columnName, columnOf, timeScale } from "./time-scale.ts";

const height = 44;
const width = 330;

/** Messages of a campaign by day, or by longer stretches where there were many days; first and last day below. */
export function sparkline(days: readonly DayCount[], family: string): Markup {
	const counts = days.flatMap(({ day, messages }): [number, number][] => {
		const number = dayNumber(day);
		return number === undefined ? [] : [[number, messages]];
	});
	const [first, last] = [counts[0]?.[0], counts.at(-1)?.[0]];
	if (first === undefined || last === undefined || last < first) return nothing;
	const scale = timeScale(first, last, 66);
	const columns = Array.from({ length: scale.columns }, () => 0);
	for (const [day, messages] of counts) {
		const column = columnOf(scale, day);
		if (column >= 0) columns[column] = (columns[column] ?? 0) + messages;
	}
	const most = Math.max(1, ...columns);
	const step = Math.min(24, width / scale.columns);
	const path = columnPath(
		columns.map((count) => (count / most) * height),
		0,
		step,
		() => height + 2,
	);
	const peak = columnName(scale, columns.indexOf(most));
	const end = first === last ? "" : html`<text class="tick" x="${width}" y="${height + 14}" text-anchor="end">${shortDay(last)}</text>`;
	return html`<svg class="spark" viewBox="0 0 ${width} ${height + 16}" role="img"><title>Messages per ${scale.unit}; most, ${grouped(most)}, in ${peak}</title><line class="base" x1="0" x2="${width}" y1="${height + 2}" y2="${height + 2}"/><path class="c c-${family}" d="${path}"/><text class="tick" x="0" y="${height + 14}">${shortDay(first)}${first === last ? `: ${counted(most, "message")}` : ""}</text>${end}</svg>`;
}
