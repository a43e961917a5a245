import { graphLimits, overlapGraph } from "./overlap-graph.ts";
import type { CampaignAnalysis } from "../campaign-analysis.ts";
import { analysisWithoutReaders } from "../exports/recipients/analysis-without-readers.ts";
import { authenticationSection } from "./authentication-section.ts";
import { campaignCards, campaignsSection } from "./campaigns-section.ts";
import { dayOfMilliseconds } from "../day-number.ts";
import { writtenDay } from "./days.ts";
import { type DrawnDays, drawnDays } from "./drawn-days.ts";
import { dueSection } from "./due-section.ts";
import { headline } from "./headline.ts";
import { hoursSection } from "./hours-section.ts";
import { keyFigures } from "./key-figures.ts";
import { cleanLine } from "./clean-text.ts";
import { Markup, html } from "./markup.ts";
import { methodSection } from "./method-section.ts";
import { overlapSection } from "./overlap-section.ts";
import { style } from "./style.ts";
import { type Tally, tallyOf } from "./tally.ts";
import { themesSection } from "./themes-section.ts";
import { timelineSection } from "./timeline-section.ts";
import { whoSection } from "./who-section.ts";

export interface ReportOptions {
	readonly title?: string;
	/** How many of the largest campaigns are shown in detail; 50 when left out, at most 200. */
	readonly largest?: number;
}

const mostLargest = 200;

/** Nothing may be fetched, run or framed, whatever gets into the page. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * An analysis as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. For the screen, light and dark
 * and as narrow as a phone, and for paper. Everything that comes from mail is escaped, shortened, and written such that nothing
 * can be clicked; readers' addresses are masked. Below 2 MB, however many campaigns there are and whatever is in them.
 */
export function reportPage(whole: CampaignAnalysis, { title = "Campaigns and waves", largest = 50 }: ReportOptions = {}): string {
	const analysis = analysisWithoutReaders(whole);
	const tally = tallyOf(analysis);
	const drawn = drawnDays(tally);
	const name = cleanLine(title, 120);
	const shown = sections(analysis, tally, drawn, Math.min(mostLargest, Math.max(0, Math.floor(largest))));
	const made = dayOfMilliseconds(analysis.at);
	const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, email=no, address=no">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header class="top"><h1>${name}</h1>${headline(analysis, tally, drawn)}</header>
<main>
${analysis.messages === 0 ? "" : keyFigures(analysis, tally)}
${contents(shown)}
${shown.map(({ markup }) => markup)}
</main>
<footer>Made by Tidegate${made === undefined ? "" : ` on ${writtenDay(made)}`}. The page holds pieces of hostile mail as text; nothing in it is a link to the outside. Addresses of readers are left out (“…”); their names, and what else a sample says of them, are not.</footer>
</body>
</html>
`;
	return page.text;
}

interface Shown {
	readonly id: string;
	readonly name: string;
	readonly markup: Markup;
}

/** What there is something to tell of, with its name in the list at the top. */
function sections(analysis: CampaignAnalysis, tally: Tally, drawn: DrawnDays | undefined, largest: number): Shown[] {
	const method = { id: "method", name: "What the numbers mean", markup: methodSection() };
	if (analysis.messages === 0) return [method];
	const cards = campaignCards(analysis, largest);
	const all = [
		{ id: "time", name: "Over time", markup: timelineSection(analysis, tally, drawn, cards.length) },
		{ id: "themes", name: "Themes", markup: themesSection(tally, drawn) },
		{ id: "kinds", name: "Kinds and languages", markup: whoSection(tally) },
		{ id: "hours", name: "Hours", markup: hoursSection(tally) },
		{ id: "authentication", name: "Authentication", markup: authenticationSection(tally) },
		{ id: "campaigns", name: "Largest campaigns", markup: campaignsSection(analysis, cards) },
		{
			id: "overlaps",
			name: "Overlaps",
			markup: overlapSection(analysis, overlapGraph(analysis, { ...graphLimits, width: graphWidth }), cards.length),
		},
		{ id: "due", name: "Due next", markup: dueSection(analysis) },
		method,
	];
	return all.filter(({ markup }) => markup.text !== "");
}

function contents(shown: readonly Shown[]): Markup {
	return html`<nav aria-label="Contents"><ul>${shown.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`;
}

/** Of the page's text column. */
const graphWidth = 960;
