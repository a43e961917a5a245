import type { Theme } from "../themes/theme.ts";
import { dayNumber } from "../day-number.ts";
import { type Due, dueOf } from "./due-wave.ts";
import { keptIn } from "./kept-in.ts";
import { countriesOf, wideCountries } from "./language-countries.ts";
import { fitOf, usualLead } from "./occasion-themes.ts";
import type { Occasion } from "./wave.ts";

/** How well an occasion must fit a theme to be expected by the calendar alone. */
const calendarFit = 0.8;
/** Days that have the mail of another one, which is expected where it is: Cyber Monday is the fourth day of Black Friday. */
const sameMail: ReadonlySet<string> = new Set(["Cyber Monday"]);
/** Countries of a language whose calendars are looked at alone: English is read in too many that vote and tax. */
const mainCountries = 2;

/** What is known of the mail. */
export interface InData {
	/** Languages of the mail of a theme. */
	readonly languagesOf: (theme: Theme) => readonly string[];
	/** "theme occasion" of what was seen. */
	readonly known: ReadonlySet<string>;
}

/** A day on which readers of some languages keep an occasion; none of everywhere. */
interface Kept {
	readonly occasion: Occasion;
	readonly languages: string[];
	readonly countries: string[];
}

/** What calendars say of themes that are in the data, and that was not seen. */
export function fromCalendar(coming: readonly Occasion[], themes: readonly Theme[], { languagesOf, known }: InData): Due[] {
	const byYear = Map.groupBy(coming, ({ name, day }) => `${name} ${day.slice(0, 4)}`);
	const isExpected = (occasion: Occasion, theme: Theme): boolean =>
		fitOf(occasion, theme) >= calendarFit && !sameMail.has(occasion.name) && !known.has(`${theme} ${occasion.name}`);
	const expected = themes.flatMap((theme) =>
		[...byYear.values()]
			.map((days) => days.filter((occasion) => isExpected(occasion, theme)))
			.flatMap((days) => keptBy(languagesOf(theme), days).map((kept) => ({ theme, kept }))),
	);
	// The same day for all its themes, or it would be told once for each way in which they are written.
	const countries = Map.groupBy(expected, ({ kept }) => kept.occasion);
	return expected.map(({ theme, kept }) =>
		byCalendar(theme, { ...kept, countries: [...new Set(countries.get(kept.occasion)?.flatMap(({ kept: same }) => same.countries))] }),
	);
}

/**
 * Days of one occasion and year that readers of these languages keep. Mother's Day is on ten different days: each language has that of the country
 * with most of its readers. Deadlines and elections each count.
 */
function keptBy(languages: readonly string[], days: readonly Occasion[]): Kept[] {
	const kept = new Map<Occasion, Kept>();
	for (const occasion of days)
		if (occasion.countries.length === 0 || (languages.length === 0 && occasion.countries.length >= wideCountries))
			kept.set(occasion, { occasion, languages: [], countries: [...occasion.countries] });
	for (const language of languages) {
		const isOffice = days[0]?.kind === "tax" || days[0]?.kind === "election";
		let found = countriesOf(language)
			.slice(0, mainCountries)
			.flatMap((country) => days.filter(({ countries }) => countries.includes(country)).map((occasion) => ({ occasion, country })));
		// Not the first day alone: Ramadan begins twice in 2030, and a quarter ends four times a year.
		if (!isOffice) {
			const first = new Set(found.filter(({ country }) => country === found[0]?.country).map(({ occasion }) => occasion));
			found = found.filter(({ occasion }) => first.has(occasion));
		}
		for (const { occasion, country } of found) {
			const entry = kept.get(occasion) ?? { occasion, languages: [], countries: [] };
			if (!entry.languages.includes(language)) entry.languages.push(language);
			if (!entry.countries.includes(country)) entry.countries.push(country);
			kept.set(occasion, entry);
		}
	}
	return [...kept.values()];
}

function byCalendar(theme: Theme, { occasion, languages, countries }: Kept): Due {
	const day = dayNumber(occasion.day) as number;
	const { before, after } = usualLead(occasion);
	const due = dueOf(
		theme,
		languages,
		{ ...occasion, countries },
		day - before,
		day + after,
		`By the calendar alone (${keptIn(countries)})`,
	);
	return { ...due, wave: { ...due.wave, isGuess: true } };
}
