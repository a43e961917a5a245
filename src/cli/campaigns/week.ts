/** Monday to Sunday, "2024-03-04" to "2024-03-10", in UTC. */
export interface Week {
	readonly from: string;
	readonly to: string;
}

const dayMilliseconds = 86_400_000;
const written = /^\d{4}-\d{2}-\d{2}$/;
const numbered = /^(\d{4})-?W(\d{2})$/i;

/**
 * The week of a day ("2024-03-08") or of a number in a year (ISO 8601: "2024-W10"); the last one that is over by `now` when none
 * is told. Throws an Error that says what to write.
 */
export function weekOf(told: string | undefined, now: number): Week {
	const monday = told === undefined ? mondayOf(now) - 7 * dayMilliseconds : mondayOf(dayTold(told));
	return { from: dayText(monday), to: dayText(monday + 6 * dayMilliseconds) };
}

function dayTold(told: string): number {
	const [, year, week] = numbered.exec(told) ?? [];
	// The fourth of January is always in the first week.
	if (year !== undefined && Number(week) >= 1 && Number(week) <= 53)
		return Date.UTC(Number(year), 0, 4) + (Number(week) - 1) * 7 * dayMilliseconds;
	const day = written.test(told) ? Date.parse(told) : Number.NaN;
	if (Number.isNaN(day)) throw new Error(`"${told}" is no week: write a day of it (2024-03-08) or its number (2024-W10)`);
	return day;
}

function mondayOf(at: number): number {
	const day = Math.floor(at / dayMilliseconds);
	// 1 January 1970 was a Thursday.
	return (day - ((day + 3) % 7)) * dayMilliseconds;
}

function dayText(at: number): string {
	return new Date(at).toISOString().slice(0, 10);
}
