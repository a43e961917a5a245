import type { Wave } from "../waves/wave.ts";
import { dayNumber } from "../day-number.ts";
import { type ColourFamily, colourFamilies, colourFamily } from "./colour-family.ts";
import { columnPath } from "./column-path.ts";
import { shortDay } from "./days.ts";
import type { DrawnDays } from "./drawn-days.ts";
import { counted, grouped, length } from "./figures.ts";
import { type Markup, html } from "./markup.ts";
import { roundTicks } from "./round-ticks.ts";
import type { Tally } from "./tally.ts";
import { type TimeScale, columnName, columnOf, inColumn, timeScale } from "./time-scale.ts";
import { timeAxis } from "./time-axis.ts";
import { type WaveMark, markRadius, waveLanes } from "./wave-lanes.ts";

const laneHeight = 22;
const plotHeight = 230;
const axisHeight = 34;
const leftMargin = 46;
const rightMargin = 6;
/** Columns for each unit of width, such that none is narrower than some four units. */
const unitsPerColumn = 5;
/** At most so many columns are cut, when they are so many times as tall as the next: beside less the others can still be read. */
const mostCut = 3;
const towering = 10;
/** Between the waves and the columns, for what is counted, which stands above the uppermost number. */
const titleHeight = 28;
/** A stretch without mail of this share of the width is said to be one. */
const gapShare = 0.08;

/** Messages over time as columns, stacked by colour family, with the waves above. `id` tells drawings of one page apart. */
export function timelineDrawing(tally: Tally, waves: readonly Wave[], { from, to }: DrawnDays, width: number, id: string): Markup {
	const plotWidth = width - leftMargin - rightMargin;
	const scale = timeScale(from, to, Math.floor(plotWidth / unitsPerColumn));
	const stacks = stacked(tally, scale, from, to);
	const marks = waveLanes(waves, scale, leftMargin, plotWidth);
	const top = (marks.length === 0 ? 0 : Math.max(...marks.map(({ lane }) => lane + 1)) * laneHeight) + titleHeight;
	const bottom = top + plotHeight;
	const height = bottom + axisHeight;
	const step = plotWidth / scale.columns;
	const ceiling = ceilingOf(stacks.totals, (column) => waves.some((wave) => isInColumn(wave, scale, column)));
	const ticks = roundTicks(ceiling).filter((tick) => tick <= ceiling);
	const rise = plotHeight / ceiling;
	const told = `Messages per ${scale.unit} from ${shortDay(from)} to ${shortDay(to)}, most ${busiest(stacks.totals, scale)}.`;
	return html`<svg class="timeline" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">Messages per ${scale.unit}, by theme</title><desc id="${id}-d">${told}</desc>
${ticks.map((tick) => valueLine(tick, bottom - tick * rise, width))}
<text class="tick" x="0" y="${top - 13}">Messages per ${scale.unit}${stacks.totals.some((total) => total > ceiling) ? broken : ""}</text>
${gapNotes(stacks.totals, step, bottom)}
${marks.map((mark) => waveShade(mark, top, bottom))}
${stackPaths(stacks, step, ceiling, bottom)}
${cutNotes(stacks.totals, step, ceiling, bottom)}
${timeAxis(scale, leftMargin, plotWidth, bottom)}
${marks.map((mark) => waveMark(mark))}
${hoverColumns(stacks.totals, scale, step, top, bottom)}</svg>`;
}

const broken = "; a broken column is taller, as the number beside it says";

interface Stacks {
	readonly families: ReadonlyMap<ColourFamily, readonly number[]>;
	readonly totals: readonly number[];
}

/** A column at an end can begin before the first day that is drawn: what is said not to be drawn is not in it. */
function stacked({ themes }: Tally, scale: TimeScale, from: number, to: number): Stacks {
	const families = new Map<ColourFamily, number[]>();
	const totals = Array.from({ length: scale.columns }, () => 0);
	for (const { theme, days } of themes) {
		const family = colourFamily(theme);
		const counts = families.get(family) ?? Array.from({ length: scale.columns }, () => 0);
		families.set(family, counts);
		for (const [day, messages] of days) {
			const column = columnOf(scale, day);
			if (column < 0 || day < from || day > to) continue;
			counts[column] = (counts[column] ?? 0) + messages;
			totals[column] = (totals[column] ?? 0) + messages;
		}
	}
	return { families, totals };
}

