import { beforeAll, describe, expect, test } from "vitest";
import { dayNumber } from "../../day-number.ts";
import { commercialDays } from "./commercial-days.ts";
import { type Calendar, calendarCountries, loadCalendar } from "./load-calendar.ts";
import { taxDeadlines } from "./tax-deadlines.ts";

let calendar: Calendar;
beforeAll(async () => {
	calendar = await loadCalendar();
	calendar(2024, 2024);
}, 60_000);

const daysOf = (name: string, country: string, year = 2024) =>
	calendar(year, year)
		.filter((occasion) => occasion.name === name && (occasion.countries.length === 0 || occasion.countries.includes(country)))
		.map(({ day }) => day);

test("what is kept in many countries is one occasion", () => {
	const found = calendar(2024, 2024).filter(({ name }) => name === "International Women's Day");
	expect(found).toMatchObject([{ day: "2024-03-08", kind: "holiday" }]);
	expect(found[0]?.countries.length).toBeGreaterThan(20);
	const keys = calendar(2024, 2024).map(({ day, name }) => `${day} ${name}`);
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys).toEqual([...keys].sort());
});

test("every country has holidays of its own", () => {
	expect(calendarCountries.length).toBeGreaterThanOrEqual(40);
	const kept = new Set(calendar(2024, 2024).flatMap(({ kind, countries }) => (kind === "holiday" ? countries : [])));
	expect(calendarCountries.filter((country) => !kept.has(country))).toEqual([]);
});

test.each([
	["Mother's Day", "GB", "2024-03-10"],
	["Mother's Day", "FR", "2024-05-26"],
	["Mother's Day", "DE", "2024-05-12"],
	["Father's Day", "DE", "2024-05-09"],
	["Black Friday", "PL", "2024-11-29"],
	["Cyber Monday", "US", "2024-12-02"],
	["Singles' Day", "CN", "2024-11-11"],
	["Prime Day", "US", "2024-07-16"],
	["Chinese New Year", "CN", "2024-02-10"],
	["Ramadan", "EG", "2024-03-11"],
	["Eid al-Fitr", "AE", "2024-04-10"],
	["Defender of the Fatherland Day", "RU", "2024-02-23"],
	["Valentine's Day", "JP", "2024-02-14"],
	["Three Kings' Day", "ES", "2024-01-06"],
	["Easter Sunday", "PL", "2024-03-31"],
	["Orthodox Easter", "RU", "2024-05-05"],
	["Orthodox Easter", "GR", "2024-05-05"],
	["Income tax deadline", "US", "2024-04-15"],
	["Income tax deadline", "DE", "2024-09-02"],
	["Presidential election", "US", "2024-11-05"],
	["European Parliament election", "IT", "2024-06-09"],
])("%s, %s: %s", (name, country, day) => {
	expect(daysOf(name, country)).toContain(day);
});

test.each([
	// Of lists that have another day for it, or a second one on which people are off work.
	["Mother's Day", "RO", 2027, ["2027-05-02"]],
	["Mother's Day", "AM", 2027, []],
	["Halloween", "SE", 2027, ["2027-10-31"]],
	["Diwali", "SG", 2026, ["2026-11-08"]],
	["Diwali", "MY", 2028, ["2028-10-17"]],
	["International Women's Day", "RU", 2026, ["2026-03-08"]],
	["International Women's Day", "UA", 2025, ["2025-03-08"]],
	["Christmas Day", "UA", 2027, ["2027-12-25"]],
	["Christmas Day", "RU", 2027, []],
	["Orthodox Christmas", "RU", 2027, ["2027-01-07"]],
	["Eid al-Fitr", "HR", 2027, []],
	["Eid al-Fitr", "MY", 2027, ["2027-03-09"]],
	// As announced, a day after Saudi Arabia.
	["Eid al-Fitr", "SG", 2026, ["2026-03-21"]],
	["Eid al-Adha", "MY", 2022, ["2022-07-10"]],
	["Tax Day", "US", 2027, []],
	["Thanksgiving Day", "CA", 2027, ["2027-10-11"]],
	["Sinterklaas", "NL", 2027, ["2027-12-05"]],
	["Saint Nicholas' Day", "UA", 2022, ["2022-12-19"]],
	["Saint Nicholas' Day", "UA", 2027, ["2027-12-06"]],
	["Summer holidays", "AU", 2027, ["2027-12-20"]],
	["Back to school", "KR", 2027, ["2027-03-01"]],
])("%s, %s, of %i: %j", (name, country, year, days) => {
	expect(daysOf(name, country, year)).toEqual(days);
});

