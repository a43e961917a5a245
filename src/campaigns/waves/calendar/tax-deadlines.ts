import { dayIn, weekdayOf } from "../../day-number.ts";
import type { Occasion } from "../wave.ts";
import { announced, type DayRule, nth, occasionsBy, on, thursday, workdayFrom } from "./day-rule.ts";
import { easterSunday, lastWorkday, nextWorkday, orthodoxEaster } from "./moveable-days.ts";
import { taxSeasons } from "./tax-seasons.ts";

/** 30 April, past a weekend and the first of May, which is a day off. */
const endOfApril = (year: number) => (weekdayOf(dayIn(year, 4, 30)) === 0 ? dayIn(year, 5, 2) : nextWorkday(dayIn(year, 4, 30)));
/** The first of May is a day off: the workday after it. */
const afterFirstOfMay = workdayFrom(5, 2);
const due = "Income tax deadline";

/** The workday from a day on, past Easter Monday too. */
function pastEasterMonday(year: number, month: number, date: number): number {
	const day = nextWorkday(dayIn(year, month, date));
	return day === easterSunday(year) + 1 ? day + 1 : day;
}

/** 20 May, past weekends and Whit Monday. */
function hungarianDeadline(year: number): number {
	const day = nextWorkday(dayIn(year, 5, 20));
	return day === easterSunday(year) + 50 ? day + 1 : day;
}

/** 30 April, but in years in which the Orthodox Easter falls on 2 May: Good Friday to Easter Monday, and a day off for the Saturday of 1 May. */
function bulgarianDeadline(year: number): number {
	return orthodoxEaster(year) === dayIn(year, 5, 2) ? dayIn(year, 5, 5) : endOfApril(year);
}

/** Returns are sent out on the first workday of May (the first is a day off), and due a month later (Inland Revenue Ordinance, section 51). */
function hongKongDeadline(year: number): number {
	const sent = nextWorkday(dayIn(year, 5, 2));
	return nextWorkday(sent + 31);
}

/**
 * Income tax returns of private people: false refunds and reminders come around these days. Years with a day of their own are those of the
 * pandemic and others in which one was announced. After the country: where it stands.
 */
