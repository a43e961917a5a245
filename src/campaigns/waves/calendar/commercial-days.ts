import { millisecondsOfDay } from "../../../base/milliseconds-of-day.ts";
import { dayIn, dayOf } from "../../day-number.ts";
import type { Occasion, OccasionKind } from "../wave.ts";
import { easterSunday, nthWeekday, orthodoxEaster } from "./moveable-days.ts";

const everywhere: readonly string[] = [];
const [sunday, tuesday, thursday] = [0, 2, 4];

type Rule = readonly [
	name: string,
	kind: OccasionKind,
	countries: string | readonly string[],
	day: (year: number) => number,
	since?: number,
];

const on = (month: number, date: number) => (year: number) => dayIn(year, month, date);
const nth = (month: number, weekday: number, place: number) => (year: number) => nthWeekday(year, month, weekday, place);
const afterEaster = (days: number) => (year: number) => easterSunday(year) + days;
const afterThanksgiving = (days: number) => (year: number) => nthWeekday(year, 11, thursday, 4) + days;

/** The last Sunday of May, a week later where that is Whit Sunday. */
function frenchMothersDay(year: number): number {
	const last = nthWeekday(year, 5, sunday, -1);
	return last === easterSunday(year) + 49 ? last + 7 : last;
}

/** First days of Amazon's Prime Day as they were announced; other years by rule, the second Tuesday of July. */
const primeDays: Readonly<Record<number, readonly [month: number, date: number]>> = {
	2015: [7, 15],
	2018: [7, 16],
	2019: [7, 15],
	2020: [10, 13],
	2021: [6, 21],
	2024: [7, 16],
	2026: [6, 23],
};

/** The sale of autumn: the second Tuesday of October but in 2025. */
function autumnSale(year: number): number {
	return year === 2025 ? dayIn(2025, 10, 7) : nthWeekday(year, 10, tuesday, 2);
}

function primeDay(year: number): number {
	const known = primeDays[year];
	return known === undefined ? nthWeekday(year, 7, tuesday, 2) : dayIn(year, ...known);
}

/** New moon of Kartik as observed in India; what a lunar calendar would take an almanac to compute. */
const diwaliDays =
	"2002-11-04 2003-10-25 2004-11-12 2005-11-01 2006-10-21 2007-11-09 2008-10-28 2009-10-17 2010-11-05 2011-10-26 2012-11-13 2013-11-03 2014-10-23 2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26".split(
		" ",
	);

