import { dayIn, weekdayOf } from "../../day-number.ts";
import { announced, type DayRule, everywhere, monday, nth, on, saturday, thursday, tuesday, wednesday } from "./day-rule.ts";
import { hinduDay } from "./hindu-days.ts";
import { lastWorkday, nthWeekday } from "./moveable-days.ts";

const afterThanksgiving = (days: number) => (year: number) => nthWeekday(year, 11, thursday, 4) + days;

/** First days of Amazon's Prime Day as they were announced; other years by rule, the second Tuesday of July. */
const primeDay = announced(
	{ 2015: [7, 15], 2018: [7, 16], 2019: [7, 15], 2020: [10, 13], 2021: [6, 21], 2024: [7, 16], 2026: [6, 23] },
	nth(7, tuesday, 2),
);

/** India has days of its own: after the other countries, but in 2018 and 2019. */
const indianPrimeDay = announced(
	{ 2018: [7, 16], 2019: [7, 15], 2020: [8, 6], 2021: [7, 26], 2022: [7, 23], 2023: [7, 15], 2024: [7, 20], 2025: [7, 12] },
	nth(7, saturday, 2),
);

/** Arrêté of 27 May 2019: the second Wednesday of January, the first where the second comes after the 12th; in 2021 put off by the pandemic. */
const frenchWinterSale = announced({ 2021: [1, 20] }, (year) => {
	const second = nthWeekday(year, 1, wednesday, 2);
	return second > dayIn(year, 1, 12) ? second - 7 : second;
});

/** The same: the last Wednesday of June, the one before where that comes after the 28th; put off in 2020 and 2021. */
const frenchSummerSale = announced({ 2020: [7, 15], 2021: [6, 30] }, (year) => {
	const last = nthWeekday(year, 6, wednesday, -1);
	return last > dayIn(year, 6, 28) ? last - 7 : last;
});

/** The working day before Epiphany, Saturdays too (Conferenza delle Regioni, 24 March 2011). */
const italianWinterSale = (year: number): number => {
	const eve = dayIn(year, 1, 5);
	return weekdayOf(eve) === 0 ? lastWorkday(eve) + 1 : eve;
};

/** The Friday before the third Monday of November, a day off; longer in some years. */
const buenFin = announced({ 2020: [11, 9], 2021: [11, 10], 2025: [11, 13] }, (year) => nthWeekday(year, 11, monday, 3) - 3);

const shopsOfTheSouthEast = "SG MY TH VN ID PH TW";

/** Sales that shops of a whole country take part in. */
export const bigSales: readonly DayRule[] = [
	["Black Friday", "sale", everywhere, afterThanksgiving(1)],
	["Cyber Monday", "sale", everywhere, afterThanksgiving(4), 2005],
	["Singles' Day", "sale", "CN HK TW SG MY TH VN ID PH RU ES DE CH BE NL PL BR TR", on(11, 11), 2009],
	["Mid-year sale (618)", "sale", "CN HK", on(6, 18), 2010],
	["December sale (12.12)", "sale", `CN HK ${shopsOfTheSouthEast}`, on(12, 12), 2012],
	["September sale (9.9)", "sale", shopsOfTheSouthEast, on(9, 9), 2016],
	["October sale (10.10)", "sale", shopsOfTheSouthEast, on(10, 10), 2018],
	["Prime Day", "sale", "US CA GB IE DE AT FR IT ES NL BE PL SE JP AU BR MX SG AE SA EG TR", primeDay, 2015],
	["Prime Day", "sale", "IN", indianPrimeDay, 2017],
	// The sale of autumn, "Prime Big Deal Days": the second Tuesday of October but in 2025.
	["Autumn Prime sale", "sale", "US CA GB DE AT FR IT ES NL BE PL SE JP AU BR", announced({ 2025: [10, 7] }, nth(10, tuesday, 2)), 2022],
	// Of all large shops, some four weeks before the feast.
	["Diwali sales", "sale", "IN", announced({ 2023: [10, 8], 2024: [9, 26], 2025: [9, 23] }, (year) => hinduDay("diwali")(year) - 28), 2014],
	["El Buen Fin", "sale", "MX", buenFin, 2011],
	["Boxing Day sales", "sale", "GB IE CA AU NZ ZA", on(12, 26)],
	// Shops clear what Christmas left; in some countries law or custom sets the day.
	["January sales", "sale", "US DE AT CH PT", on(1, 2)],
	["January sales", "sale", "BE LU", on(1, 3)],
	["January sales", "sale", "FR", frenchWinterSale],
	["January sales", "sale", "IT", italianWinterSale],
	["January sales", "sale", "ES", on(1, 7)],
	["Summer sales", "sale", "FR", frenchSummerSale],
	["Summer sales", "sale", "BE ES", on(7, 1)],
	["Summer sales", "sale", "IT", nth(7, saturday, 1)],
	["Summer sales", "sale", "GR", nth(7, monday, 2)],
];
