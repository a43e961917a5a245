import { themeName } from "../themes/theme.ts";
import type { Wave } from "../waves/wave.ts";
import { dayNumber } from "../day-number.ts";
import { colourFamily } from "./colour-family.ts";
import { columnPath } from "./column-path.ts";
import { shortDay } from "./days.ts";
import type { DrawnDays } from "./drawn-days.ts";
import { counted, length, usualNumber } from "./figures.ts";
import { tallest } from "./hours-section.ts";
import { type Markup, html, nothing } from "./markup.ts";
import type { ThemeTally } from "./tally.ts";
import { columnOf, timeScale } from "./time-scale.ts";
import { waveDays } from "./wave-label.ts";

const height = 48;
const width = 480;
const mostColumns = 66;
/** Days before and after a wave that are drawn with it; of a longer one as many as it has. */
const fewestAround = 21;

/** The wave's theme alone, before, in and after the wave, against its usual rate: among all mail a small wave is not seen. */
export function waveChart(wave: Wave, { days }: Pick<ThemeTally, "days">, drawn: DrawnDays): Markup {
	const [first, last] = [dayNumber(wave.from), dayNumber(wave.to)];
	if (first === undefined || last === undefined || last < first || last < drawn.from || first > drawn.to) return nothing;
	const around = Math.max(fewestAround, last - first + 1);
	const [from, to] = [Math.max(drawn.from, first - around), Math.min(drawn.to, last + around)];
	const scale = timeScale(from, to, mostColumns);
	const [inside, beside] = [0, 1].map(() => Array.from({ length: scale.columns }, () => 0)) as [number[], number[]];
	for (const [day, messages] of days) {
		const column = columnOf(scale, day);
		const counts = day >= first && day <= last ? inside : beside;
		if (column >= 0) counts[column] = (counts[column] ?? 0) + messages;
	}
	const perColumn = ((scale.starts[1] ?? 1) - (scale.starts[0] ?? 0)) * (wave.expected / (last - first + 1));
	const totals = inside.map((count, column) => count + (beside[column] ?? 0));
	const rise = height / Math.max(1, perColumn, ...totals);
	const step = width / scale.columns;
	const told = `${themeName(wave.theme)} per ${scale.unit} around ${waveDays(wave)}: ${counted(wave.messages, "message")}, usual ${usualNumber(wave.expected)}.`;
	const columns = (counts: readonly number[], base: (column: number) => number): string =>
		columnPath(
			counts.map((count) => count * rise),
			0,
			step,
			base,
			Math.min(2, step * 0.16),
		);
	const family = colourFamily(wave.theme);
	const usual = length(height - perColumn * rise);
	return html`<figure><figcaption>By ${scale.unit}, usual dashed ${tallest(totals)}</figcaption><svg class="small" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img"><title>${told}</title><path class="c c-${family}" d="${columns(inside, () => height)}"/><path class="c faint c-${family}" d="${columns(beside, (column) => height - (inside[column] ?? 0) * rise)}"/><line class="usual" x1="0" x2="${width}" y1="${usual}" y2="${usual}"/></svg><div class="ends" aria-hidden="true"><span>${shortDay(from)}</span><span>${shortDay(to)}</span></div></figure>`;
}
