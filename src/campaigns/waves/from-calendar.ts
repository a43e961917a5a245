import type { Theme } from "../themes/theme.ts";
import { dayNumber } from "../day-number.ts";
import { type Due, dueOf } from "./due-wave.ts";
import { countriesOf, wideCountries } from "./language-countries.ts";
import { fitOf, usualLead } from "./occasion-themes.ts";
import { countryName } from "./place-names.ts";
import { spokenList } from "./spoken-list.ts";
import type { Occasion } from "./wave.ts";

/** How well an occasion must fit a theme to be expected by the calendar alone. */
const calendarFit = 0.8;
/** Countries of a language whose calendars are looked at alone: English is read in too many that vote and tax. */
const mainCountries = 4;

/** What is known of the mail. */
export interface InData {
	readonly languages: readonly string[];
	/** "theme occasion" of what was seen. */
	readonly known: ReadonlySet<string>;
}

/** What calendars say of themes that are in the data, and that was not seen. */
export function fromCalendar(coming: readonly Occasion[], themes: readonly Theme[], { languages, known }: InData): Due[] {
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
