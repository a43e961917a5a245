/** Monday to Sunday, "2024-03-04" to "2024-03-10", in UTC. */
export interface Week {
	readonly from: string;
	readonly to: string;
}

const dayMilliseconds = 86_400_000;
/** The last week whose days all have years of four digits ends on it. */
const lastSunday = Date.UTC(9999, 11, 26);
const written = /^\d{4}-\d{2}-\d{2}$/;
const numbered = /^(\d{4})-?W(\d{2})$/i;

/**
 * The week of a day ("2024-03-08") or of a number in a year (ISO 8601: "2024-W10"); the last one that is over by `now` when none
 * is told. Throws an Error that says what to write.
 */
export function weekOf(told: string | undefined, now: number): Week {
	const monday = told === undefined ? mondayOf(now) - 7 * dayMilliseconds : mondayOf(dayOrWeek(told));
	return { from: dayText(monday), to: dayText(monday + 6 * dayMilliseconds) };
}

function dayOrWeek(told: string): number {
	const [, year, week] = numbered.exec(told) ?? [];
	const day = year === undefined ? dayTold(told) : dayOfWeek(Number(year), Number(week));
	if (day === undefined || day < 0 || day > lastSunday)
		throw new Error(`"${told}" is no week: write a day of it (2024-03-08) or its number (2024-W10)`);
	return day;
}

/** Milliseconds since 1970 of "2024-03-08", in UTC; undefined of anything else, the thirtieth of February among it: Date.parse would take that for the first of March. */
export function dayTold(told: string): number | undefined {
	const day = written.test(told) ? Date.parse(told) : Number.NaN;
	return Number.isNaN(day) || dayText(day) !== told ? undefined : day;
}

/** A day of a week of a year; undefined where the year has no such week. */
function dayOfWeek(year: number, week: number): number | undefined {
	// The fourth of January is always in the first week, the twenty-eighth of December in the last.
	const day = Date.UTC(year, 0, 4) + (week - 1) * 7 * dayMilliseconds;
	return week < 1 || mondayOf(day) > Date.UTC(year, 11, 28) ? undefined : day;
}

function mondayOf(at: number): number {
	const day = Math.floor(at / dayMilliseconds);
	// 1 January 1970 was a Thursday.
	return (day - ((day + 3) % 7)) * dayMilliseconds;
}

function dayText(at: number): string {
	return new Date(at).toISOString().slice(0, 10);
}