/** Families from the bottom in their order, those of wanted and other mail on top: what one looks for stands on the base line. */
function stackPaths({ families, totals }: Stacks, step: number, ceiling: number, bottom: number): Markup[] {
	// A column above the ceiling is pressed below it as a whole, so that its colours keep their shares.
	const rises = totals.map((total) => plotHeight / Math.max(ceiling, total));
	const below = totals.map(() => 0);
	return colourFamilies.flatMap(({ family }) => {
		const counts = families.get(family);
		if (counts === undefined) return [];
		const heights = counts.map((count, column) => count * (rises[column] ?? 0));
		const path = columnPath(heights, leftMargin, step, (column) => bottom - (below[column] ?? 0));
		heights.forEach((height, column) => {
			below[column] = (below[column] ?? 0) + height;
		});
		return [html`<path class="c c-${family}" d="${path}"/>`];
	});
}

/**
 * The tallest column that is drawn to scale. A few that tower above all others would press the rest flat: they are cut, and marked
 * as such. A wave is never cut: how tall it is is what one looks for.
 */
function ceilingOf(totals: readonly number[], isWave: (column: number) => boolean): number {
	const tallest = [...totals].sort((left, right) => right - left);
	const most = Math.max(1, tallest[0] ?? 0);
	for (let cut = 1; cut <= mostCut && cut < totals.length / 8; cut++) {
		const next = tallest[cut] ?? 0;
		if (next === 0 || (tallest[cut - 1] as number) <= next * towering) continue;
		return totals.some((total, column) => total > next && isWave(column)) ? most : next * 1.15;
	}
	return most;
}

function isInColumn({ from, to }: Wave, { starts }: TimeScale, column: number): boolean {
	const [first, last] = [dayNumber(from), dayNumber(to)];
	return first !== undefined && last !== undefined && first < (starts[column + 1] ?? 0) && last >= (starts[column] ?? 0);
}

/** A torn edge near the top of columns that were cut, and their number beside it. */
function cutNotes(totals: readonly number[], step: number, ceiling: number, bottom: number): Markup[] {
	return totals.flatMap((total, column) => {
		if (total <= ceiling) return [];
		const [left, right] = [length(leftMargin + column * step - 2), length(leftMargin + (column + 1) * step + 1)];
		const y = bottom - plotHeight + 14;
		const after = column < totals.length * 0.85;
		return html`<path class="torn" d="M${left} ${y + 4}L${right} ${y - 2}v5L${left} ${y + 9}z"/><text class="peak" x="${after ? right + 3 : left - 3}" y="${y - 4}" text-anchor="${after ? "start" : "end"}">${grouped(total)}</text>`;
	});
}

function valueLine(value: number, y: number, width: number): Markup {
	const at = length(y);
	return html`<line class="${value === 0 ? "base" : "grid"}" x1="${leftMargin}" x2="${width - rightMargin}" y1="${at}" y2="${at}"/><text class="tick" x="${leftMargin - 6}" y="${at + 4}" text-anchor="end">${grouped(value)}</text>`;
}

function gapNotes(totals: readonly number[], step: number, bottom: number): Markup[] {
	const notes: Markup[] = [];
	for (let start = 0; start < totals.length; ) {
		let end = start;
		while (end < totals.length && totals[end] === 0) end++;
		if (end - start > totals.length * gapShare && (end - start) * step > 50) {
			const middle = length(leftMargin + ((start + end) / 2) * step);
			notes.push(html`<text class="tick" x="${middle}" y="${bottom - 8}" text-anchor="middle">no mail</text>`);
		}
		start = end + 1;
	}
	return notes;
}

function waveShade({ left, width }: WaveMark, top: number, bottom: number): Markup {
	return html`<rect class="shade" x="${left}" y="${top - 6}" width="${width}" height="${length(bottom - top + 6)}"/>`;
}

function waveMark({ wave, number, lane, left, width, at, before, label }: WaveMark): Markup {
	const y = lane * laneHeight + laneHeight / 2;
	const text = before ? at - markRadius - 4 : at + markRadius + 4;
	return html`<rect class="c c-${colourFamily(wave.theme)}" x="${left}" y="${y - 4}" width="${width}" height="8" rx="1.5"/><circle class="mark" cx="${at}" cy="${y}" r="${markRadius}"/><text class="mark-number" x="${at}" y="${y + 3.5}" text-anchor="middle">${number}</text>${label === "" ? "" : html`<text class="label" x="${length(text)}" y="${y + 4}" text-anchor="${before ? "end" : "start"}">${label}</text>`}`;
}

/** Without a script: what a column stands for, told by the browser when one points at it. */
function hoverColumns(totals: readonly number[], scale: TimeScale, step: number, top: number, bottom: number): Markup[] {
	return totals.map((count, column) =>
		count === 0
			? html``
			: html`<rect class="hover" x="${length(leftMargin + column * step)}" y="${top}" width="${length(step)}" height="${length(bottom - top)}"><title>${columnName(scale, column)}: ${counted(count, "message")}</title></rect>`,
	);
}

function busiest(totals: readonly number[], scale: TimeScale): string {
	const most = Math.max(...totals);
	return `${inColumn(scale, totals.indexOf(most))} with ${grouped(most)}`;
}
