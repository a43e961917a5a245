import { millisecondsOfDay } from "../../base/milliseconds-of-day.ts";
import { dayIn } from "../day-number.ts";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

export interface CalendarDay {
	readonly year: number;
	/** 0 to 11. */
	readonly month: number;
	readonly date: number;
	/** 0 for Monday. */
	readonly weekday: number;
}

export function calendarDay(day: number): CalendarDay {
	const at = new Date(day * millisecondsOfDay);
	return { year: at.getUTCFullYear(), month: at.getUTCMonth(), date: at.getUTCDate(), weekday: (at.getUTCDay() + 6) % 7 };
}

/** Days since 1970; months from 0, as in `CalendarDay`; beyond 11 they are those of later years. */
export function numberOfDay(year: number, month: number, date = 1): number {
	return dayIn(year, month + 1, date);
}

export function monthName(month: number): string {
	return months[month] ?? "";
}

export function shortMonthName(month: number): string {
	return monthName(month).slice(0, 3);
}

/** "7 March 2024"; before a later day that is written too, without what both share: "7 March", "7". */
export function writtenDay(day: number, before?: number): string {
	const { year, month, date } = calendarDay(day);
	const next = before === undefined ? undefined : calendarDay(before);
	if (next?.year !== year) return `${date} ${monthName(month)} ${year}`;
	return next.month === month ? `${date}` : `${date} ${monthName(month)}`;
}

/** "7 Mar 2024". */
export function shortDay(day: number): string {
	const { year, month, date } = calendarDay(day);
	return `${date} ${shortMonthName(month)} ${year}`;
}

/** "4–9 Mar 2024", "28 Feb – 9 Mar 2024", "28 Dec 2023 – 4 Jan 2024": both ends inside, what they share said once. */
export function daySpan(from: number, to: number): string {
	const [first, last] = [calendarDay(from), calendarDay(to)];
	if (from === to) return shortDay(from);
	if (first.year !== last.year) return `${shortDay(from)} – ${shortDay(to)}`;
	if (first.month !== last.month) return `${first.date} ${shortMonthName(first.month)} – ${shortDay(to)}`;
	return `${first.date}–${shortDay(to)}`;
}
