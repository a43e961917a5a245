import { themeName } from "../themes/theme.ts";
import type { CampaignAnalysis } from "../campaign-analysis.ts";
import { colourFamily } from "./colour-family.ts";
import { dayNumber, dayOfMilliseconds } from "../day-number.ts";
import { daySpan, shortDay } from "./days.ts";
import { dueDrawing } from "./due-drawing.ts";
import { type DueOccasion, type DuePart, dueOccasions } from "../due-occasions.ts";
import { counted, grouped, namedOf } from "./figures.ts";
import { languageName } from "./language-name.ts";
import { type Content, type Markup, html, nothing } from "./markup.ts";
import { drawing, narrowWidth, section, wideWidth } from "./section.ts";

const mostDrawn = 20;
/** Rows of the table that are seen at once, and printed: what is due within eight weeks, and the next where that is little. */
const weeksAtOnce = 8;
const fewestRows = 5;
const mostRows = 20;
const countriesNamed = 6;
const languagesNamed = 4;

/** What is due next, on a calendar and in words. */
export function dueSection({ due, at }: CampaignAnalysis): Markup {
	const today = dayOfMilliseconds(at);
	if (due.length === 0 || today === undefined) return html``;
	const occasions = dueOccasions(due);
	const drawn = occasions.slice(0, mostDrawn);
	const soon = occasions.filter(({ from }) => (dayNumber(from) ?? today) < today + weeksAtOnce * 7).length;
	const rowsAtOnce = Math.min(mostRows, Math.max(fewestRows, soon));
	return section(
		"due",
		"What is due next",
		`Waves that came in earlier years, or that calendars promise. The diamond is the day of the occasion; an arrow points to one beyond the months that are drawn.${drawn.length < occasions.length ? ` The drawing shows the next ${drawn.length} of ${counted(occasions.length, "occasion")}; the table below has all.` : ""}`,
		drawing(dueDrawing(drawn, today, wideWidth, "due-wide"), dueDrawing(drawn, today, narrowWidth, "due-narrow")),
		table("Due within a year, soonest first", occasions.slice(0, rowsAtOnce)),
		further(occasions.slice(rowsAtOnce)),
	);
}

function further(rest: readonly DueOccasion[]): Markup {
	if (rest.length === 0) return nothing;
	return html`<details class="screen-only"><summary>${counted(rest.length, "more occasion")}</summary>${table("Due later", rest)}</details><p class="paper-only quiet">The page on screen lists ${grouped(rest.length)} more.</p>`;
}

function table(caption: string, occasions: readonly DueOccasion[]): Markup {
	return html`<div class="scroll"><table class="list due-list"><caption>${caption}</caption><thead><tr><th scope="col">Time</th><th scope="col">Occasion</th><th scope="col">Themes</th><th scope="col">Languages</th><th scope="col">Why</th></tr></thead><tbody>
${occasions.map(row)}</tbody></table></div>`;
}

function row({ occasion, from, to, languages, parts }: DueOccasion): Markup {
	const day = dayNumber(occasion.day);
	const where = occasion.countries.length === 0 ? "" : ` (${namedOf(occasion.countries, countriesNamed)})`;
	const themes = parts.flatMap((part) => part.themes);
	return html`<tr><td class="time">${timeOf(from, to)}</td><th scope="row">${occasion.name}${where}${day === undefined ? "" : html`<br><span class="quiet">${shortDay(day)}</span>`}</th><td>${themes.map((theme) => html`<span class="theme"><span class="dot c-${colourFamily(theme)}"></span>${themeName(theme)}</span> `)}</td>${languagesCell(languages)}<td>${reasons(parts)}</td></tr>
`;
}

/** A telephone has no columns, where "any" alone would be any of what. */
function languagesCell(languages: readonly string[]): Markup {
	if (languages.length === 0) return html`<td class="unsaid">any</td>`;
	return html`<td>${namedOf(languages.map(languageName), languagesNamed)}</td>`;
}

/** One reason by itself; of several, which themes each is for, and when these are due. */
function reasons(parts: readonly DuePart[]): Content {
	if (parts.length === 1) return parts[0]?.because;
	return parts.map(({ themes, from, to, because }, at) => {
		const whose = themes.map(themeName).join(", ");
		return html`${at === 0 ? "" : html`<br>`}${whose}, ${timeOf(from, to)}: ${because}`;
	});
}

function timeOf(from: string, to: string): string {
	const [first, last] = [dayNumber(from), dayNumber(to)];
	return first === undefined || last === undefined ? `${from} to ${to}` : daySpan(first, last);
}