const rules: readonly DayRule[] = [
	// 26 USC 6072, with Emancipation Day of the District of Columbia (26 USC 7503); IRS notices 2020-23 and 2021-21.
	[due, "tax", "US", announced({ 2020: [7, 15], 2021: [5, 17] }, americanDeadline)],
	["Extended tax deadline", "tax", "US", workdayFrom(10, 15)],
	// Taxes Management Act 1970 section 8: 31 January after the tax year, online; HMRC never moves it for weekends.
	[due, "tax", "GB", on(1, 31)],
	// Abgabenordnung section 149: 31 July since the year 2018, 31 May before; later for 2020 to 2023 (EGAO article 97 section 36).
	[
		due,
		"tax",
		"DE",
		announced({ 2021: [11, 2], 2022: [10, 31], 2023: [10, 2], 2024: [9, 2] }, (year) => nextWorkday(dayIn(year, year >= 2019 ? 7 : 5, 31))),
	],
	// impots.gouv.fr, end of the online declaration for the last group of départements; other years: first Thursday of June.
	[
		due,
		"tax",
		"FR",
		announced(
			{ 2016: [6, 7], 2017: [6, 6], 2018: [6, 5], 2019: [6, 4], 2020: [6, 11], 2021: [6, 8], 2022: [6, 8], 2023: [6, 8] },
			nth(6, thursday, 1),
		),
	],
	// DL 124/2019: form 730 by 30 September since 2020, 23 July before; form Redditi by 31 October since 2024 (D.Lgs. 108/2024),
	// and in 2018 (law 205/2017); 10 December 2020 by DL 157/2020.
	[due, "tax", "IT", (year) => nextWorkday(year >= 2020 ? dayIn(year, 9, 30) : dayIn(year, 7, 23))],
	[
		due,
		"tax",
		"IT",
		announced({ 2018: [10, 31], 2020: [12, 10] }, (year) => nextWorkday(year >= 2024 ? dayIn(year, 10, 31) : dayIn(year, 11, 30))),
	],
	// Agencia Tributaria, campaña de renta.
	[due, "tax", "ES", workdayFrom(6, 30)],
	// CIRS article 60: 1 April to 30 June; to 31 May until 2018.
	[due, "tax", "PT", (year) => (year >= 2019 ? dayIn(year, 6, 30) : dayIn(year, 5, 31))],
	// Receita Federal, DIRPF: last workday of April until 2021, of May since.
	[
		due,
		"tax",
		"BR",
		announced({ 2020: [6, 30], 2021: [5, 31] }, (year) => lastWorkday(year >= 2022 ? dayIn(year, 5, 31) : dayIn(year, 4, 30))),
	],
	// Belastingdienst: aangifte before 1 May; before 1 April until 2014.
	[due, "tax", "NL", (year) => dayIn(year, year >= 2015 ? 5 : 4, 1)],
	// Ustawa o PIT article 45: 30 April.
	[due, "tax", "PL", endOfApril],
	// Income Tax Act article 120: 15 March; pandemic: 16 April 2020, 15 April 2021.
	[due, "tax", "JP", announced({ 2020: [4, 16], 2021: [4, 15] }, workdayFrom(3, 15))],
	// Income Tax Act article 70: global income by 31 May; year-end settlement opens on 15 January.
	[due, "tax", "KR", workdayFrom(5, 31)],
	// Tax Code articles 229 (declaration, 30 April) and 409 (property taxes of people, 1 December). Years but 2020: with the days
	// off of May, which the government arranges anew every year.
	[due, "tax", "RU", announced({ 2016: [5, 4], 2018: [5, 3], 2020: [7, 30], 2022: [5, 4], 2024: [5, 2] }, endOfApril)],
	["Property tax deadline", "tax", "RU", workdayFrom(12, 1)],
	// Tax Code article 179.2: before 1 May.
	[due, "tax", "UA", on(4, 30)],
	// Income Tax Act section 150(1): 30 April.
	[due, "tax", "CA", announced({ 2020: [6, 1] }, workdayFrom(4, 30))],
	// ATO: the year ends on 30 June, own returns by 31 October.
	[due, "tax", "AU", workdayFrom(10, 31)],
	// Income-tax Act 1961 section 139(1): 31 July; moved by circulars of the CBDT. Since 2026 those with a business have until 31 August.
	[
		due,
		"tax",
		"IN",
		announced(
			{ 2015: [9, 7], 2016: [8, 5], 2017: [8, 5], 2018: [8, 31], 2019: [8, 31], 2020: [1, 10, 2021], 2021: [12, 31], 2025: [9, 16] },
			on(7, 31),
		),
	],
	// Cantons: most take returns until 31 March.
	[due, "tax", "CH", on(3, 31)],
	// BAO sections 134 and 108: 30 June online, or the next workday.
	[due, "tax", "AT", workdayFrom(6, 30)],
	// Skatteverket: 2 May. Skatteetaten: 30 April, weekends as in skatteforvaltningsloven 5-5. Skattestyrelsen: 1 May. Verohallinto gives every
	// taxpayer another day: not in it.
	[due, "tax", "SE", workdayFrom(5, 2)],
	[due, "tax", "NO", endOfApril],
	[due, "tax", "DK", on(5, 1)],
	// CIR 1992 article 308, through Tax-on-web, weekend or not; days of earlier years as announced.
	[due, "tax", "BE", announced({ 2017: [7, 13], 2018: [7, 12], 2019: [7, 11], 2020: [7, 16] }, on(7, 15))],
	// Loi concernant l'impôt sur le revenu, article 116, as changed in 2022.
	[due, "tax", "LU", on(12, 31), 2023],
	// Taxes Consolidation Act 1997 section 959I.
	[due, "tax", "IE", on(10, 31)],
	// Daňový řád section 136: four months after the year, sent online.
	[due, "tax", "CZ", afterFirstOfMay, 2021],
	// Zákon o dani z príjmov section 49.
	[due, "tax", "SK", (year) => pastEasterMonday(year, 3, 31)],
	// Szja törvény section 11.
	[due, "tax", "HU", hungarianDeadline],
	// Codul fiscal article 122, declarația unică; 2020 by OUG 29/2020.
	[due, "tax", "RO", announced({ 2020: [6, 30] }, workdayFrom(5, 25)), 2020],
	// ZDDFL article 53.
	[due, "tax", "BG", announced({ 2022: [5, 3] }, bulgarianDeadline)],
	// Code of tax procedure: 15 July since 2025; put off almost every year.
	[due, "tax", "GR", announced({ 2023: [7, 24], 2024: [7, 26], 2025: [7, 21] }, workdayFrom(7, 15)), 2023],
	// EMTA, VID, VMI.
	[due, "tax", "EE", endOfApril],
	[due, "tax", "LV", workdayFrom(6, 1)],
	[due, "tax", "LT", afterFirstOfMay],
	// LISR article 150: people in April; 2020 and 2021 by resolutions of the SAT.
	[due, "tax", "MX", announced({ 2020: [6, 30], 2021: [5, 31] }, endOfApril)],
	// SII, Operación Renta; DIAN, until the last two digits of the tax number, by yearly decree.
	[due, "tax", "CL", endOfApril],
	[due, "tax", "CO", workdayFrom(10, 24)],
	// Tax Administration Act 1994 section 37.
	[due, "tax", "NZ", workdayFrom(7, 7)],
	// GVK article 92: the end of March since law 7194 of 2019, 25 March before. 2024 by circular; 2025 by the days off after Ramadan.
	[due, "tax", "TR", announced({ 2024: [4, 5], 2025: [4, 7] }, (year) => nextWorkday(dayIn(year, 3, year >= 2020 ? 31 : 25)))],
	// Individual Income Tax Law article 11: 1 March to 30 June, of 2019 for the first time.
	[due, "tax", "CN", on(6, 30), 2020],
	// Income Tax Act article 71; put off to the end of June by the ministry in four years.
	[due, "tax", "TW", announced({ 2020: [6, 30], 2021: [6, 30], 2022: [6, 30], 2025: [6, 30] }, workdayFrom(5, 31))],
	[due, "tax", "HK", hongKongDeadline],
	// Income Tax Act section 62 (IRAS, e-filing).
	[due, "tax", "SG", announced({ 2020: [5, 31] }, on(4, 18))],
	// Without a business, online: LHDN gives two weeks more than the law. Revenue Department: eight days more.
	[due, "tax", "MY", on(5, 15)],
	[due, "tax", "TH", workdayFrom(4, 8)],
	// KUP law article 3; 2025 with the days off after Ramadan.
	[due, "tax", "ID", announced({ 2020: [4, 30], 2025: [4, 11] }, on(3, 31))],
	// Tax Code section 51; 2022: past Good Friday.
	[due, "tax", "PH", announced({ 2020: [6, 14], 2022: [4, 18] }, workdayFrom(4, 15))],
	// Law on tax administration article 44: the last day of the fourth month is a day off, as is the first of May.
	[due, "tax", "VN", afterFirstOfMay],
	// SARS, people who are not provisional taxpayers, by eFiling: around 20 October.
	[
		due,
		"tax",
		"ZA",
		announced(
			{ 2018: [10, 31], 2019: [12, 4], 2020: [11, 16], 2021: [11, 23], 2022: [10, 24], 2023: [10, 23], 2026: [10, 23] },
			workdayFrom(10, 20),
		),
	],
	// Tax Procedures Act section 28 (KRA), Personal Income Tax Act section 41 (NG), Income Tax Law 91 of 2005 article 82 (EG, where weekends are others).
	[due, "tax", "KE", on(6, 30)],
	[due, "tax", "NG", on(3, 31)],
	[due, "tax", "EG", on(3, 31)],
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

/** Days of a year by which people hand in their tax returns, on which that begins, and on which benefits change. */
export function taxDeadlines(year: number): Occasion[] {
	return occasionsBy([...rules, ...taxSeasons], year);
}
