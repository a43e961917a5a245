import type { CampaignAnalysis } from "../campaign-analysis.ts";
import { colourFamilies, colourFamily } from "./colour-family.ts";
import { writtenDay } from "./days.ts";
import type { DrawnDays } from "./drawn-days.ts";
import { counted, grouped } from "./figures.ts";
import { strongestFirst } from "./headline.ts";
import { type Markup, html } from "./markup.ts";
import { drawing, narrowWidth, section, wideWidth } from "./section.ts";
import type { Tally } from "./tally.ts";
import { timelineDrawing } from "./timeline-drawing.ts";
import { waveList } from "./wave-list.ts";

const mostDrawn = 24;

/** Mail over time with its waves, and the waves as sentences. `cards`: so many of the largest campaigns have a card to link to. */
export function timelineSection(analysis: CampaignAnalysis, tally: Tally, drawn: DrawnDays | undefined, cards: number): Markup {
	if (drawn === undefined) return section("time", "Over time", "No message says when it was sent, so nothing can be said over time.");
	const waves = strongestFirst(analysis.waves);
	const shown = waves.slice(0, mostDrawn);
	return section(
		"time",
		"Over time",
		lead(tally, drawn, waves.length),
		familyLegend(tally, drawn),
		drawing(timelineDrawing(tally, shown, drawn, wideWidth, "time-wide"), timelineDrawing(tally, shown, drawn, narrowWidth, "time-narrow")),
		waveList(waves, { campaigns: analysis.campaigns, cards, themes: tally.themes, drawn }),
	);
}

function lead({ undated }: Tally, drawn: DrawnDays, waves: number): string {
	const parts = ["Messages by the day on which a server took them in, else by their Date field, coloured by theme."];
	if (waves > 0) parts.push("Bars above mark the waves: times in which a theme came far more often than it usually does.");
	parts.push(...notDrawn(drawn));
	if (undated > 0) parts.push(`${grouped(undated)} without a usable date ${undated === 1 ? "is" : "are"} left out.`);
	return parts.join(" ");
}

/** "3 messages before 25 August 2022 and 1 message after 9 March 2025 are not drawn." */
function notDrawn({ from, to, before, after }: DrawnDays): string[] {
	const sides = [
		...(before > 0 ? [`${counted(before, "message")} before ${writtenDay(from)}`] : []),
		...(after > 0 ? [`${counted(after, "message")} after ${writtenDay(to)}`] : []),
	];
	return sides.length === 0 ? [] : [`${sides.join(" and ")} ${before + after === 1 ? "is" : "are"} not drawn.`];
}

/** With the messages that are drawn. */
function familyLegend({ themes }: Tally, { from, to }: DrawnDays): Markup {
	const counts = new Map<string, number>();
	for (const { theme, days } of themes) {
		for (const [day, messages] of days) {
			if (day >= from && day <= to) counts.set(colourFamily(theme), (counts.get(colourFamily(theme)) ?? 0) + messages);
		}
	}
	const there = colourFamilies.filter(({ family }) => counts.has(family));
	return html`<ul class="legend">${there.map(({ family, name }) => html`<li><span class="dot c-${family}"></span>${name} <span class="quiet">${grouped(counts.get(family) ?? 0)}</span></li>`)}</ul>`;
}
