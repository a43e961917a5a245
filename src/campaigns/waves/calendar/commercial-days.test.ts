import { expect, test } from "vitest";
import { nearestNewMoon } from "../../../../test/support/campaigns/new-moon.ts";
import { dayNumber, weekdayOf } from "../../day-number.ts";
import { commercialDays } from "./commercial-days.ts";

function daysOf(name: string, country: string, year: number): string[] {
	return commercialDays(year)
		.filter((occasion) => occasion.name === name && (occasion.countries.length === 0 || occasion.countries.includes(country)))
		.map(({ day }) => day);
}

/** Days of ten years in a row, as calendars of the time printed them: "03-31 03-22 …". */
test.each([
	["Mother's Day", "GB", "03-31 03-22 03-14 03-27 03-19 03-10 03-30 03-15 03-07 03-26"],
	["Mother's Day", "US", "05-12 05-10 05-09 05-08 05-14 05-12 05-11 05-10 05-09 05-14"],
	["Mother's Day", "ES", "05-05 05-03 05-02 05-01 05-07 05-05 05-04 05-03 05-02 05-07"],
	["Mother's Day", "FR", "05-26 06-07 05-30 05-29 06-04 05-26 05-25 05-31 05-30 05-28"],
	["Mother's Day", "TN", "05-26 06-07 05-30 05-29 06-04 05-26 05-25 05-31 05-30 05-28"],
	["Mother's Day", "SE", "05-26 05-31 05-30 05-29 05-28 05-26 05-25 05-31 05-30 05-28"],
	["Mother's Day", "NO", "02-10 02-09 02-14 02-13 02-12 02-11 02-09 02-08 02-14 02-13"],
	["Mother's Day", "RU", "11-24 11-29 11-28 11-27 11-26 11-24 11-30 11-29 11-28 11-26"],
	["Mother's Day", "AR", "10-20 10-18 10-17 10-16 10-15 10-20 10-19 10-18 10-17 10-15"],
	["Father's Day", "US", "06-16 06-21 06-20 06-19 06-18 06-16 06-15 06-21 06-20 06-18"],
	["Father's Day", "DE", "05-30 05-21 05-13 05-26 05-18 05-09 05-29 05-14 05-06 05-25"],
	["Father's Day", "BR", "08-11 08-09 08-08 08-14 08-13 08-11 08-10 08-09 08-08 08-13"],
	["Father's Day", "AU", "09-01 09-06 09-05 09-04 09-03 09-01 09-07 09-06 09-05 09-03"],
	["Father's Day", "SE", "11-10 11-08 11-14 11-13 11-12 11-10 11-09 11-08 11-14 11-12"],
	["Children's Day", "AR", "08-18 08-16 08-15 08-21 08-20 08-18 08-17 08-16 08-15 08-20"],
	["Thanksgiving Day", "CA", "10-14 10-12 10-11 10-10 10-09 10-14 10-13 10-12 10-11 10-09"],
	["Black Friday", "DE", "11-29 11-27 11-26 11-25 11-24 11-29 11-28 11-27 11-26 11-24"],
	["Cyber Monday", "US", "12-02 11-30 11-29 11-28 11-27 12-02 12-01 11-30 11-29 11-27"],
	["Giving Tuesday", "US", "12-03 12-01 11-30 11-29 11-28 12-03 12-02 12-01 11-30 11-28"],
	["January sales", "FR", "01-09 01-08 01-20 01-12 01-11 01-10 01-08 01-07 01-06 01-12"],
	["Summer sales", "FR", "06-26 07-15 06-30 06-22 06-28 06-26 06-25 06-24 06-23 06-28"],
	["January sales", "IT", "01-05 01-04 01-05 01-05 01-05 01-05 01-04 01-05 01-05 01-05"],
	["El Buen Fin", "MX", "11-15 11-09 11-10 11-18 11-17 11-15 11-13 11-13 11-12 11-17"],
	["Prime Day", "IN", "07-15 08-06 07-26 07-23 07-15 07-20 07-12"],
	["Raksha Bandhan", "IN", "08-15 08-03 08-22 08-11 08-30 08-19 08-09 08-28 08-17 08-05"],
])("%s in %s, from 2019 on", (name, country, days) => {
	for (const [at, day] of days.split(" ").entries()) expect(daysOf(name, country, 2019 + at)).toEqual([`${2019 + at}-${day}`]);
});

test("a sale of two names on one day, or a day twice a year in one country, is told once", () => {
	const often = new Set(["Campaign fundraising deadline"]);
	for (let year = 2012; year <= 2040; year++) {
		const seen = new Set<string>();
		for (const { name, countries } of commercialDays(year))
			for (const country of often.has(name) ? [] : countries) {
				expect([year, name, country, seen.has(`${name} ${country}`)]).toEqual([year, name, country, false]);
				seen.add(`${name} ${country}`);
			}
	}
});

test("days of every year are days of that year; 29 February moves none of them off its weekday", () => {
	for (let year = 1996; year <= 2076; year++)
		for (const { name, day } of commercialDays(year)) {
			expect([name, day.slice(0, 4)]).toEqual([name, name === "Giving Tuesday" || name === "Cyber Monday" ? day.slice(0, 4) : `${year}`]);
			if (name === "Black Friday") expect([day, weekdayOf(dayNumber(day) as number)]).toEqual([day, 5]);
			if (name === "Cyber Monday") expect([day, weekdayOf(dayNumber(day) as number)]).toEqual([day, 1]);
		}
});

test("Raksha Bandhan lies at the full moon, half a month from the nearest new ones", () => {
	for (let year = 2010; year <= 2030; year++) {
		const [day] = daysOf("Raksha Bandhan", "IN", year);
		const noon = (dayNumber(day ?? "") as number) + 0.27;
		const [before, after] = [nearestNewMoon(noon - 14), nearestNewMoon(noon + 15)];
		expect([day, Math.abs(noon - (before + after) / 2) < 1.6]).toEqual([day, true]);
	}
});
