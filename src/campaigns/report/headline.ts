import type { CampaignAnalysis } from "../campaign-analysis.ts";
import { usualTimes } from "../usual-times.ts";
import type { Wave } from "../waves/wave.ts";
import { calendarDay, monthName, writtenDay } from "./days.ts";
import type { DrawnDays } from "./drawn-days.ts";
import { counted, grouped, percent, times } from "./figures.ts";
import { type Markup, html } from "./markup.ts";
import type { Tally } from "./tally.ts";
import { waveDays } from "./wave-label.ts";
import { themeName } from "../themes/theme.ts";

const wavesNamed = 3;

/** The finding in two sentences, for whoever reads nothing else. */
export function headline(analysis: CampaignAnalysis, tally: Tally, drawn: DrawnDays | undefined): Markup {
	if (analysis.messages === 0) return html`<p class="finding">There was no mail to look at.</p>`;
	const unwanted = tally.classes.spam + tally.classes.phish;
	const when = drawn === undefined ? "" : ` ${monthSpan(drawn)}`;
	return html`<p class="finding"><b>${counted(analysis.messages, "message")}</b>${when}, ${heap(tally)}, <b>${percent(unwanted, tally.messages)} unwanted</b>.</p><p class="finding">${wavesInWords(analysis.waves)}</p>`;
}

function heap({ campaigns, singles }: Tally): Markup {
	const one = counted(singles, "single mail");
	if (campaigns === 0) return html`${one} and no campaign`;
	return html`<b>${counted(campaigns, "campaign")}</b>${singles === 0 ? "" : ` and ${one}`}`;
}

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function wavesInWords(waves: readonly Wave[]): string {
	if (waves.length === 0) return "No wave stands out.";
	const named = strongestFirst(waves).slice(0, wavesNamed);
	const count = words[waves.length] ?? grouped(waves.length);
	const head = `${count.charAt(0).toUpperCase()}${count.slice(1)} ${waves.length === 1 ? "wave" : "waves"}`;
	const list = named.map((wave) => `${themeName(wave.theme)}${occasionOf(wave)} (${volume(wave)})`);
	return `${head}${waves.length > named.length ? ", the surest" : ""}: ${list.join("; ")}.`;
}

/** As the sentences of the list below say it. */
function volume(wave: Wave): string {
	const factor = usualTimes(wave);
	return factor === undefined ? `${counted(wave.messages, "message")} where hardly any usually come` : `${times(factor)} the usual`;
}

function occasionOf(wave: Wave): string {
	const occasion = wave.occasions[0];
	return `${occasion === undefined ? "" : ` around ${occasion.name}`}, ${waveDays(wave)}`;
}

/** Those least likely to be chance first: the order in which waves are numbered on the page. */
export function strongestFirst(waves: readonly Wave[]): Wave[] {
	return [...waves].sort((left, right) => right.strength - left.strength);
}

/** "from March 2022 to June 2025", "from 28 February to 9 March 2024", "from 4 to 9 March 2024". */
function monthSpan({ from, to }: DrawnDays): string {
	const [first, last] = [calendarDay(from), calendarDay(to)];
	if (from === to) return `on ${writtenDay(from)}`;
	if (to - from < 60) return `from ${writtenDay(from, to)} to ${writtenDay(to)}`;
	if (first.year === last.year) return `from ${monthName(first.month)} to ${monthName(last.month)} ${last.year}`;
	return `from ${monthName(first.month)} ${first.year} to ${monthName(last.month)} ${last.year}`;
}
