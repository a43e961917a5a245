import {
	type DueOccasion,
	dueOccasions,
	type ExpectedWave,
	keptIn,
	languageName,
	occasionName,
	spokenDay,
	usualTimes,
	type Wave,
	waveSentence,
} from "../../app/campaigns/wave-view.ts";
import { themeName } from "../../app/campaigns/theme-names.ts";
import { grouped } from "../../base/grouped.ts";
import type { Paint } from "../terminal/colour.ts";
import { wrap } from "../terminal/columns.ts";
import { type GridColumn, grid } from "../terminal/grid.ts";
import { safeText } from "../../base/safe-text.ts";
import { messageCount } from "../message-count.ts";
import { sparkline } from "../terminal/sparkline.ts";

const dayColumns = 16;
const fewDayColumns = 8;
/** Where no terminal says how wide it is, lines of prose still end. */
const mostColumns = 120;
/** Columns from which on there is room for all of the table. */
const roomy = 100;
const unroomy: ReadonlySet<string> = new Set(["LANGUAGES", "USUAL", "UNTIL"]);

const waveShape: readonly GridColumn[] = [
	{ title: "FROM" },
	{ title: "TO" },
	{ title: "THEME", least: 10, most: 26, colour: (cell, paint) => paint("bold", cell) },
	{ title: "LANGUAGES", least: 7, most: 24 },
	{ title: "MESSAGES", right: true },
	{ title: "USUAL", right: true },
	{ title: "TIMES", right: true },
	{ title: "DAYS", colour: (cell, paint) => paint("cyan", cell) },
	{ title: "OCCASION", least: 10, most: 48 },
];

const dueShape: readonly GridColumn[] = [
	{ title: "FROM" },
	{ title: "UNTIL" },
	{ title: "THEMES", least: 10, most: 84, colour: (cell, paint) => paint("bold", cell) },
	{ title: "OCCASION", least: 16, most: 64 },
	{ title: "WHY", least: 12, most: 90, colour: (cell, paint) => paint("dim", cell) },
];

/** What calendars alone say: that they do stands above it, and where the day is kept has a column of its own. */
const guessShape: readonly GridColumn[] = [
	{ title: "FROM" },
	{ title: "UNTIL" },
	{ title: "THEMES", least: 10, most: 84, colour: (cell, paint) => paint("bold", cell) },
	{ title: "OCCASION", least: 44, most: 64 },
	{ title: "WHERE", least: 10, most: 40, colour: (cell, paint) => paint("dim", cell) },
];

/** What is said where there are no waves. */
export interface NoWaves {
	/** Waves that were not asked for. */
	readonly leftOut: number;
	readonly nearest: Wave | undefined;
}

/** Waves as a table, newest first, with their days drawn small; below, those that are due: seen ones, and what calendars alone say. */
export function wavesLines(
	waves: readonly Wave[],
	due: readonly ExpectedWave[],
	columns: number,
	paint: Paint,
	none: NoWaves = { leftOut: 0, nearest: undefined },
): string[] {
	const newest = [...waves].sort((left, right) =>
		left.from > right.from ? -1 : left.from < right.from ? 1 : right.strength - left.strength,
	);
	const isGuess = ({ isGuess: guessed }: ExpectedWave): boolean => guessed === true;
	const [seen, guesses] = [due.filter((one) => !isGuess(one)), due.filter(isGuess)].map(dueOccasions) as [DueOccasion[], DueOccasion[]];
	const part = (title: string, shape: readonly GridColumn[], rows: readonly (readonly string[])[]): string[] =>
		rows.length === 0 ? [] : ["", paint("bold", title), ...fittingGrid(shape, rows, columns, paint)];
	return [
		...(waves.length === 0 ? noWaves(none, columns) : waveGrid(newest, columns, paint)),
		...part("Due in the next twelve months", dueShape, seen.flatMap(dueRows)),
		...part("Not seen yet: what calendars say of themes that were", guessShape, guesses.flatMap(guessRows)),
	];
}

