import { themeName } from "../themes/theme.ts";
import { colourFamily } from "./colour-family.ts";
import { calendarDay, monthName, numberOfDay } from "./days.ts";
import type { DrawnDays } from "./drawn-days.ts";
import { counted, grouped, percent } from "./figures.ts";
import { type Markup, html } from "./markup.ts";
import { drawing, narrowWidth, section, wideWidth } from "./section.ts";
import type { Tally, ThemeTally } from "./tally.ts";
import { themeRows } from "./theme-rows.ts";

const mostRows = 16;

export function themesSection(tally: Tally, drawn: DrawnDays | undefined): Markup {
	const rows = tally.themes.slice(0, mostRows);
	const lead =
		drawn === undefined
			? "No message has a date, so there is only how many there are of each."
			: "What the mail was about, and when. Each row has its own scale, so that seasons of small themes show too; the small number is that of its tallest column, the large one that of all its messages. The table has the themes that are not drawn.";
	return section(
		"themes",
		"Themes over time",
		lead,
		drawn === undefined
			? ""
			: drawing(themeRows(rows, drawn, wideWidth, "themes-wide"), themeRows(rows.slice(0, 12), drawn, narrowWidth, "themes-narrow")),
		themeTable(tally, drawn !== undefined),
	);
}

function themeTable({ themes, messages }: Tally, drawn: boolean): Markup {
	return html`<details${drawn ? "" : html` open`}><summary>${counted(themes.length, "theme")} as a table</summary><div class="scroll"><table><caption>Themes, most frequent first</caption>
<thead><tr><th scope="col">Theme</th><th scope="col" class="number">Messages</th><th scope="col" class="number">Share</th><th scope="col" class="number">Unwanted</th><th scope="col">Busiest month</th></tr></thead><tbody>
${themes.map(
	(
		theme,
	) => html`<tr><th scope="row"><span class="dot c-${colourFamily(theme.theme)}"></span>${themeName(theme.theme)}</th><td class="number">${grouped(theme.messages)}</td><td class="number">${percent(theme.messages, messages)}</td><td class="number">${percent(theme.unwanted, theme.messages)}</td><td>${busiestMonth(theme)}</td></tr>
`,
)}</tbody></table></div></details>`;
}

function busiestMonth({ days }: ThemeTally): string {
	const months = new Map<number, number>();
	for (const [day, messages] of days) {
		const { year, month } = calendarDay(day);
		const start = numberOfDay(year, month);
		months.set(start, (months.get(start) ?? 0) + messages);
	}
	let best: [number, number] | undefined;
	for (const entry of months) if (best === undefined || entry[1] > best[1]) best = entry;
	if (best === undefined) return "–";
	const { year, month } = calendarDay(best[0]);
	return `${monthName(month)} ${year} (${grouped(best[1])})`;
}
