import { millisecondsOfDay } from "../base/milliseconds-of-day.ts";
export const yearDays = 365;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Before, there was no such mail; and a forged date must not stretch what is counted or drawn by day. */
const [firstYear, lastYear] = [1990, 2100];
const [firstDay, lastDay] = [dayIn(firstYear, 1, 1), dayIn(lastYear, 12, 31)];

/** Days since 1970-01-01 of a day like "2024-03-07". undefined for what is no day, or lies outside 1990 to 2100. */
export function dayNumber(day: string): number | undefined {
	const parts = shape.exec(day);
	if (parts === null) return undefined;
	const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	if (year < firstYear || year > lastYear) return undefined;
	const moment = new Date(Date.UTC(year, month - 1, date));
	const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
	return exists ? moment.getTime() / millisecondsOfDay : undefined;
}

/** Days since 1970-01-01 of a moment that is known, in UTC. undefined outside 1990 to 2100, as above. */
export function dayOfMilliseconds(time: number | undefined): number | undefined {
	const day = dayAt(time ?? Number.NaN);
	return day >= firstDay && day <= lastDay ? day : undefined;
}

/** The day of a number of days since 1970-01-01: "2024-03-07". */
export function dayOf(number: number): string {
	return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}

/** Days since 1970-01-01 of a date, months from 1. Past the end of a month it goes on in the next. */
export function dayIn(year: number, month: number, date: number): number {
	return Math.round(Date.UTC(year, month - 1, date) / millisecondsOfDay);
}

/** Days since 1970-01-01 of a moment, in UTC, whenever it is. */
export function dayAt(milliseconds: number): number {
	return Math.floor(milliseconds / millisecondsOfDay);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: number): number {
	return (((number + 4) % 7) + 7) % 7;
}

export function yearOf(number: number): number {
	return new Date(number * millisecondsOfDay).getUTCFullYear();
}
