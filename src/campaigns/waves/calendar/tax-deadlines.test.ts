import { expect, test } from "vitest";
import { dayNumber, weekdayOf } from "../../day-number.ts";
import { taxDeadlines } from "./tax-deadlines.ts";

function daysOf(country: string, year: number, named = "Income tax deadline"): string[] {
	return taxDeadlines(year)
		.filter(({ name, countries }) => name === named && countries[0] === country)
		.map(({ day }) => day);
}

test.each([
	// The last workday of the month, not the next one.
	["BR", "2016-04-29", "2017-04-28", "2018-04-30", "2020-06-30", "2021-05-31", "2022-05-31", "2024-05-31", "2025-05-30", "2026-05-29"],
	// Past the first of May.
	["PL", "2017-05-02", "2021-04-30", "2022-05-02", "2023-05-02", "2024-04-30", "2028-05-02"],
	["MX", "2020-06-30", "2021-05-31", "2022-05-02", "2023-05-02", "2024-04-30"],
	["RU", "2017-05-02", "2018-05-03", "2020-07-30", "2021-04-30", "2022-05-04", "2023-05-02", "2024-05-02", "2025-04-30"],
	["CA", "2020-06-01", "2022-05-02", "2023-05-01", "2024-04-30"],
	["DE", "2018-05-31", "2019-07-31", "2020-07-31", "2021-11-02", "2022-10-31", "2023-10-02", "2024-09-02", "2025-07-31", "2027-08-02"],
	["FR", "2018-06-05", "2019-06-04", "2020-06-11", "2021-06-08", "2022-06-08", "2023-06-08", "2024-06-06", "2025-06-05"],
	["GB", "2021-01-31", "2026-01-31", "2027-01-31"],
	["ES", "2018-07-02", "2019-07-01", "2021-06-30", "2024-07-01", "2025-06-30"],
	["PT", "2018-05-31", "2019-06-30", "2024-06-30"],
	["NL", "2014-04-01", "2015-05-01", "2025-05-01"],
	["JP", "2019-03-15", "2020-04-16", "2021-04-15", "2025-03-17", "2026-03-16"],
	["KR", "2020-06-01", "2024-05-31", "2025-06-02", "2026-06-01"],
	["IN", "2016-08-05", "2019-08-31", "2021-12-31", "2024-07-31", "2025-09-16"],
	["BE", "2017-07-13", "2019-07-11", "2020-07-16", "2023-07-15", "2025-07-15"],
	// 2024 by circular, 2025 past the days off after Ramadan.
	["TR", "2019-03-25", "2021-03-31", "2024-04-05", "2025-04-07", "2026-03-31"],
	["SG", "2019-04-18", "2020-05-31", "2025-04-18"],
	["SE", "2020-05-04", "2021-05-03", "2025-05-02", "2026-05-04"],
	["ZA", "2020-11-16", "2021-11-23", "2022-10-24", "2023-10-23", "2024-10-21", "2025-10-20"],
	["CN", "2020-06-30", "2025-06-30"],
	["NO", "2022-05-02", "2023-05-02", "2024-04-30", "2025-04-30"],
	["AT", "2023-06-30", "2024-07-01", "2026-06-30"],
	["CZ", "2022-05-02", "2024-05-02", "2025-05-02", "2026-05-04", "2027-05-03"],
	["SK", "2018-04-03", "2019-04-01", "2024-04-02", "2025-03-31", "2026-03-31"],
	["HU", "2018-05-22", "2020-05-20", "2023-05-22", "2024-05-21", "2025-05-20"],
	["RO", "2021-05-25", "2024-05-27", "2025-05-26", "2026-05-25"],
	// Past the Orthodox Easter of 2 May.
	["BG", "2021-05-05", "2022-05-03", "2023-05-02", "2025-04-30", "2027-05-05"],
	["GR", "2023-07-24", "2024-07-26", "2025-07-21"],
	["EE", "2023-05-02", "2025-04-30"],
	["LT", "2021-05-03", "2024-05-02", "2026-05-04"],
	["TW", "2022-06-30", "2023-05-31", "2024-05-31", "2025-06-30", "2026-06-01"],
	["HK", "2024-06-03", "2025-06-02", "2026-06-04"],
	["MY", "2024-05-15", "2025-05-15"],
	["ID", "2020-04-30", "2024-03-31", "2025-04-11", "2026-03-31"],
	["PH", "2022-04-18", "2023-04-17", "2024-04-15"],
	["TH", "2025-04-08", "2026-04-08"],
	["KE", "2025-06-30"],
	// Weekends are on Friday and Saturday there.
	["EG", "2023-03-31", "2024-03-31"],
])("tax returns in %s are due on %s and so on", (country, ...days) => {
	for (const day of days) expect(daysOf(country, Number(day.slice(0, 4)))).toEqual([day]);
});

