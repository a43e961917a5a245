import { beforeAll, describe, expect, test } from "vitest";
import { nearestNewMoon } from "../../../../test/support/campaigns/new-moon.ts";
import { dayIn, dayNumber } from "../../day-number.ts";
import { commercialDays } from "./commercial-days.ts";
import { type Calendar, loadCalendar } from "./load-calendar.ts";

const years = Array.from({ length: 12 }, (_, at) => 2019 + at);
let calendar: Calendar;
beforeAll(async () => {
	calendar = await loadCalendar();
	for (const year of years) calendar(year, year);
}, 60_000);

function daysOf(name: string, country: string, year: number): string[] {
	return calendar(year, year)
		.filter((occasion) => occasion.name === name && occasion.countries.includes(country))
		.map(({ day }) => day);
}

function onlyDay(name: string, country: string, year: number): number {
	const days = daysOf(name, country, year);
	expect([name, year, days.length]).toEqual([name, year, 1]);
	return dayNumber(days[0] as string) as number;
}

test("new moons are computed as almanacs have them", () => {
	for (const minute of ["2000-01-06T18:14", "2012-08-17T15:54", "2024-04-08T18:21", "2027-02-06T15:56", "2030-02-02T16:07"]) {
		const almanac = Date.parse(`${minute}:30Z`) / 86_400_000;
		expect(Math.abs(nearestNewMoon(almanac) - almanac) * 24 * 60, minute).toBeLessThan(2);
	}
});

describe("feasts of East Asia lie on their day of a month that begins with the new moon, by the country's clock", () => {
	test.each([
		["Chinese New Year", "CN", 1, 8],
		["Lantern Festival", "CN", 15, 8],
		["Dragon Boat Festival", "CN", 5, 8],
		["Qixi Festival", "CN", 7, 8],
		["Ghost Festival", "HK", 15, 8],
		["Mid-Autumn Festival", "CN", 15, 8],
		["Double Ninth Festival", "CN", 9, 8],
		["Korean New Year", "KR", 1, 9],
		["Korean Thanksgiving", "KR", 15, 9],
		["Vietnamese New Year", "VN", 1, 7],
	])("%s", (name, country, date, zone) => {
		for (const year of years) {
			const first = onlyDay(name, country, year) - (date - 1);
			expect([year, Math.floor(nearestNewMoon(first) + zone / 24)]).toEqual([year, first]);
		}
	});
});

test("the leap month of 2033 comes after the eleventh, and in 1996 the seventh month began on 14 August", () => {
	expect(daysOf("Mid-Autumn Festival", "CN", 2033)).toEqual(["2033-09-08"]);
	expect(daysOf("Double Ninth Festival", "CN", 2033)).toEqual(["2033-10-01"]);
	expect(daysOf("Korean Thanksgiving", "KR", 2033)).toEqual(["2033-09-08"]);
	expect(daysOf("Ghost Festival", "TW", 1996)).toEqual(["1996-08-28"]);
});

test.each(["Ramadan", "Eid al-Fitr", "Eid al-Adha"])("%s is where the Saudi calendar has it, once a year", (name) => {
	const [month, date] = { Ramadan: ["9", "1"], "Eid al-Fitr": ["10", "1"], "Eid al-Adha": ["12", "10"] }[name] as [string, string];
	const saudi = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura", { timeZone: "UTC", month: "numeric", day: "numeric" });
	for (const year of years.filter((one) => one < 2030)) {
		const parts = saudi.formatToParts(onlyDay(name, "SA", year) * 86_400_000);
		expect([year, ...parts.filter(({ type }) => type !== "literal").map(({ value }) => value)].slice(0, 3)).toEqual([year, month, date]);
	}
});

test("Diwali is the evening of the new moon in India", () => {
	for (const year of [...Array.from({ length: 17 }, (_, at) => 2002 + at), ...years]) {
		const diwali = commercialDays(year).find(({ name }) => name === "Diwali");
		const sunset = (dayNumber(diwali?.day ?? "") as number) + 0.5;
		const moon = nearestNewMoon(sunset + 0.5);
		// The day of the moon, 21 to 26 hours, is told to have come when the sun sets.
		expect([year, moon > sunset && moon < sunset + 1.05]).toEqual([year, true]);
	}
});

test("Easter of the western and of the eastern churches", () => {
	for (const year of years) {
		const eastern = onlyDay("Orthodox Easter", "UA", year);
		expect([year, eastern]).toEqual([year, julianEaster(year)]);
		expect([year, onlyDay("Orthodox Easter", "GR", year)]).toEqual([year, eastern]);
		expect(onlyDay("Mother's Day", "GB", year) + 21).toBe(onlyDay("Easter Sunday", "DE", year));
	}
});

/** Meeus, Astronomical Algorithms, 8; thirteen days between the calendars until 2099. */
function julianEaster(year: number): number {
	const moon = (19 * (year % 19) + 15) % 30;
	const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
	const sum = moon + sunday + 114;
	return dayIn(year, Math.floor(sum / 31), (sum % 31) + 1 + 13);
}
