import type { Theme } from "../themes/theme.ts";
import { dayAt, dayIn, dayNumber, dayOf, yearOf } from "./day-number.ts";
import { countriesOf } from "./language-countries.ts";
import { fitOf, usualLead } from "./occasion-themes.ts";
import { countryName } from "./place-names.ts";
import { spokenList } from "./spoken-list.ts";
import type { ExpectedWave, Occasion, Wave } from "./wave.ts";

export interface ExpectedWavesOptions {
	/** Themes that are in the data; those of the waves unless told. */
	readonly themes?: readonly Theme[];
	/** Languages that are in the data, ISO 639-1; those of the waves unless told. */
	readonly languages?: readonly string[];
}

/** How well an occasion must fit a theme to be expected by the calendar alone. */
const calendarFit = 0.8;
/** Where no language is known, an occasion must be kept in so many countries. */
const wideCountries = 12;
/** Waves without an occasion that begin within so many days of a year are taken for the same one. */
const sameTimeDays = 14;
/** Countries of a language whose calendars are looked at alone: English is read in too many that vote and tax. */
const mainCountries = 4;
const mostExpected = 200;
const yearDays = 365;

/** A wave that is due, in days since 1970, both inside. */
interface Due {
	readonly from: number;
	readonly to: number;
	readonly wave: ExpectedWave;
}

/**
 * Waves of the twelve months after a moment (milliseconds since 1970), soonest first: those seen before, again at their occasion,
 * with the lead they had; and what calendars say of themes that are in the data. `because` says which.
 */
export function expectedWaves(
	waves: readonly Wave[],
	occasions: (fromYear: number, toYear: number) => readonly Occasion[],
	at: number,
	options: ExpectedWavesOptions = {},
): ExpectedWave[] {
	const today = dayAt(at);
	if (!Number.isFinite(today)) return [];
	const past = waves.filter(({ to }) => (dayNumber(to) ?? Number.POSITIVE_INFINITY) < today);
	const coming = occasions(yearOf(today), yearOf(today) + 1);
	const seen = seenAgain(past, coming, today);
	const known = new Set(seen.map(({ wave }) => `${wave.theme} ${wave.occasion.name}`));
	const byCalendar = fromCalendar(coming, options.themes ?? [...new Set(waves.map(({ theme }) => theme))], {
		languages: options.languages ?? [...new Set(waves.flatMap((wave) => wave.languages))],
		known,
	});
	const due = [...seen, ...sameTimeOfYear(past, today), ...byCalendar].filter(({ from, to }) => to >= today && from <= today + yearDays);
	return due
		.sort((left, right) => left.from - right.from || left.to - right.to)
		.slice(0, mostExpected)
		.map(({ wave }) => wave);
}

function seenAgain(past: readonly Wave[], coming: readonly Occasion[], today: number): Due[] {
	const groups = Map.groupBy(
		past.filter(({ occasions }) => occasions.length > 0),
		({ theme, occasions }) => `${theme} ${occasions[0]?.name}`,
	);
	return [...groups.values()].flatMap((waves) => {
		const leads = waves.map(({ from, to, occasions }) => {
			const day = dayNumber((occasions[0] as Occasion).day) ?? 0;
			return [(dayNumber(from) ?? day) - day, (dayNumber(to) ?? day) - day] as const;
		});
		const lead = [median(leads.map(([from]) => from)), median(leads.map(([, to]) => to))] as const;
		const occasion = nextOf(waves, coming, today - lead[1]);
		return occasion === undefined ? [] : [again(waves, occasion, lead)];
	});
}

function again(waves: readonly Wave[], occasion: Occasion, [before, after]: readonly [number, number]): Due {
	const day = dayNumber(occasion.day) as number;
	const years = [...new Set(waves.map(({ occasions }) => (occasions[0] as Occasion).day.slice(0, 4)))].sort();
	const because = `Seen in ${spokenList(years)}, from ${offset(before)} to ${offset(after)} the day`;
	return dueOf((waves[0] as Wave).theme, languagesOf(waves), occasion, day + before, day + after, because);
}

/** "12 days before", "2 days after", "0 days before": beside the word "day". */
function offset(days: number): string {
	const count = Math.abs(days);
	return `${count} ${count === 1 ? "day" : "days"} ${days > 0 ? "after" : "before"}`;
}

/** The next day of the same name, where most of the same countries keep it; never the one a wave was already seen for. */
function nextOf(waves: readonly Wave[], coming: readonly Occasion[], earliest: number): Occasion | undefined {
	const before = waves.map(({ occasions }) => occasions[0] as Occasion);
	const { name, countries } = before.at(-1) as Occasion;
	const seen = new Set(before.map(({ day }) => day));
	const kept = new Set(countries);
	let best: Occasion | undefined;
	let bestShared = 0;
	for (const occasion of coming) {
		const ahead = (dayNumber(occasion.day) ?? 0) - earliest;
		if (occasion.name !== name || seen.has(occasion.day) || ahead < 0 || ahead > yearDays) continue;
		const shared =
			kept.size === 0 || occasion.countries.length === 0 ? 1 : occasion.countries.filter((country) => kept.has(country)).length;
		if (shared > bestShared) [best, bestShared] = [occasion, shared];
	}
	return best;
}

