import { themeName } from "../themes/theme.ts";
import type { CampaignAnalysis } from "../campaign-analysis.ts";
import type { ExpectedWave } from "../waves/wave.ts";
import { colourFamily } from "./colour-family.ts";
import { dayNumber, dayOfMilliseconds } from "../day-number.ts";
import { daySpan, shortDay } from "./days.ts";
import { dueDrawing } from "./due-drawing.ts";
import { languageName } from "./language-name.ts";
import { type Markup, html } from "./markup.ts";
import { drawing, narrowWidth, section, wideWidth } from "./section.ts";

const mostDrawn = 20;
const mostListed = 40;

/** What is due next, on a calendar and in words. */
export function dueSection({ due, at }: CampaignAnalysis): Markup {
	const today = dayOfMilliseconds(at);
	if (due.length === 0 || today === undefined) return html``;
	const drawn = due.slice(0, mostDrawn);
	return section(
		"due",
		"What is due next",
		"Waves that came in earlier years, or that calendars promise. The diamond is the day of the occasion.",
		drawing(dueDrawing(drawn, today, wideWidth, "due-wide"), dueDrawing(drawn, today, narrowWidth, "due-narrow")),
		html`<div class="scroll"><table class="list"><caption>Due within a year, soonest first</caption><thead><tr><th scope="col">Time</th><th scope="col">Theme</th><th scope="col">Occasion</th><th scope="col">Languages</th><th scope="col">Why</th></tr></thead><tbody>
${due.slice(0, mostListed).map(row)}</tbody></table></div>`,
	);
}

function row({ theme, languages, occasion, from, to, because }: ExpectedWave): Markup {
	const [first, last, day] = [dayNumber(from), dayNumber(to), dayNumber(occasion.day)];
	const time = first === undefined || last === undefined ? `${from} to ${to}` : daySpan(first, last);
	const where = occasion.countries.length === 0 ? "" : ` (${occasion.countries.slice(0, 6).join(", ")})`;
	return html`<tr><td class="time">${time}</td><th scope="row"><span class="dot c-${colourFamily(theme)}"></span>${themeName(theme)}</th><td>${occasion.name}${where}${day === undefined ? "" : html`<br><span class="quiet">${shortDay(day)}</span>`}</td><td>${languages.slice(0, 4).map(languageName).join(", ") || "any"}</td><td>${because}</td></tr>
`;
}