/** In a narrow terminal without the columns that tell least. */
function waveGrid(waves: readonly Wave[], columns: number, paint: Paint): string[] {
	const days = columns >= roomy ? dayColumns : fewDayColumns;
	const rows = waves.map((wave) => waveRow(wave, days));
	const merged = waves.some(({ counts }) => counts.length > days);
	return [...fittingGrid(waveShape, rows, columns, paint), ...(merged ? mergedDays(days, columns, paint) : [])];
}

/** A drawing that has fewer columns than its wave has days says so. */
function mergedDays(days: number, columns: number, paint: Paint): string[] {
	const text = `DAYS: of a wave of more than ${days} days a column stands for several, as high as the busiest of them.`;
	return wrap(text, Math.max(20, Math.min(mostColumns, columns))).map((line) => paint("dim", line));
}

function fittingGrid(shape: readonly GridColumn[], rows: readonly (readonly string[])[], columns: number, paint: Paint): string[] {
	const shown = shape.map(({ title }) => columns >= roomy || !unroomy.has(title));
	return grid(
		shape.filter((_, at) => shown[at]),
		rows.map((row) => row.filter((_, at) => shown[at])),
		columns,
		paint,
	);
}

function noWaves({ leftOut, nearest }: NoWaves, columns: number): string[] {
	const text =
		leftOut > 0
			? `No such waves; ${grouped(leftOut)} of another theme or an earlier time.`
			: `No waves: no theme came so much more often than it usually does that it can be no chance. It takes four weeks of dated mail, ten messages (thirty of one campaign) and twice the usual; more than that where there is little mail, or where campaigns are large.${nearestOf(nearest)}`;
	return wrap(text, Math.max(20, Math.min(mostColumns, columns)));
}

function nearestOf(wave: Wave | undefined): string {
	if (wave === undefined) return "";
	const facts = [usualTimes(wave) === undefined ? "" : messageCount(wave.messages), wave.mostly === undefined ? "" : "mostly one campaign"];
	const said = facts.filter((fact) => fact !== "").join(", ");
	return ` Nearest to it: ${safeText(waveSentence(wave))}${said === "" ? "" : ` (${said})`}.`;
}

function waveRow(wave: Wave, days: number): string[] {
	const { expected } = wave;
	const times = usualTimes(wave);
	return [
		wave.from,
		wave.to,
		themeName(wave.theme),
		languagesOf(wave.languages),
		grouped(wave.messages),
		expected < 10 ? expected.toFixed(1) : grouped(Math.round(expected)),
		times === undefined ? "new" : times < 10 ? times.toFixed(1) : grouped(Math.round(times)),
		sparkline(wave.counts, days),
		[occasionsOf(wave), mostlyOf(wave)].filter((said) => said !== "").join("; ") || "–",
	];
}

/** A row for all themes that are due at one time and for one reason. */
function dueRows({ occasion, parts, languages }: DueOccasion): string[][] {
	const what = safeText(`${occasionName(occasion, languages)}, ${spokenDay(occasion.day, false)}`);
	return parts.map(({ from, to, themes, because }) => [from, to, themes.map(themeName).join(", "), what, safeText(because)]);
}

function guessRows({ occasion: { name, day, countries }, parts }: DueOccasion): string[][] {
	const what = safeText(`${name}, ${spokenDay(day, false)}`);
	return parts.map(({ from, to, themes }) => [from, to, themes.map(themeName).join(", "), what, safeText(keptIn(countries))]);
}

/** The nearest two, and how many more. */
function occasionsOf({ occasions, languages }: Wave): string {
	const two = occasions.slice(0, 2).map((occasion) => occasionName(occasion, languages));
	const named = safeText(two.join(", "));
	return occasions.length > 2 ? `${named} and ${occasions.length - 2} more` : named;
}

function mostlyOf({ mostly }: Wave): string {
	return mostly === undefined ? "" : `mostly one campaign: ${safeText(mostly.subject) || "without a subject"} (${mostly.id})`;
}

function languagesOf(languages: readonly string[]): string {
	return languages.map((code) => languageName(code) || safeText(code)).join(", ") || "–";
}
