import { monthName } from "../report/days.ts";

/** "24 February 2024"; a text that is no day stays as it is. */
export function spokenDay(day: string, withYear = true): string {
	const [year, month, date] = day.split("-");
	const name = monthName(Number(month) - 1);
	if (name === "" || date === undefined) return day;
	return `${Number(date)} ${name}${withYear ? ` ${year}` : ""}`;
}

/** "on 8 March 2024", "from 24 February to 7 March 2024", "from 20 December 2023 to 3 January 2024". */
export function spokenDays(from: string, to: string): string {
	if (from === to) return `on ${spokenDay(from)}`;
	return `from ${spokenDay(from, from.slice(0, 4) !== to.slice(0, 4))} to ${spokenDay(to)}`;
}
