import { announced, type DayRule, monday, nth, on, thursday, tuesday, wednesday, workdayFrom } from "./day-rule.ts";
import { easterSunday, nthWeekday } from "./moveable-days.ts";

const opens = "Income tax returns open";

/** The first Wednesday of April after Holy Week, as the Agencia Tributaria has announced it. */
function spanishOpening(year: number): number {
	const day = nthWeekday(year, 4, wednesday, 1);
	const easter = easterSunday(year);
	return day >= easter - 7 && day <= easter ? day + 7 : day;
}

/**
 * Days on which returns can be handed in for the first time, and on which public money or insurance changes: false refunds and statements begin with
 * them. Days that were announced first, the usual ones for other years. After the country: who announces it.
 */
export const taxSeasons: readonly DayRule[] = [
	// IRS.
	[
		opens,
		"tax",
		"US",
		announced(
			{ 2020: [1, 27], 2021: [2, 12], 2022: [1, 24], 2023: [1, 23], 2024: [1, 29], 2025: [1, 27], 2026: [1, 26] },
			nth(1, monday, -1),
		),
	],
	// NETFILE of the CRA.
	[opens, "tax", "CA", announced({ 2022: [2, 21], 2023: [2, 20], 2024: [2, 19] }, nth(2, monday, 4))],
	// DGFiP.
	[opens, "tax", "FR", announced({ 2019: [4, 10], 2020: [4, 20], 2022: [4, 7] }, nth(4, thursday, 2))],
	[
		opens,
		"tax",
		"ES",
		announced({ 2018: [4, 4], 2019: [4, 2], 2020: [4, 1], 2021: [4, 7], 2022: [4, 6], 2023: [4, 11], 2026: [4, 8] }, spanishOpening),
	],
	// Agenzia delle Entrate, precompilata: the end of April, 20 days later for changes.
	[opens, "tax", "IT", announced({ 2020: [5, 5], 2021: [5, 10], 2022: [5, 23], 2023: [5, 2] }, on(4, 30)), 2015],
	[opens, "tax", "PT", on(4, 1), 2019],
	// Receita Federal.
	[
		opens,
		"tax",
		"BR",
		announced({ 2019: [3, 7], 2020: [3, 2], 2021: [3, 1], 2022: [3, 7], 2025: [3, 17], 2026: [3, 23] }, workdayFrom(3, 15)),
	],
	// Belastingdienst; Twój e-PIT; kakutei shinkoku; SAT; GİB.
	[opens, "tax", "NL", on(3, 1)],
	[opens, "tax", "PL", on(2, 15), 2019],
	[opens, "tax", "JP", workdayFrom(2, 16)],
	[opens, "tax", "MX", on(4, 1)],
	[opens, "tax", "TR", on(3, 1)],
	[opens, "tax", "CN", on(3, 1), 2020],
	// SARS.
	[
		opens,
		"tax",
		"ZA",
		announced({ 2020: [9, 1], 2021: [7, 1], 2022: [7, 1], 2023: [7, 7], 2024: [7, 15], 2025: [7, 21], 2026: [7, 13] }, nth(7, monday, 2)),
	],
	["Year-end tax settlement", "tax", "KR", on(1, 15)],
	["Tax year begins", "tax", "GB", on(4, 6)],
	["Tax year ends", "tax", "AU", on(6, 30)],
	// 42 CFR 422.62 and 45 CFR 155.410: until 7 December, and to some day of December or January.
	["Medicare open enrollment", "tax", "US", on(10, 15), 2011],
	["Health insurance enrollment", "tax", "US", on(11, 1), 2015],
	// Social Security Administration: with the consumer prices of September.
	["Social Security increase", "tax", "US", announced({ 2019: [10, 10], 2023: [10, 12], 2024: [10, 10], 2025: [10, 24] }, on(10, 13))],
	// Sozialgesetzbuch VI section 65; Social Security Act 1991 part 3.16.
	["Pension increase", "tax", "DE", on(7, 1)],
	["Pension increase", "tax", "AU", on(3, 20)],
	["Pension increase", "tax", "AU", on(9, 20)],
	// CAF, allocation de rentrée scolaire.
	["Back-to-school allowance", "tax", "FR", announced({ 2023: [8, 16] }, nth(8, tuesday, 3))],
];
