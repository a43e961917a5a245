import type Holidays from "date-holidays";
import { dayNumber } from "../../day-number.ts";
import type { Occasion } from "../wave.ts";
import { commercialDays } from "./commercial-days.ts";
import { elections } from "./elections.ts";
import { holidayName } from "./holiday-name.ts";
import { mergeOccasions } from "./merge-occasions.ts";
import { taxDeadlines } from "./tax-deadlines.ts";

/** Countries whose holidays are looked up: those that most mail comes from or goes to, ISO 3166-1. */
export const calendarCountries: readonly string[] =
	"US CA MX BR AR CL CO PE GB IE DE AT CH FR BE NL LU ES PT IT GR PL CZ SK HU RO BG HR SI RS DK SE NO FI EE LV LT UA RU BY KZ GE AM TR IL EG MA ZA NG KE IN CN HK TW JP KR TH VN MY SG ID PH AU NZ AE SA".split(
		" ",
	);

/** Occasions of the years from one to another, both inside, in order of days. */
export type Calendar = (fromYear: number, toYear: number) => readonly Occasion[];

/** Outside, the tables of moons end or no mail is dated; a forged year must not cost time. */
const [earliest, latest] = [1990, 2076];

/**
 * Holidays and observances of some 65 countries, commercial days, tax deadlines and elections. Loading takes a tenth of a second
 * and 20 MB, a year about as long again the first time it is asked for: for commands that show waves, never for a scan.
 */
export async function loadCalendar(): Promise<Calendar> {
	const { default: Maker } = await import("date-holidays");
	const makers = calendarCountries.map((country) => [country, withoutMoon(new Maker(country, { languages: "en" }))] as const);
	const moons = moonDays(new Maker());
	const years = new Map<number, readonly Occasion[]>();
	const ofYear = (year: number): readonly Occasion[] => {
		let known = years.get(year);
		if (known === undefined) {
			known = mergeOccasions([
				...commercialDays(year),
				...moonOccasions(moons, year),
				...taxDeadlines(year),
				...elections(year),
				...makers.flatMap(([country, maker]) => holidaysOf(maker, country, year)),
			]);
			years.set(year, known);
		}
		return known;
	};
	return (fromYear, toYear) => {
		const all: Occasion[] = [];
		for (let year = Math.max(earliest, Math.floor(fromYear)); year <= Math.min(latest, toYear); year++) all.push(...ofYear(year));
		return all;
	};
}

/**
 * Feasts by the moon. Those of the Muslim year are sold for where the country's own list has no entry. Those of East Asia
 * are in the lists of many countries, with a rule for each day of each feast; every rule takes the astronomy of a
 * year, 19 of 20 parts of all the time. So they are taken out there and stand here, once for all.
 */
const moonFeasts: readonly (readonly [name: string, rule: string, countries: string])[] = [
	["Ramadan", "1 Ramadan", "AE SA EG MA TR ID MY NG PK BD DZ TN JO KW QA IQ"],
	// Not Malaysia and Singapore, whose lists have the days that were announced, some of them a day later.
	["Eid al-Fitr", "1 Shawwal", "AE SA EG MA TR ID NG PK BD IN DZ TN JO KW QA IQ"],
	["Eid al-Adha", "10 Dhu al-Hijjah", "AE SA EG MA TR ID NG PK BD IN DZ TN JO KW QA IQ"],
	["Chinese New Year", "chinese 01-0-01", "CN HK TW SG MY ID PH"],
	["Lantern Festival", "chinese 01-0-15", "CN HK TW"],
	["Qingming Festival", "chinese 5-01 solarterm", "CN HK TW"],
	["Buddha's Birthday", "chinese 04-0-08", "HK TW KR"],
	["Dragon Boat Festival", "chinese 05-0-05", "CN HK TW"],
	["Qixi Festival", "chinese 07-0-07", "CN TW"],
	["Ghost Festival", "chinese 07-0-15", "HK TW VN"],
	["Mid-Autumn Festival", "chinese 08-0-15", "CN HK TW VN SG MY"],
	["Double Ninth Festival", "chinese 09-0-09", "CN HK TW"],
	["Korean New Year", "korean 01-0-01", "KR"],
	["Korean Thanksgiving", "korean 8-0-15", "KR"],
	["Vietnamese New Year", "vietnamese 1-0-1", "VN"],
];

