import type { Theme } from "../themes/theme.ts";
import { dayAt, dayNumber, yearDays, yearOf } from "../day-number.ts";
import { fromCalendar } from "./from-calendar.ts";
import { sameTimeOfYear, seenAgain } from "./seen-again.ts";
import type { ExpectedWave, Occasion, Wave } from "./wave.ts";

export interface ExpectedWavesOptions {
	/** Themes that are in the data; those of the waves unless told. */
	readonly themes?: readonly Theme[];
	/** Languages that the mail of a theme is in, ISO 639-1; those of its waves unless told. */
	readonly languagesOf?: (theme: Theme) => readonly string[];
}

const mostExpected = 200;

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
		languagesOf:
			options.languagesOf ?? ((theme) => [...new Set(waves.filter((wave) => wave.theme === theme).flatMap(({ languages }) => languages))]),
		known,
	});
	const due = [...seen, ...sameTimeOfYear(past, today), ...byCalendar].filter(({ from, to }) => to >= today && from <= today + yearDays);
	return due
		.sort((left, right) => left.from - right.from || left.to - right.to)
		.slice(0, mostExpected)
		.map(({ wave }) => wave);
}
