import { calendarDay, daySpan, monthName, numberOfDay, shortDay } from "./days.ts";

export const timeUnits = ["day", "week", "month", "quarter", "year"] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** Equal columns of time from left to right. Days are numbers since 1970. */
export interface TimeScale {
	readonly unit: TimeUnit;
	/** First day of each column, and behind the last the first day that is outside. */
	readonly starts: readonly number[];
	readonly columns: number;
}

/** The finest unit, not below `finest`, in which these days (both inside) make at most so many columns; years where none does. */
export function timeScale(from: number, to: number, most: number, finest: TimeUnit = "day"): TimeScale {
	for (const unit of timeUnits.slice(timeUnits.indexOf(finest))) {
		const starts = startsOf(unit, from, to, unit === "year" ? Number.POSITIVE_INFINITY : most);
		if (starts !== undefined) return { unit, starts, columns: starts.length - 1 };
	}
	return { unit: "year", starts: [from, to + 1], columns: 1 };
}

/** Column that holds this day; -1 when it is outside. */
export function columnOf({ starts, columns }: TimeScale, day: number): number {
	if (columns === 0 || day < (starts[0] as number) || day >= (starts[columns] as number)) return -1;
	let low = 0;
	let high = columns - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] as number) <= day) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Where the beginning of this day lies, in columns from the left; held within the ends. */
export function placeOf(scale: TimeScale, day: number): number {
	const { starts, columns } = scale;
	if (day <= (starts[0] as number)) return 0;
	const column = columnOf(scale, day);
	if (column < 0) return columns;
	const [start, end] = [starts[column] as number, starts[column + 1] as number];
	return column + (day - start) / (end - start);
}

/** "7 Mar 2024", "4–10 Mar 2024", "March 2024", "July to September 2024", "2024". */
export function columnName({ unit, starts }: TimeScale, column: number): string {
	const [start, end] = [starts[column] ?? 0, (starts[column + 1] ?? 1) - 1];
	const { year, month } = calendarDay(start);
	if (unit === "day") return shortDay(start);
	if (unit === "week") return daySpan(start, end);
	if (unit === "month") return `${monthName(month)} ${year}`;
	if (unit === "quarter") return `${monthName(month)} to ${monthName(month + 2)} ${year}`;
	return `${year}`;
}

/** "on 7 Mar 2024", "in the week of 4–10 Mar 2024", "in March 2024": the same with what a sentence needs before it. */
export function inColumn(scale: TimeScale, column: number): string {
	const before = scale.unit === "day" ? "on" : scale.unit === "week" ? "in the week of" : "in";
	return `${before} ${columnName(scale, column)}`;
}

function startsOf(unit: TimeUnit, from: number, to: number, most: number): number[] | undefined {
	const starts = [startOf(unit, from)];
	while ((starts.at(-1) as number) <= to) {
		if (starts.length > most) return undefined;
		starts.push(nextStart(unit, starts.at(-1) as number));
	}
	return starts;
}

function startOf(unit: TimeUnit, day: number): number {
	const { year, month, weekday } = calendarDay(day);
	if (unit === "day") return day;
	if (unit === "week") return day - weekday;
	if (unit === "month") return numberOfDay(year, month);
	return numberOfDay(year, unit === "quarter" ? month - (month % 3) : 0);
}

function nextStart(unit: TimeUnit, start: number): number {
	const { year, month } = calendarDay(start);
	if (unit === "day") return start + 1;
	if (unit === "week") return start + 7;
	return numberOfDay(year, month + (unit === "month" ? 1 : unit === "quarter" ? 3 : 12));
}