test("where there are two forms, both days", () => {
	expect(daysOf("IT", 2018)).toEqual(["2018-07-23", "2018-10-31"]);
	expect(daysOf("IT", 2020)).toEqual(["2020-09-30", "2020-12-10"]);
	expect(daysOf("IT", 2023)).toEqual(["2023-10-02", "2023-11-30"]);
	expect(daysOf("IT", 2024)).toEqual(["2024-09-30", "2024-10-31"]);
});

test("a deadline is moved to the year after, and one that was not there yet is left out", () => {
	expect(daysOf("IN", 2020)).toEqual(["2021-01-10"]);
	expect(daysOf("CN", 2019)).toEqual([]);
});

test.each([
	["US", "2020-01-27", "2021-02-12", "2024-01-29", "2025-01-27", "2026-01-26", "2027-01-25"],
	["CA", "2024-02-19", "2025-02-24", "2026-02-23"],
	["FR", "2020-04-20", "2021-04-08", "2023-04-13", "2024-04-11", "2025-04-10", "2026-04-09"],
	// Not in Holy Week.
	["ES", "2024-04-03", "2025-04-02", "2026-04-08", "2027-04-07", "2028-04-05"],
	["JP", "2025-02-17", "2026-02-16"],
	["BR", "2024-03-15", "2025-03-17"],
	["ZA", "2024-07-15", "2025-07-21", "2026-07-13"],
])("returns in %s can be handed in from %s on, and so on", (country, ...days) => {
	for (const day of days) expect(daysOf(country, Number(day.slice(0, 4)), "Income tax returns open")).toEqual([day]);
});

test("returns open before they are due", () => {
	for (let year = 2019; year <= 2032; year++)
		for (const country of ["US", "CA", "FR", "ES", "IT", "PT", "BR", "NL", "PL", "JP", "MX", "TR", "CN", "ZA"])
			for (const opens of daysOf(country, year, "Income tax returns open"))
				expect([country, year, opens < (daysOf(country, year)[0] ?? "")]).toEqual([country, year, true]);
});

test("no deadline that gives way to weekends lies on one, in leap years either", () => {
	const movesNot = new Set(["GB", "PT", "NL", "UA", "IN", "CH", "DK", "BE", "LU", "IE", "CN", "SG", "MY", "ID", "KE", "NG", "EG"]);
	for (let year = 2024; year <= 2044; year++)
		for (const { name, day, countries } of taxDeadlines(year))
			if (name === "Income tax deadline" && !movesNot.has(countries[0] as string))
				expect([countries[0], day, weekdayOf(dayNumber(day) as number) % 6 > 0]).toEqual([countries[0], day, true]);
});

test.each(["2019-04-02", "2021-04-07", "2023-04-11", "2024-04-03", "2025-04-02", "2026-04-08"])("returns in Spain from %s on", (day) => {
	expect(daysOf("ES", Number(day.slice(0, 4)), "Income tax returns open")).toEqual([day]);
});
