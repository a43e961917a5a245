import { length } from "./figures.ts";
import { type Markup, html } from "./markup.ts";
import { textWidth } from "./text-width.ts";
import { type TimeScale, placeOf } from "./time-scale.ts";
import { timeTicks } from "./time-ticks.ts";

/** Words of the last tick may stand out so far. */
const beyond = 4;

/** Ticks with days, months or years below a chart; the year on a line of its own where it begins. 34 units high. */
export function timeAxis(scale: TimeScale, left: number, width: number, y: number): Markup {
	const ticks = timeTicks(scale, width);
	let free = Number.NEGATIVE_INFINITY;
	const marks = ticks.map(({ day, label, year }) => {
		const x = length(left + (placeOf(scale, day) / scale.columns) * width);
		const inside = x + textWidth(label, 11) <= left + width + beyond;
		const yearHere = year !== "" && x >= free && x + textWidth(year, 12) <= left + width + beyond;
		if (yearHere) free = x + textWidth(year, 11) + 8;
		return html`<line class="base" x1="${x}" x2="${x}" y1="${y}" y2="${y + 5}"/>${inside ? html`<text class="tick" x="${x}" y="${y + 16}">${label}</text>` : ""}${yearHere ? html`<text class="tick year" x="${x}" y="${y + 30}">${year}</text>` : ""}`;
	});
	return html`<g>${marks}</g>`;
}