const rules: readonly Rule[] = [
	// The day on which children of Spain and much of Latin America get what others get at Christmas.
	["Three Kings' Day", "commercial", "ES MX AR CO PE", on(1, 6)],
	["Valentine's Day", "commercial", everywhere, on(2, 14)],
	["White Day", "commercial", "JP KR TW", on(3, 14)],
	["Defender of the Fatherland Day", "holiday", "RU BY KG TJ", on(2, 23)],
	// Given flowers and sweets in all of these, a day off in some.
	[
		"International Women's Day",
		"holiday",
		"RU UA BY KZ KG UZ AM GE MD BG RO RS HR SI PL CZ SK LT LV EE IT VN CN DE AT CH ES PT FR",
		on(3, 8),
	],
	// Lists of countries have it under several names, and that of Russia not at all.
	["Orthodox Easter", "holiday", "RU UA BY KZ GE GR BG RO RS", orthodoxEaster],
	[
		"Mother's Day",
		"commercial",
		"US CA AU NZ DE AT CH IT BE NL FI DK EE LV CZ SK HR TR BR JP CN TW HK SG MY PH IN ZA GR UA CL PE CO",
		nth(5, sunday, 2),
	],
	["Mother's Day", "commercial", "ES PT HU LT RO", nth(5, sunday, 1)],
	["Mother's Day", "commercial", "GB IE NG", afterEaster(-21)],
	["Mother's Day", "commercial", "FR MA", frenchMothersDay],
	["Mother's Day", "commercial", "SE", nth(5, sunday, -1)],
	["Mother's Day", "commercial", "PL", on(5, 26)],
	["Mother's Day", "commercial", "MX", on(5, 10)],
	["Mother's Day", "commercial", "RU", nth(11, sunday, -1)],
	["Mother's Day", "commercial", "NO", nth(2, sunday, 2)],
	["Mother's Day", "commercial", "AR", nth(10, sunday, 3)],
	["Mother's Day", "commercial", "EG AE SA", on(3, 21)],
	["Mother's Day", "commercial", "ID", on(12, 22)],
	["Mother's Day", "commercial", "TH", on(8, 12)],
	["Parents' Day", "commercial", "KR", on(5, 8)],
	["Father's Day", "commercial", "US CA GB IE FR NL JP IN CN HK SG MY PH ZA MX AR CL CZ SK HU GR TR CO PE UA", nth(6, sunday, 3)],
	["Father's Day", "commercial", "DE", afterEaster(39)],
	["Father's Day", "commercial", "AT BE", nth(6, sunday, 2)],
	["Father's Day", "commercial", "CH LT", nth(6, sunday, 1)],
	["Father's Day", "commercial", "ES PT IT HR", on(3, 19)],
	["Father's Day", "commercial", "SE NO FI EE", nth(11, sunday, 2)],
	["Father's Day", "commercial", "DK", on(6, 5)],
	["Father's Day", "commercial", "PL", on(6, 23)],
	["Father's Day", "commercial", "BR", nth(8, sunday, 2)],
	["Father's Day", "commercial", "AU NZ", nth(9, sunday, 1)],
	["Father's Day", "commercial", "TW", on(8, 8)],
	["Father's Day", "commercial", "RU", nth(10, sunday, 3), 2021],
	["Halloween", "commercial", everywhere, on(10, 31)],
	["Diwali", "commercial", "IN SG MY", (year) => dayFrom(diwaliDays, year)],
	["Black Friday", "sale", everywhere, afterThanksgiving(1)],
	["Cyber Monday", "sale", everywhere, afterThanksgiving(4), 2005],
	["Singles' Day", "sale", "CN HK TW SG MY TH VN ID PH RU ES DE CH BE NL PL BR", on(11, 11), 2009],
	["Mid-year sale (618)", "sale", "CN HK", on(6, 18), 2010],
	["Prime Day", "sale", "US CA GB IE DE AT FR IT ES NL BE PL SE JP IN AU BR MX SG AE TR", primeDay, 2015],
	["Autumn Prime sale", "sale", "US CA GB DE AT FR IT ES NL BE PL SE JP AU BR", autumnSale, 2022],
	// Shops clear what Christmas left; in France and Italy the law sets the day, a few days later.
	["January sales", "sale", "GB IE US CA AU NZ FR IT ES PT BE DE AT CH", on(1, 2)],
	["Christmas shopping", "season", everywhere, on(12, 12)],
	// The last days on which carriers promise delivery by Christmas Eve.
	["Christmas parcels", "season", everywhere, on(12, 19)],
	["Summer holidays", "season", everywhere, on(7, 1)],
	["Back to school", "season", "US CA GB IE FR BE NL IT ES PT DE AT CH PL CZ SK HU RO BG GR SE NO DK FI", on(8, 25)],
	["Back to school", "season", "RU UA BY KZ GE AM", on(9, 1)],
	["Back to school", "season", "JP KR", on(4, 1)],
	["Back to school", "season", "BR AR CL PE AU NZ ZA", on(2, 1)],
];

function dayFrom(days: readonly string[], year: number): number {
	const day = days.find((one) => one.startsWith(`${year}`));
	return day === undefined ? Number.NaN : Date.parse(day) / millisecondsOfDay;
}

/** Days of a year on which people buy, give and go away, by stated rules. */
export function commercialDays(year: number): Occasion[] {
	const found: Occasion[] = [];
	for (const [name, kind, countries, day, since = 0] of rules) {
		const number = year >= since ? day(year) : Number.NaN;
		if (Number.isNaN(number)) continue;
		found.push({ name, kind, day: dayOf(number), countries: typeof countries === "string" ? countries.split(" ") : countries });
	}
	return found;
}