test("no feast comes twice within days of itself in one country", () => {
	for (let year = 2020; year <= 2030; year++) {
		const seen = new Map<string, string>();
		for (const { name, day, kind, countries } of calendar(year, year))
			for (const country of kind === "holiday" ? countries : []) {
				const last = seen.get(`${country} ${name}`);
				if (last !== undefined) expect([country, name, day, gap(last, day) > 4]).toEqual([country, name, day, true]);
				seen.set(`${country} ${name}`, day);
			}
	}
}, 60_000);

function gap(from: string, to: string): number {
	return (dayNumber(to) as number) - (dayNumber(from) as number);
}

test("Easter of two churches on one day has two names", () => {
	expect(daysOf("Orthodox Easter", "GR", 2025)).toEqual(["2025-04-20"]);
	expect(daysOf("Easter Sunday", "GR", 2025)).toEqual([]);
	expect(daysOf("Easter Sunday", "DE", 2025)).toEqual(["2025-04-20"]);
});

test.each([
	["Prime Day", 2025, "2025-07-08"],
	["Prime Day", 2026, "2026-06-23"],
	["Autumn Prime sale", 2022, "2022-10-11"],
	["Autumn Prime sale", 2023, "2023-10-10"],
	["Autumn Prime sale", 2024, "2024-10-08"],
	["Autumn Prime sale", 2025, "2025-10-07"],
])("%s of %i: %s", (name, year, day) => {
	expect(commercialDays(year).filter((occasion) => occasion.name === name && occasion.countries.includes("US"))).toMatchObject([{ day }]);
});

test("Mother's Day in France gives way to Whit Sunday", () => {
	expect(daysOf("Mother's Day", "FR", 2023)).toContain("2023-06-04");
});

describe("tax day in the United States", () => {
	test.each([
		[2006, "2006-04-17"],
		[2012, "2012-04-17"],
		[2016, "2016-04-18"],
		[2017, "2017-04-18"],
		[2019, "2019-04-15"],
		[2020, "2020-07-15"],
		[2022, "2022-04-18"],
		[2023, "2023-04-18"],
		[2026, "2026-04-15"],
	])("of %i", (year, day) => {
		const found = taxDeadlines(year).filter(({ name, countries }) => name === "Income tax deadline" && countries[0] === "US");
		expect(found.map((occasion) => occasion.day)).toEqual([day]);
	});
});

test("names are English, and none only hangs on to another day", () => {
	const names = [...new Set(calendar(2024, 2024).map(({ name }) => name))];
	expect(
		names.filter((name) => /\b(?:Día|Fiesta|República|Restauração)\b|feiertag|substitute|^(?:The )?(?:second|third) day/i.test(name)),
	).toEqual([]);
	expect(names.filter((name) => /^\d\.|[’]|[^\u0020-\u024f\u1e00-\u1eff]/.test(name))).toEqual([]);
});

test("years that no calendar reaches are empty, and years from first to last both count", () => {
	expect(calendar(2100, 9999)).toEqual([]);
	expect(calendar(-10, 1200)).toEqual([]);
	expect(calendar(Number.NaN, Number.NaN)).toEqual([]);
	expect(calendar(2024, 2023)).toEqual([]);
	const both = calendar(2023, 2024);
	expect(both.some(({ day }) => day.startsWith("2023"))).toBe(true);
	expect(both.length).toBe(calendar(2023, 2023).length + calendar(2024, 2024).length);
});
