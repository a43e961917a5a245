import { dayOf } from "../../day-number.ts";
import type { Occasion } from "../wave.ts";
import { nthWeekday } from "./moveable-days.ts";

const president = "Presidential election";
const parliament = "Parliamentary election";
const [municipal, local] = ["Municipal elections", "Local elections"];
const union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

/**
 * Elections of whole countries, 2019 to 2028, last days of voting (of India the first and the last, of Italy the Sunday). Those after 2025 are the
 * ones that constitutions or electoral laws fix, or that had been called when this was written; early elections are not
 * in it until they have been called.
 */
const held: readonly (readonly [country: string, name: string, days: string])[] = [
	["GB", parliament, "2019-12-12 2024-07-04"],
	// First Thursday of May (Representation of the People Act 1983, section 37); 2020 was put off by a year.
	["GB", local, "2019-05-02 2021-05-06 2022-05-05 2023-05-04 2024-05-02 2025-05-01 2026-05-07 2027-05-06 2028-05-04"],
	["DE", parliament, "2021-09-26 2025-02-23"],
	// A Sunday 20 to 35 days before the term ends on 13 May (constitution, article 7); the government set both days of 2027 in June 2026.
	["FR", president, "2022-04-10 2022-04-24 2027-04-18 2027-05-02"],
	["FR", parliament, "2022-06-12 2022-06-19 2024-06-30 2024-07-07"],
	["FR", municipal, "2020-03-15 2020-06-28 2026-03-15 2026-03-22"],
	// Constitution, articles 28 and 77: first and last Sunday of October.
	["BR", "General election", "2022-10-02 2022-10-30 2026-10-04 2026-10-25"],
	["BR", municipal, "2020-11-15 2020-11-29 2024-10-06 2024-10-27 2028-10-01 2028-10-29"],
	["JP", parliament, "2019-07-21 2021-10-31 2022-07-10 2024-10-27 2025-07-20 2026-02-08"],
	// Public Official Election Act, article 34: a Wednesday, counted back from the end of the term.
	["KR", parliament, "2020-04-15 2024-04-10 2028-04-12"],
	["KR", president, "2022-03-09 2025-06-03"],
	["KR", local, "2022-06-01 2026-06-03"],
	["IN", "General election", "2019-04-11 2019-05-19 2024-04-19 2024-06-01"],
	["CA", parliament, "2019-10-21 2021-09-20 2025-04-28"],
	["AU", parliament, "2019-05-18 2022-05-21 2025-05-03"],
	["NZ", parliament, "2020-10-17 2023-10-14 2026-11-07"],
	["ES", parliament, "2019-04-28 2019-11-10 2023-07-23"],
	// Fourth Sunday of May (LOREG, article 42).
	["ES", municipal, "2019-05-26 2023-05-28 2027-05-23"],
	["IT", parliament, "2022-09-25"],
	["IT", "Referendum", "2020-09-20 2022-06-12 2025-06-08 2026-03-22"],
	["PT", parliament, "2019-10-06 2022-01-30 2024-03-10 2025-05-18"],
	["PT", president, "2021-01-24 2026-01-18 2026-02-08"],
	["PT", municipal, "2021-09-26 2025-10-12"],
	["NL", parliament, "2021-03-17 2023-11-22 2025-10-29"],
	// Third Wednesday of March (Kieswet, article F 1).
	["NL", municipal, "2022-03-16 2026-03-18"],
	["PL", parliament, "2019-10-13 2023-10-15"],
	["PL", president, "2020-06-28 2020-07-12 2025-05-18 2025-06-01"],
	["PL", local, "2024-04-07 2024-04-21"],
	// Third Sunday of September (law 20-FZ of 2014).
	["RU", parliament, "2021-09-19 2026-09-20"],
	["RU", president, "2024-03-17"],
	// First Sunday of June (LGIPE, article 22).
	["MX", "General election", "2021-06-06 2024-06-02 2027-06-06"],
	// Fourth Sunday of October (Código Electoral Nacional, article 53).
	["AR", "General election", "2019-10-27 2021-11-14 2023-10-22 2023-11-19 2025-10-26 2027-10-24"],
	["CL", president, "2021-11-21 2021-12-19 2025-11-16 2025-12-14"],
	// Last Sunday of May (constitution, article 190; law 996 of 2005).
	["CO", president, "2022-05-29 2022-06-19 2026-05-31 2026-06-21"],
	["CO", parliament, "2022-03-13 2026-03-08"],
	// Last Sunday of October (law 163 of 1994).
	["CO", local, "2019-10-27 2023-10-29 2027-10-31"],
	["PE", "General election", "2021-04-11 2021-06-06 2026-04-12 2026-06-07"],
	// First Sunday of October (law 26864).
	["PE", local, "2022-10-02 2026-10-04"],
	["TR", "General election", "2023-05-14 2023-05-28"],
	// Last Sunday of March (law 2972).
	["TR", local, "2019-03-31 2024-03-31"],
	["UA", president, "2019-03-31 2019-04-21"],
	["UA", parliament, "2019-07-21"],
	["ID", "General election", "2019-04-17 2024-02-14"],
	["ID", local, "2020-12-09 2024-11-27"],
	// Second Monday of May (constitution, articles VI and VII).
	["PH", "General election", "2019-05-13 2022-05-09 2025-05-12 2028-05-08"],
	["PH", local, "2023-10-30 2026-11-02"],
	["TW", president, "2020-01-11 2024-01-13"],
	["TW", local, "2022-11-26 2026-11-28"],
	["HK", parliament, "2021-12-19 2025-12-07"],
	["SG", parliament, "2020-07-10 2025-05-03"],
	["SG", president, "2023-09-01"],
	["MY", parliament, "2022-11-19"],
	["TH", parliament, "2019-03-24 2023-05-14 2026-02-08"],
	["VN", parliament, "2021-05-23 2026-03-15"],
	["ZA", "General election", "2019-05-08 2024-05-29"],
	["ZA", local, "2021-11-01"],
	// INEC, timetable of February 2026 under the Electoral Act of that year: a month earlier than first announced.
	["NG", "General election", "2019-02-23 2023-02-25 2027-01-16"],
	// Second Tuesday of August (constitution, article 101).
	["KE", "General election", "2022-08-09 2027-08-10"],
	["EG", president, "2023-12-12"],
	["EG", parliament, "2020-10-25 2020-11-08 2025-11-11 2025-11-25"],
	// Decree 2.26.190.
	["MA", parliament, "2021-09-08 2026-09-23"],
	// Basic Law: the Knesset, a Tuesday of the month Cheshvan.
	["IL", parliament, "2019-04-09 2019-09-17 2020-03-02 2021-03-23 2022-11-01 2026-10-27"],
	["AT", parliament, "2019-09-29 2024-09-29"],
	["AT", president, "2022-10-09"],
	// Second to last Sunday of October (Bundesgesetz über die politischen Rechte, article 19).
	["CH", parliament, "2019-10-20 2023-10-22 2027-10-24"],
	// Second Sunday of September (Vallagen, chapter 1).
	["SE", parliament, "2022-09-11 2026-09-13"],
	["NO", parliament, "2021-09-13 2025-09-08"],
	["DK", parliament, "2019-06-05 2022-11-01 2026-03-24"],
	// Third Sunday of April (Vaalilaki, section 107).
	["FI", parliament, "2019-04-14 2023-04-02 2027-04-18"],
	["FI", president, "2024-01-28 2024-02-11"],
	["BE", parliament, "2019-05-26 2024-06-09"],
	["BE", local, "2024-10-13"],
	["LU", parliament, "2023-10-08"],
	["GR", parliament, "2019-07-07 2023-05-21 2023-06-25"],
	["CY", parliament, "2021-05-30 2026-05-24"],
	["CY", president, "2023-02-05 2023-02-12"],
	["CZ", parliament, "2021-10-09 2025-10-04"],
	["CZ", president, "2023-01-14 2023-01-28"],
	["SK", parliament, "2020-02-29 2023-09-30"],
	["SK", president, "2019-03-16 2019-03-30 2024-03-23 2024-04-06"],
	["SI", parliament, "2022-04-24 2026-03-22"],
	["SI", president, "2022-10-23 2022-11-13"],
	["HR", parliament, "2020-07-05 2024-04-17"],
	["HR", president, "2019-12-22 2020-01-05 2024-12-29 2025-01-12"],
	["RS", parliament, "2020-06-21 2022-04-03 2023-12-17"],
	// The eighth in five years was called for April 2026.
	["BG", parliament, "2021-04-04 2021-07-11 2021-11-14 2022-10-02 2023-04-02 2024-06-09 2024-10-27 2026-04-19"],
	["BG", president, "2021-11-21"],
	["HU", parliament, "2022-04-03 2026-04-12"],
	["RO", parliament, "2020-12-06 2024-12-01"],
	["RO", president, "2019-11-10 2019-11-24 2024-11-24 2025-05-04 2025-05-18"],
	["IE", parliament, "2020-02-08 2024-11-29"],
	["IE", president, "2025-10-24"],
	// First Sunday of March (constitution, section 60); first Saturday of October (article 11); second Sunday of October (article 57).
	["EE", parliament, "2019-03-03 2023-03-05 2027-03-07"],
	["LV", parliament, "2022-10-01 2026-10-03"],
	["LT", parliament, "2020-10-11 2020-10-25 2024-10-13 2024-10-27 2028-10-08"],
	["LT", president, "2019-05-12 2019-05-26 2024-05-12 2024-05-26"],
	["BY", president, "2020-08-09 2025-01-26"],
	["BY", parliament, "2019-11-17 2024-02-25"],
	["KZ", president, "2019-06-09 2022-11-20"],
	["KZ", parliament, "2021-01-10 2023-03-19"],
	["KZ", "Referendum", "2022-06-05 2024-10-06 2026-03-15"],
	["GE", parliament, "2020-10-31 2020-11-21 2024-10-26"],
	["AM", parliament, "2021-06-20 2026-06-07"],
	// Council decisions under the Electoral Act of 1976; a country votes on one of four days, most on the Sunday.
	[union, "European Parliament election", "2019-05-26 2024-06-09"],
];

const firstYear = 2019;
const lastYear = 2028;

/** National elections of a year; none outside 2019 to 2028. */
export function elections(year: number): Occasion[] {
	if (year < firstYear || year > lastYear) return [];
	const found: Occasion[] = held.flatMap(([countries, name, days]) =>
		days
			.split(" ")
			.filter((day) => day.startsWith(`${year}-`))
			.map((day): Occasion => ({ name, kind: "election", day, countries: countries.split(" ") })),
	);
	if (year % 2 === 0) found.push(americanElection(year));
	return found;
}

/** 2 USC 7 and 3 USC 1: the Tuesday after the first Monday of November. */
function americanElection(year: number): Occasion {
	const day = dayOf(nthWeekday(year, 11, 1, 1) + 1);
	return { name: year % 4 === 0 ? president : "Midterm elections", kind: "election", day, countries: ["US"] };
}
