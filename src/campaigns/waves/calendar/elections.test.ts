import { describe, expect, test } from "vitest";
import { dayNumber, weekdayOf } from "../../day-number.ts";
import { elections } from "./elections.ts";

const all = Array.from({ length: 10 }, (_, at) => 2019 + at).flatMap(elections);

function daysOf(country: string, named?: string): string[] {
	return all.filter(({ name, countries }) => countries.includes(country) && (named === undefined || name === named)).map(({ day }) => day);
}

test("every day exists, and stands there once", () => {
	for (const { name, day, countries } of all) {
		expect(dayNumber(day)).toBeDefined();
		for (const country of countries) expect(daysOf(country, name).filter((one) => one === day)).toEqual([day]);
	}
	expect(elections(2018)).toEqual([]);
	expect(elections(2029)).toEqual([]);
});

describe("people vote on the weekday that is theirs", () => {
	const [sunday, monday, tuesday, wednesday, thursday, saturday] = [0, 1, 2, 3, 4, 6];
	test.each([
		[sunday, "DE FR BR JP ES IT PT PL RU MX AR CL CO PE TR UA AT CH SE FI BE GR HU RO"],
		[sunday, "BG SI LT LU EE CY KZ AM TH VN BY"],
		[monday, "NO PH"],
		[tuesday, "US KE"],
		[thursday, "GB"],
		[saturday, "AU NZ TW LV MY NG"],
	])("%i: %s", (weekday, countries) => {
		for (const country of countries.split(" ")) {
			const days = all
				.filter(({ name, countries: where }) => where.includes(country) && !name.startsWith("European"))
				.map(({ day }) => day);
			expect(days.length).toBeGreaterThan(0);
			for (const day of days) expect([country, day, weekdayOf(dayNumber(day) as number)]).toEqual([country, day, weekday]);
		}
	});

	test("in Korea, where a president fell before time, too", () => {
		const regular = daysOf("KR").filter((day) => day !== "2025-06-03");
		for (const day of regular) expect([day, weekdayOf(dayNumber(day) as number)]).toEqual([day, wednesday]);
	});
});

test.each([
	["US", "Presidential election", ["2020-11-03", "2024-11-05", "2028-11-07"]],
	["US", "Midterm elections", ["2022-11-08", "2026-11-03"]],
	["GB", "Parliamentary election", ["2019-12-12", "2024-07-04"]],
	["DE", "Parliamentary election", ["2021-09-26", "2025-02-23"]],
	["FR", "Presidential election", ["2022-04-10", "2022-04-24", "2027-04-18", "2027-05-02"]],
	["BR", "General election", ["2022-10-02", "2022-10-30", "2026-10-04", "2026-10-25"]],
	["BR", "Municipal elections", ["2020-11-15", "2020-11-29", "2024-10-06", "2024-10-27", "2028-10-01", "2028-10-29"]],
	["JP", "Parliamentary election", ["2019-07-21", "2021-10-31", "2022-07-10", "2024-10-27", "2025-07-20", "2026-02-08"]],
	["PT", "Presidential election", ["2021-01-24", "2026-01-18", "2026-02-08"]],
	["DK", "Parliamentary election", ["2019-06-05", "2022-11-01", "2026-03-24"]],
	["PE", "General election", ["2021-04-11", "2021-06-06", "2026-04-12", "2026-06-07"]],
	[
		"GB",
		"Local elections",
		["2019-05-02", "2021-05-06", "2022-05-05", "2023-05-04", "2024-05-02", "2025-05-01", "2026-05-07", "2027-05-06", "2028-05-04"],
	],
	[
		"BG",
		"Parliamentary election",
		["2021-04-04", "2021-07-11", "2021-11-14", "2022-10-02", "2023-04-02", "2024-06-09", "2024-10-27", "2026-04-19"],
	],
	// Moved from 20 February by a new law.
	["NG", "General election", ["2019-02-23", "2023-02-25", "2027-01-16"]],
	["MA", "Parliamentary election", ["2021-09-08", "2026-09-23"]],
	["AM", "Parliamentary election", ["2021-06-20", "2026-06-07"]],
	["TH", "Parliamentary election", ["2019-03-24", "2023-05-14", "2026-02-08"]],
	["SI", "Parliamentary election", ["2022-04-24", "2026-03-22"]],
	["SK", "Presidential election", ["2019-03-16", "2019-03-30", "2024-03-23", "2024-04-06"]],
	["IE", "Presidential election", ["2025-10-24"]],
	["IT", "Referendum", ["2020-09-20", "2022-06-12", "2025-06-08", "2026-03-22"]],
])("%s, %s", (country, name, days) => {
	expect(daysOf(country, name)).toEqual(days);
});

test("rounds of one election are two to seven weeks apart", () => {
	for (const [country, name, most] of [
		["FR", "Presidential election", 14],
		["PL", "Presidential election", 14],
		["PT", "Presidential election", 21],
		["CL", "Presidential election", 28],
		["CO", "Presidential election", 21],
		["BR", "Municipal elections", 28],
	] as const) {
		const days = daysOf(country, name).map((day) => dayNumber(day) as number);
		const gaps = days.slice(1).map((day, at) => day - (days[at] as number));
		expect([country, Math.max(...gaps.filter((gap) => gap < 200))]).toEqual([country, most]);
	}
});

test("what a law fixes is where it says: Russia, Sweden, Finland, Switzerland, Argentina, Mexico, the Philippines", () => {
	const nth = (day: string | undefined) => Math.ceil(Number(day?.slice(8)) / 7);
	expect(nth(daysOf("RU", "Parliamentary election").at(-1))).toBe(3);
	expect(nth(daysOf("SE", "Parliamentary election").at(-1))).toBe(2);
	expect(nth(daysOf("FI", "Parliamentary election").at(-1))).toBe(3);
	expect(nth(daysOf("AR").at(-1))).toBe(4);
	expect(nth(daysOf("MX").at(-1))).toBe(1);
	expect(nth(daysOf("PH").at(-1))).toBe(2);
	for (const day of daysOf("GB", "Local elections")) expect([day.slice(5, 7), nth(day)]).toEqual(["05", 1]);
	for (const day of daysOf("LV", "Parliamentary election")) expect([day.slice(5, 7), nth(day)]).toEqual(["10", 1]);
	for (const day of daysOf("EE", "Parliamentary election")) expect([day.slice(5, 7), nth(day)]).toEqual(["03", 1]);
	for (const day of daysOf("KE")) expect([day.slice(5, 7), nth(day)]).toEqual(["08", 2]);
	expect(daysOf("ES", "Municipal elections").map(nth)).toEqual([4, 4, 4]);
	// The last but one of October.
	expect(Number(daysOf("CH").at(-1)?.slice(8))).toBeGreaterThan(17);
	expect(Number(daysOf("CH").at(-1)?.slice(8))).toBeLessThanOrEqual(24);
});