/**
 * What the package's almanac has wrong up to 2038: it takes the leap month of 2033 for the seventh (it comes after the eleventh), and
 * in 1996 the month began a day later. From 2039 on some days are one too early.
 */
const corrected: Readonly<Record<string, string>> = {
	"Ghost Festival 1996": "1996-08-28",
	"Mid-Autumn Festival 2033": "2033-09-08",
	"Double Ninth Festival 2033": "2033-10-01",
	"Korean Thanksgiving 2033": "2033-09-08",
};

/** Lists that have the eve of a feast, or days off that were moved to it, under its own name. */
const looseLists: ReadonlySet<string> = new Set(["CN", "SA"]);
/** Countries whose "Easter Sunday" is the Orthodox one. */
const orthodox: ReadonlySet<string> = new Set(["BG", "GE", "GR", "RO"]);
const eastAsian = /\b(?:chinese|korean|vietnamese) /;

function moonDays(maker: Holidays): Holidays {
	for (const [name, rule] of moonFeasts) maker.setHoliday(rule, { name: { en: name }, type: "observance" });
	return maker;
}

function withoutMoon(maker: Holidays): Holidays {
	// The package's types leave out the field that its rules are known by.
	const rules = maker.getRules() as unknown as readonly { readonly rule: string }[];
	for (const { rule } of rules) if (eastAsian.test(rule)) maker.unsetRule(rule);
	return maker;
}

function moonOccasions(maker: Holidays, year: number): Occasion[] {
	return maker.getHolidays(year, "en").flatMap(({ date, name }) => {
		const feast = moonFeasts.find(([feastName]) => feastName === name);
		return feast === undefined
			? []
			: [{ name, kind: "holiday" as const, day: corrected[`${name} ${year}`] ?? date.slice(0, 10), countries: feast[2].split(" ") }];
	});
}

/** Days that stand in our own tables, wherever a list has them: some lists have another day for them, or one that was moved to a workday. */
const ownTables: ReadonlySet<string> = new Set([
	"Mother's Day",
	"Father's Day",
	"Children's Day",
	"Teachers' Day",
	"Valentine's Day",
	"Halloween",
	"Diwali",
	"Sinterklaas",
	"Saint Nicholas' Day",
]);
/** Feasts in the lists of Croatia and Serbia on which only those of another faith have a day off: nobody sends mail in the country's language for them. */
const ofMinorities: ReadonlySet<string> = new Set(
	["HR", "RS"].flatMap((country) => ["Eid al-Fitr", "Eid al-Adha", "Yom Kippur"].map((feast) => `${feast} ${country}`)),
);
/** A name that comes again so soon is a day off that was moved, or the second day of a feast: neither has mail of its own. */
const againDays = 4;

/** Days off and observances; school holidays, and days that only replace one on a weekend, bring no mail of their own. */
function holidaysOf(maker: Holidays, country: string, year: number): Occasion[] {
	const last = new Map<string, number>();
	return maker.getHolidays(year, "en").flatMap(({ date, name, type, substitute }) => {
		const day = date.slice(0, 10);
		const known = type === "school" || substitute === true ? "" : nameThere(holidayName(name), day, country);
		const number = dayNumber(day);
		const isElsewhere = ownTables.has(known) || ofMinorities.has(`${known} ${country}`);
		if (known === "" || number === undefined || isElsewhere || (looseLists.has(country) && isMoonFeast(known, country))) return [];
		const before = last.get(known);
		last.set(known, number);
		if (before !== undefined && number - before <= againDays) return [];
		return [{ name: known, kind: "holiday" as const, day, countries: [country] }];
	});
}

/** What has another day in the eastern churches has another name there. */
function nameThere(name: string, day: string, country: string): string {
	if (name === "Easter Sunday" && orthodox.has(country)) return "Orthodox Easter";
	return name === "Christmas Day" && day.slice(5, 7) === "01" ? "Orthodox Christmas" : name;
}

function isMoonFeast(name: string, country: string): boolean {
	return moonFeasts.some(([feast, , countries]) => feast === name && countries.split(" ").includes(country));
}
