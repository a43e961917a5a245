import { dayIn, dayOf } from "../../day-number.ts";
import type { Occasion, OccasionKind } from "../wave.ts";
import { easterSunday, nextWorkday, nthWeekday } from "./moveable-days.ts";

/** A day of each year, as days since 1970; NaN in years that have none. Countries as in "DE AT"; none for everywhere. */
export type DayRule = readonly [name: string, kind: OccasionKind, countries: string, day: (year: number) => number, since?: number];

/** Years in which a day was another, as it was announced: month and date. A third number is the year, where it is not the same. */
export type Announced = Readonly<Record<number, readonly [month: number, date: number, year?: number]>>;

export const everywhere = "";
export const [sunday, monday, tuesday, wednesday, thursday, saturday] = [0, 1, 2, 3, 4, 6];

export const on = (month: number, date: number) => (year: number) => dayIn(year, month, date);
export const workdayFrom = (month: number, date: number) => (year: number) => nextWorkday(dayIn(year, month, date));
/** The nth such weekday of a month; -1 for the last. */
export const nth = (month: number, weekday: number, place: number) => (year: number) => nthWeekday(year, month, weekday, place);
export const afterEaster = (days: number) => (year: number) => easterSunday(year) + days;

/** A day by rule, but in years for which another was announced. */
export function announced(days: Announced, otherwise: (year: number) => number): (year: number) => number {
	return (year) => {
		const day = days[year];
		return day === undefined ? otherwise(year) : dayIn(day[2] ?? year, day[0], day[1]);
	};
}

/** What rules say of one year. */
export function occasionsBy(rules: readonly DayRule[], year: number): Occasion[] {
	return rules.flatMap(([name, kind, countries, day, since = 0]): Occasion[] => {
		const number = year >= since ? day(year) : Number.NaN;
		if (Number.isNaN(number)) return [];
		return [{ name, kind, day: dayOf(number), countries: countries === everywhere ? [] : countries.split(" ") }];
	});
}
