import { dayIn, dayOf, weekdayOf } from "../../day-number.ts";
import type { Occasion } from "../wave.ts";
import { lastWorkday, nextWorkday, nthWeekday } from "./moveable-days.ts";

/** Years in which the day was another, by decree: month and date. A third number is the year, where it is not the same. */
type Moved = Readonly<Record<number, readonly [month: number, date: number, year?: number]>>;
type Rule = readonly [country: string, name: string, day: (year: number) => number, moved?: Moved];

const on = (month: number, date: number) => (year: number) => dayIn(year, month, date);
const workdayFrom = (month: number, date: number) => (year: number) => nextWorkday(dayIn(year, month, date));
/** 30 April, past a weekend and the first of May, which is a day off. */
const endOfApril = (year: number) => (weekdayOf(dayIn(year, 4, 30)) === 0 ? dayIn(year, 5, 2) : nextWorkday(dayIn(year, 4, 30)));
const due = "Income tax deadline";

/**
 * Income tax returns of private people: false refunds and reminders come around these days. Moved years are those of the
 * pandemic and a few others. After the country: where it stands.
 */
const rules: readonly Rule[] = [
	// 26 USC 6072, with Emancipation Day of the District of Columbia (26 USC 7503); IRS notices 2020-23 and 2021-21.
	["US", due, americanDeadline, { 2020: [7, 15], 2021: [5, 17] }],
	["US", "Extended income tax deadline", workdayFrom(10, 15)],
	// Taxes Management Act 1970 section 8: 31 January after the tax year, online; HMRC never moves it for weekends.
	["GB", due, on(1, 31)],
	["GB", "Beginning of the tax year", on(4, 6)],
	// Abgabenordnung section 149: 31 July since the year 2018, 31 May before; later for 2020 to 2023 (EGAO article 97 section 36).
	["DE", due, (year) => nextWorkday(dayIn(year, year >= 2019 ? 7 : 5, 31)), { 2021: [11, 2], 2022: [10, 31], 2023: [10, 2], 2024: [9, 2] }],
	// impots.gouv.fr, end of the online declaration for the last group of départements; other years: first Thursday of June.
	[
		"FR",
		due,
		(year) => nthWeekday(year, 6, 4, 1),
		{ 2016: [6, 7], 2017: [6, 6], 2018: [6, 5], 2019: [6, 4], 2020: [6, 11], 2021: [6, 8], 2022: [6, 8], 2023: [6, 8] },
	],
	// DL 124/2019: form 730 by 30 September since 2020, 23 July before; form Redditi by 31 October since 2024 (D.Lgs. 108/2024),
	// and in 2018 (law 205/2017); 10 December 2020 by DL 157/2020.
	["IT", due, (year) => (year >= 2020 ? nextWorkday(dayIn(year, 9, 30)) : nextWorkday(dayIn(year, 7, 23)))],
	["IT", due, (year) => nextWorkday(year >= 2024 ? dayIn(year, 10, 31) : dayIn(year, 11, 30)), { 2018: [10, 31], 2020: [12, 10] }],
	// Agencia Tributaria, campaña de renta: from the beginning of April, as announced, to 30 June.
	["ES", due, workdayFrom(6, 30)],
	[
		"ES",
		"Beginning of income tax returns",
		on(4, 3),
		{ 2018: [4, 4], 2019: [4, 2], 2020: [4, 1], 2021: [4, 7], 2022: [4, 6], 2023: [4, 11], 2025: [4, 2], 2026: [4, 8] },
	],
	// CIRS article 60: 1 April to 30 June; to 31 May until 2018.
	["PT", due, (year) => (year >= 2019 ? dayIn(year, 6, 30) : dayIn(year, 5, 31))],
	// Receita Federal, DIRPF: last workday of April until 2021, of May since.
	["BR", due, (year) => lastWorkday(year >= 2022 ? dayIn(year, 5, 31) : dayIn(year, 4, 30)), { 2020: [6, 30], 2021: [5, 31] }],
	// Belastingdienst: aangifte before 1 May; before 1 April until 2014.
	["NL", due, (year) => dayIn(year, year >= 2015 ? 5 : 4, 1)],
	// Ustawa o PIT article 45: 30 April.
	["PL", due, endOfApril],
	// Income Tax Act article 120: 15 March; pandemic: 16 April 2020, 15 April 2021.
	["JP", due, workdayFrom(3, 15), { 2020: [4, 16], 2021: [4, 15] }],
	// Income Tax Act article 70: global income by 31 May; year-end settlement opens on 15 January.
	["KR", due, workdayFrom(5, 31)],
	["KR", "Year-end tax settlement", on(1, 15)],
	// Tax Code articles 229 (declaration, 30 April) and 409 (property taxes of people, 1 December). Moved years but 2020: with the days
	// off of May, which the government arranges anew every year.
	["RU", due, endOfApril, { 2016: [5, 4], 2018: [5, 3], 2020: [7, 30], 2022: [5, 4], 2024: [5, 2] }],
	["RU", "Property tax deadline", workdayFrom(12, 1)],
	// Income Tax Act section 150(1): 30 April.
	["CA", due, workdayFrom(4, 30), { 2020: [6, 1] }],
	// ATO: the year ends on 30 June, own returns by 31 October.
	["AU", due, workdayFrom(10, 31)],
	["AU", "End of the tax year", on(6, 30)],
	// Income-tax Act 1961 section 139(1): 31 July; moved by circulars of the CBDT.
	[
		"IN",
		due,
		on(7, 31),
		{ 2015: [9, 7], 2016: [8, 5], 2017: [8, 5], 2018: [8, 31], 2019: [8, 31], 2020: [1, 10, 2021], 2021: [12, 31], 2025: [9, 16] },
	],
	// Cantons: most take returns until 31 March.
	["CH", due, on(3, 31)],
	// BAO section 134: 30 June online.
	["AT", due, on(6, 30)],
	// Skatteverket: 2 May. Skatteetaten: 30 April. Skattestyrelsen: 1 May. Verohallinto gives every taxpayer another day: not in it.
	["SE", due, workdayFrom(5, 2)],
	["NO", due, on(4, 30)],
	["DK", due, on(5, 1)],
	// CIR 1992 article 308, through Tax-on-web, weekend or not; days of earlier years as announced.
	["BE", due, on(7, 15), { 2018: [7, 12], 2019: [7, 11], 2020: [7, 16] }],
	// Taxes Consolidation Act 1997 section 959I.
	["IE", due, on(10, 31)],
	// LISR article 150: people in April; 2020 and 2021 by resolutions of the SAT.
	["MX", due, endOfApril, { 2020: [6, 30], 2021: [5, 31] }],
	// Tax Administration Act 1994 section 37.
	["NZ", due, workdayFrom(7, 7)],
	// GVK article 92: the end of March since law 7194 of 2019, 25 March before.
	["TR", due, (year) => dayIn(year, 3, year >= 2020 ? 31 : 25)],
	// Individual Income Tax Law article 11: 1 March to 30 June, of 2019 for the first time.
	["CN", due, (year) => (year >= 2020 ? dayIn(year, 6, 30) : Number.NaN)],
	// Income Tax Act section 62 (IRAS, e-filing).
	["SG", due, on(4, 18), { 2020: [5, 31] }],
	// SARS, people who are not provisional taxpayers, by eFiling: around 20 October.
	["ZA", due, workdayFrom(10, 20), { 2018: [10, 31], 2019: [12, 4], 2020: [11, 16], 2021: [11, 23], 2022: [10, 24], 2023: [10, 23] }],
];

/** 15 April, past weekends and past 16 April, which Washington keeps on a Friday or Monday where it is on a weekend. */
function americanDeadline(year: number): number {
	const emancipation = dayIn(year, 4, 16);
	const weekday = weekdayOf(emancipation);
	const kept = year < 2007 ? Number.NaN : emancipation + (weekday === 6 ? -1 : weekday === 0 ? 1 : 0);
	let day = nextWorkday(dayIn(year, 4, 15));
	if (day === kept) day = nextWorkday(day + 1);
	return day;
}

/** Days of a year by which people hand in their tax returns. */
export function taxDeadlines(year: number): Occasion[] {
	return rules.flatMap(([country, name, day, moved]): Occasion[] => {
		const other = moved?.[year];
		const number = other === undefined ? day(year) : dayIn(other[2] ?? year, other[0], other[1]);
		return Number.isNaN(number) ? [] : [{ name, kind: "tax", day: dayOf(number), countries: [country] }];
	});
}
