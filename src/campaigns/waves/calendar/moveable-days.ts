import { dayIn, weekdayOf } from "../../day-number.ts";

/** The nth such weekday of a month (0 for Sunday), as days since 1970; -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
	if (nth < 0) {
		const last = dayIn(year, month + 1, 0);
		return last - ((weekdayOf(last) - weekday + 7) % 7);
	}
	const first = dayIn(year, month, 1);
	return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** Easter Sunday of the western churches, as days since 1970: the algorithm of Meeus, Jones and Butcher. */
export function easterSunday(year: number): number {
	const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
	const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
	const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
	const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
	const sum = moon + sunday - 7 * late + 114;
	return dayIn(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Easter Sunday of the eastern churches, as days since 1970: Meeus' algorithm for the Julian calendar, 13 days behind from 1900 to 2099. */
export function orthodoxEaster(year: number): number {
	const moon = (19 * (year % 19) + 15) % 30;
	const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
	return dayIn(year, 3, 22 + 13 + moon + sunday);
}

/** The day itself, or the Monday after where it falls on a weekend: most offices take papers until then. */
export function nextWorkday(day: number): number {
	const weekday = weekdayOf(day);
	return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
}

/** The day itself, or the Friday before where it falls on a weekend. */
export function lastWorkday(day: number): number {
	const weekday = weekdayOf(day);
	return weekday === 6 ? day - 1 : weekday === 0 ? day - 2 : day;
}
