import type { Occasion } from "../wave.ts";
import { bigSales } from "./big-sales.ts";
import { afterEaster, type DayRule, everywhere, monday, nth, occasionsBy, on, saturday, sunday, thursday, tuesday } from "./day-rule.ts";
import { hinduDay } from "./hindu-days.ts";
import { easterSunday, nthWeekday, orthodoxEaster } from "./moveable-days.ts";

/** The last Sunday of May, a week later where that is Whit Sunday (Code de l'action sociale et des familles, article D215-1). */
function frenchMothersDay(year: number): number {
	const last = nthWeekday(year, 5, sunday, -1);
	return last === easterSunday(year) + 49 ? last + 7 : last;
}

/** American committees report each quarter what they were given (11 CFR 104.5): the nights before are the loudest of political mail. */
const quarterEnds = [
	[3, 31],
	[6, 30],
	[9, 30],
	[12, 31],
] as const;

const rules: readonly DayRule[] = [
	// The day on which children of Spain and much of Latin America get what others get at Christmas.
	["Three Kings' Day", "commercial", "ES MX AR CO PE", on(1, 6)],
	// The evening before 6 December in the Netherlands, the day itself elsewhere.
	["Sinterklaas", "commercial", "NL", on(12, 5)],
	["Saint Nicholas' Day", "commercial", "BE DE AT CH LU PL CZ SK HU RO HR SI", on(12, 6)],
	// With Christmas, on the days of the western churches since 2023.
	["Saint Nicholas' Day", "commercial", "UA", (year) => on(12, year >= 2023 ? 6 : 19)(year)],
	["Valentine's Day", "commercial", everywhere, on(2, 14)],
	["White Day", "commercial", "JP KR TW", on(3, 14)],
	["Lovers' Day", "commercial", "BR", on(6, 12)],
	["Love and Friendship Day", "commercial", "CO", nth(9, saturday, 3)],
	["Pepero Day", "commercial", "KR", on(11, 11)],
	["Defender of the Fatherland Day", "holiday", "RU BY KG TJ", on(2, 23)],
	// Given flowers and sweets in all of these, a day off in some.
	[
		"International Women's Day",
		"holiday",
		"RU UA BY KZ KG UZ AM GE MD BG RO RS HR SI PL CZ SK LT LV EE IT VN CN DE AT CH ES PT FR",
		on(3, 8),
	],
	["Vietnamese Women's Day", "commercial", "VN", on(10, 20)],
	["Motherhood and Beauty Day", "commercial", "AM", on(4, 7)],
	// Lists of countries have it under several names, and that of Russia not at all.
	["Orthodox Easter", "holiday", "RU UA BY KZ GE GR BG RO RS", orthodoxEaster],
	["Thanksgiving Day", "holiday", "CA", nth(10, monday, 2)],
	[
		"Mother's Day",
		"commercial",
		"US CA AU NZ DE AT CH IT BE NL FI DK EE LV CZ SK HR TR BR JP CN TW HK SG MY PH IN ZA VN GR CY UA CL PE CO",
		nth(5, sunday, 2),
	],
	["Mother's Day", "commercial", "ES PT HU LT RO", nth(5, sunday, 1)],
	["Mother's Day", "commercial", "GB IE NG", afterEaster(-21)],
	["Mother's Day", "commercial", "FR MA DZ TN", frenchMothersDay],
	["Mother's Day", "commercial", "SE", nth(5, sunday, -1)],
	["Mother's Day", "commercial", "LU", nth(6, sunday, 2)],
	["Mother's Day", "commercial", "PL", on(5, 26)],
	["Mother's Day", "commercial", "MX", on(5, 10)],
	["Mother's Day", "commercial", "RU", nth(11, sunday, -1)],
	["Mother's Day", "commercial", "BY", on(10, 14)],
	["Mother's Day", "commercial", "KZ", nth(9, sunday, 3)],
	["Mother's Day", "commercial", "GE", on(3, 3)],
	["Mother's Day", "commercial", "SI", on(3, 25)],
	["Mother's Day", "commercial", "NO", nth(2, sunday, 2)],
	["Mother's Day", "commercial", "AR", nth(10, sunday, 3)],
	["Mother's Day", "commercial", "EG AE SA JO KW QA IQ", on(3, 21)],
	["Mother's Day", "commercial", "ID", on(12, 22)],
	["Mother's Day", "commercial", "TH", on(8, 12)],
	["Parents' Day", "commercial", "KR", on(5, 8)],
	[
		"Father's Day",
		"commercial",
		"US CA GB IE FR NL JP IN CN HK SG MY PH ZA KE NG VN MX AR CL CZ SK HU GR CY TR CO PE UA",
		nth(6, sunday, 3),
	],
	["Father's Day", "commercial", "DE", afterEaster(39)],
	["Father's Day", "commercial", "AT BE", nth(6, sunday, 2)],
	["Father's Day", "commercial", "CH LT", nth(6, sunday, 1)],
	["Father's Day", "commercial", "LU", nth(10, sunday, 1)],
	["Father's Day", "commercial", "LV", nth(9, sunday, 2)],
	["Father's Day", "commercial", "RO", nth(5, sunday, 2), 2010],
	["Father's Day", "commercial", "ES PT IT HR", on(3, 19)],
	["Father's Day", "commercial", "SE NO FI EE", nth(11, sunday, 2)],
	["Father's Day", "commercial", "DK", on(6, 5)],
	["Father's Day", "commercial", "PL", on(6, 23)],
	["Father's Day", "commercial", "BR", nth(8, sunday, 2)],
	["Father's Day", "commercial", "AU NZ", nth(9, sunday, 1)],
	["Father's Day", "commercial", "TW", on(8, 8)],
	["Father's Day", "commercial", "RU", nth(10, sunday, 3), 2021],
	["Father's Day", "commercial", "TH", on(12, 5)],
	["Father's Day", "commercial", "ID", on(11, 12)],
	["Father's Day", "commercial", "EG AE", on(6, 21)],
	["Children's Day", "commercial", "RU UA BY KZ AM BG RO PL CZ SK PT SI CN VN", on(6, 1)],
	["Children's Day", "commercial", "HU", nth(5, sunday, -1)],
	["Children's Day", "commercial", "JP KR", on(5, 5)],
	["Children's Day", "commercial", "TW HK", on(4, 4)],
	["Children's Day", "commercial", "TR", on(4, 23)],
	["Children's Day", "commercial", "MX", on(4, 30)],
	["Children's Day", "commercial", "CO", nth(4, saturday, -1)],
	["Children's Day", "commercial", "BR", on(10, 12)],
	["Children's Day", "commercial", "AR PE", nth(8, sunday, 3), 2013],
	["Children's Day", "commercial", "CL", nth(8, sunday, 2)],
	["Children's Day", "commercial", "TH", nth(1, saturday, 2)],
	["Children's Day", "commercial", "IN", on(11, 14)],
	["Children's Day", "commercial", "NG", on(5, 27)],
	["Teachers' Day", "commercial", "RU AM PH", on(10, 5)],
	["Teachers' Day", "commercial", "UA BY KZ", nth(10, sunday, 1)],
	["Teachers' Day", "commercial", "CN HK", on(9, 10)],
	["Teachers' Day", "commercial", "TW", on(9, 28)],
	["Teachers' Day", "commercial", "KR MX CO", on(5, 15)],
	["Teachers' Day", "commercial", "IN", on(9, 5)],
	["Teachers' Day", "commercial", "VN", on(11, 20)],
	["Teachers' Day", "commercial", "ID", on(11, 25)],
	["Teachers' Day", "commercial", "MY", on(5, 16)],
	["Teachers' Day", "commercial", "TH", on(1, 16)],
	["Teachers' Day", "commercial", "TR", on(11, 24)],
	["Teachers' Day", "commercial", "PL", on(10, 14)],
	["Teachers' Day", "commercial", "BR", on(10, 15)],
	["Teachers' Day", "commercial", "AR", on(9, 11)],
	["Teachers' Day", "commercial", "CL", on(10, 16)],
	["Teachers' Day", "commercial", "PE", on(7, 6)],
	["Teachers' Day", "commercial", "CZ SK", on(3, 28)],
	["Teachers' Day", "commercial", "HU", nth(6, sunday, 1)],
	["Teachers' Day", "commercial", "US", nth(5, tuesday, 1)],
	["Halloween", "commercial", everywhere, on(10, 31)],
	// Singapore and Malaysia keep it on the same day, or the one before.
	["Diwali", "commercial", "IN SG MY", hinduDay("diwali")],
	["Raksha Bandhan", "commercial", "IN", hinduDay("rakshaBandhan")],
	// Presents to those one owes something, sent by department stores.
	["Midsummer gifts (Ochugen)", "commercial", "JP", on(7, 15)],
	["Year-end gifts (Oseibo)", "commercial", "JP", on(12, 20)],
	// Weeks off in which most of a country travels.
	["Golden Week", "holiday", "JP", on(4, 29)],
	["Golden Week", "holiday", "CN", on(10, 1)],
	["Giving Tuesday", "commercial", "US CA GB AU", (year) => nthWeekday(year, 11, thursday, 4) + 5, 2012],
	...quarterEnds.map(([month, date]): DayRule => ["Campaign fundraising deadline", "commercial", "US", on(month, date)]),
	["Christmas shopping", "season", everywhere, on(12, 12)],
	// The last days on which carriers promise delivery by Christmas Eve.
	["Christmas parcels", "season", everywhere, on(12, 19)],
	[
		"Summer holidays",
		"season",
		"US CA MX GB IE DE AT CH FR BE NL LU ES PT IT GR CY PL CZ SK HU RO BG HR SI RS DK SE NO FI EE LV LT UA RU BY KZ GE AM TR IL EG MA AE SA CN HK TW JP KR",
		on(7, 1),
	],
	// Schools of the south close in December.
	["Summer holidays", "season", "BR AR CL PE CO AU NZ ZA", on(12, 20)],
	["Back to school", "season", "US CA MX GB IE FR BE NL LU IT ES PT DE AT CH PL CZ SK HU RO BG GR SE NO DK FI AE SA", on(8, 25)],
	["Back to school", "season", "RU UA BY KZ GE AM EE LV LT HR SI RS TR IL EG MA CN HK TW VN NG", on(9, 1)],
	["Back to school", "season", "JP", on(4, 1)],
	["Back to school", "season", "KR AR CL PE", on(3, 1)],
	["Back to school", "season", "BR AU NZ CO", on(2, 1)],
	["Back to school", "season", "ZA SG MY KE", on(1, 10)],
	["Back to school", "season", "IN PH", on(6, 10)],
	["Back to school", "season", "ID", on(7, 15)],
	["Back to school", "season", "TH", on(5, 16)],
];

/** Days of a year on which people buy, give and go away, by stated rules. */
export function commercialDays(year: number): Occasion[] {
	return occasionsBy([...rules, ...bigSales], year);
}