/** Waves that no occasion explains, but that came at the same time of two or more years. */
function sameTimeOfYear(past: readonly Wave[], today: number): Due[] {
	const byTheme = Map.groupBy(
		past.filter(({ occasions }) => occasions.length === 0),
		({ theme }) => theme,
	);
	return [...byTheme.values()].flatMap((waves) => runsOf(waves).flatMap((run) => nextYears(run, today)));
}

/** Waves in the order of their place in the year, cut where more than a fortnight lies between them. */
function runsOf(waves: readonly Wave[]): Wave[][] {
	const runs: Wave[][] = [];
	for (const wave of [...waves].sort((left, right) => placeInYear(left) - placeInYear(right))) {
		const run = runs.at(-1);
		if (run !== undefined && placeInYear(wave) - placeInYear(run[0] as Wave) <= sameTimeDays) run.push(wave);
		else runs.push([wave]);
	}
	return runs;
}

function placeInYear({ from }: Wave): number {
	return (dayNumber(from) ?? 0) - dayIn(Number(from.slice(0, 4)), 1, 1);
}

function nextYears(run: readonly Wave[], today: number): Due[] {
	const years = [...new Set(run.map(({ from }) => from.slice(0, 4)))].sort();
	if (years.length < 2) return [];
	const place = median(run.map(placeInYear));
	const length = median(run.map(({ from, to }) => (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0)));
	const here = dayIn(yearOf(today), 1, 1) + place;
	const from = here + length < today || years.includes(`${yearOf(today)}`) ? dayIn(yearOf(today) + 1, 1, 1) + place : here;
	const occasion: Occasion = { name: "Same time of year", kind: "season", day: dayOf(from), countries: [] };
	return [dueOf((run[0] as Wave).theme, languagesOf(run), occasion, from, from + length, `Seen at this time in ${spokenList(years)}`)];
}

interface InData {
	readonly languages: readonly string[];
	/** "theme occasion" of what was seen. */
	readonly known: ReadonlySet<string>;
}

function fromCalendar(coming: readonly Occasion[], themes: readonly Theme[], { languages, known }: InData): Due[] {
	const here = new Map(languages.map((language) => [language, new Set(countriesOf(language).slice(0, mainCountries))]));
	const found = new Map<string, { due: Due; countries: number }>();
	for (const occasion of coming)
		for (const theme of themes) {
			if (fitOf(occasion, theme) < calendarFit || known.has(`${theme} ${occasion.name}`)) continue;
			const readIn = languages.filter((language) => occasion.countries.some((country) => here.get(language)?.has(country)));
			const everywhere = occasion.countries.length === 0 || (languages.length === 0 && occasion.countries.length >= wideCountries);
			if (readIn.length === 0 && !everywhere) continue;
			// Mother's Day is on ten different days: the one that most readers keep. Deadlines and elections each count.
			const year = occasion.day.slice(0, 4);
			const key = `${theme} ${occasion.name} ${occasion.kind === "tax" || occasion.kind === "election" ? occasion.day : year}`;
			const countries = occasion.countries.filter((country) => [...here.values()].some((all) => all.has(country))).length;
			if ((found.get(key)?.countries ?? -1) < countries) found.set(key, { due: byCalendar(theme, readIn, occasion), countries });
		}
	return [...found.values()].map(({ due }) => due);
}

function byCalendar(theme: Theme, languages: readonly string[], occasion: Occasion): Due {
	const day = dayNumber(occasion.day) as number;
	const { before, after } = usualLead(occasion);
	const because = `By the calendar alone (${keptIn(occasion.countries)})`;
	return dueOf(theme, languages, occasion, day - before, day + after, because);
}

function keptIn(countries: readonly string[]): string {
	if (countries.length === 0) return "everywhere";
	return countries.length <= 2 ? spokenList(countries.map(countryName)) : `${countries.length} countries`;
}

function dueOf(theme: Theme, languages: readonly string[], occasion: Occasion, from: number, to: number, because: string): Due {
	return { from, to, wave: { theme, languages, occasion, from: dayOf(from), to: dayOf(to), because } };
}

/** Those of most of the waves, most frequent first. */
function languagesOf(waves: readonly Wave[]): string[] {
	const counts = new Map<string, number>();
	for (const { languages } of waves) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count * 2 >= waves.length)
		.sort((left, right) => right[1] - left[1])
		.map(([language]) => language);
}

function median(values: readonly number[]): number {
	return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
