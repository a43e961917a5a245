import { millisecondsOfDay } from "../../base/milliseconds-of-day.ts";
import { dayNumber } from "../../app/campaigns/day-number.ts";

/** Monday to Sunday, "2024-03-04" to "2024-03-10", in UTC. */
export interface Week {
	readonly from: string;
	readonly to: string;
}

const written = /^\d{4}-\d{2}-\d{2}$/;
const numbered = /^(\d{4})-?W(\d{2})$/i;
const numberAlone = /^(?:K?W ?)?(\d{1,2})$/i;

/**
 * The week of a day ("2024-03-08") or of a number in a year (ISO 8601: "2024-W10"), of a number alone ("W10", "KW10", "10") the last one
 * that has begun by `now`; the last one that is over when none is told. Throws an Error that says what to write.
 */
export function weekOf(told: string | undefined, now: number): Week {
	const monday = told === undefined ? mondayOf(now) - 7 * millisecondsOfDay : mondayOf(dayOrWeek(told, now));
	const week = { from: dayText(monday), to: dayText(monday + 6 * millisecondsOfDay) };
	if (dayNumber(week.from) === undefined || dayNumber(week.to) === undefined) refuse(told);
	return week;
}

function refuse(told: string | undefined): never {
	throw new Error(
		`"${told}" is no week of 1990 to 2100: write a day of it (2024-03-08) or its number (2024-W10, or W10); mail is named before --week`,
	);
}

function dayOrWeek(told: string, now: number): number {
	const [, year, week] = numbered.exec(told) ?? [];
	const [, alone] = numberAlone.exec(told.trim()) ?? [];
	if (alone !== undefined) return lastOfNumber(Number(alone), now) ?? refuse(told);
	return (year === undefined ? dayTold(told) : dayOfWeek(Number(year), Number(week))) ?? refuse(told);
}

/** Of this year, or of the last one that has such a week, where this year's has not begun. */
function lastOfNumber(week: number, now: number): number | undefined {
	// A week is of the year that its Thursday is in.
	const year = new Date(mondayOf(now) + 3 * millisecondsOfDay).getUTCFullYear();
	return [year, year - 1].map((of) => dayOfWeek(of, week)).find((day) => day !== undefined && mondayOf(day) <= now);
}

/** Milliseconds since 1970 of "2024-03-08", in UTC; undefined of anything else, the thirtieth of February among it: Date.parse would take that for the first of March. */
export function dayTold(told: string): number | undefined {
	const day = written.test(told) ? Date.parse(told) : Number.NaN;
	return Number.isNaN(day) || dayText(day) !== told ? undefined : day;
}

/** A day of a week of a year; undefined where the year has no such week. */
function dayOfWeek(year: number, week: number): number | undefined {
	// Date.UTC takes the years 0 to 99 for 1900 to 1999.
	if (year < 100) return undefined;
	// The fourth of January is always in the first week, the twenty-eighth of December in the last.
	const day = Date.UTC(year, 0, 4) + (week - 1) * 7 * millisecondsOfDay;
	return week < 1 || mondayOf(day) > Date.UTC(year, 11, 28) ? undefined : day;
}

function mondayOf(at: number): number {
	const day = Math.floor(at / millisecondsOfDay);
	// 1 January 1970 was a Thursday.
	return (day - ((day + 3) % 7)) * millisecondsOfDay;
}

function dayText(at: number): string {
	return new Date(at).toISOString().slice(0, 10);
}
