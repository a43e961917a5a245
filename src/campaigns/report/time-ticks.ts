import { calendarDay, numberOfDay, shortMonthName } from "./days.ts";
import type { TimeScale } from "./time-scale.ts";

export interface TimeTick {
	readonly day: number;
	readonly label: string;
	/** Written below the first tick of a year; "" elsewhere, and where the label says the year. */
	readonly year: string;
}

/** Steps from fine to coarse: so many days, months or years, of which there are about so many days each. */
const steps = [
	{ days: 1, every: 1, of: "day" },
	{ days: 2, every: 2, of: "day" },
	{ days: 7, every: 7, of: "day" },
	{ days: 14, every: 14, of: "day" },
	{ days: 30.4, every: 1, of: "month" },
	{ days: 91, every: 3, of: "month" },
	{ days: 182, every: 6, of: "month" },
	{ days: 365, every: 1, of: "year" },
	{ days: 730, every: 2, of: "year" },
	{ days: 1826, every: 5, of: "year" },
	{ days: 3652, every: 10, of: "year" },
] as const;

/** Days to write on an axis so wide, `room` apart at least. */
export function timeTicks({ starts, columns }: TimeScale, width: number, room = 48): TimeTick[] {
	const [from, to] = [starts[0] ?? 0, starts[columns] ?? 0];
	const least = ((to - from) * room) / Math.max(1, width);
	const step = steps.find(({ days }) => days >= least) ?? (steps.at(-1) as (typeof steps)[number]);
	const days = step.of === "day" ? everyDays(from, to, step.every) : everyMonths(from, to, step.every * (step.of === "year" ? 12 : 1));
	return labelled(days, step.of);
}

function everyDays(from: number, to: number, every: number): number[] {
	const days: number[] = [];
	// Weeks begin on Mondays; days since 1970 began on a Thursday.
	for (let day = from + (every % 7 === 0 ? (7 - ((from + 3) % 7)) % 7 : 0); day < to; day += every) days.push(day);
	return days;
}

function everyMonths(from: number, to: number, every: number): number[] {
	const { year, month } = calendarDay(from);
	const days: number[] = [];
	const first = every > 12 ? year - (year % (every / 12)) : year;
	for (let months = every >= 12 ? 0 : month - (month % every); ; months += every) {
		const day = numberOfDay(first, months);
		if (day >= to) return days;
		if (day >= from) days.push(day);
	}
}

function labelled(days: readonly number[], of: "day" | "month" | "year"): TimeTick[] {
	let before = -1;
	return days.map((day) => {
		const { year, month, date } = calendarDay(day);
		const newYear = year !== before;
		before = year;
		if (of === "year") return { day, label: `${year}`, year: "" };
		return { day, label: of === "month" ? shortMonthName(month) : `${date} ${shortMonthName(month)}`, year: newYear ? `${year}` : "" };
	});
}
