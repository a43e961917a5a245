import { expect, test } from "vitest";
import { dayNumber } from "../day-number.ts";
import { type Candidate, candidatesOf, explainWave } from "./explain-wave.ts";
import type { Occasion } from "./wave.ts";
import type { Theme } from "../themes/theme.ts";

const occasions: Occasion[] = [
	{ name: "Valentine's Day", kind: "commercial", day: "2024-02-14", countries: [] },
	{ name: "Defender of the Fatherland Day", kind: "holiday", day: "2024-02-23", countries: ["BY", "RU"] },
	{ name: "St. David's Day", kind: "holiday", day: "2024-03-01", countries: ["GB"] },
	{ name: "International Women's Day", kind: "holiday", day: "2024-03-08", countries: ["DE", "RU", "UA"] },
	{ name: "Mother's Day", kind: "commercial", day: "2024-03-10", countries: ["GB", "IE"] },
	{ name: "Income tax deadline", kind: "tax", day: "2024-04-15", countries: ["US"] },
	{ name: "Income tax deadline", kind: "tax", day: "2024-04-30", countries: ["CA", "PL", "RU"] },
	{ name: "Presidential election", kind: "election", day: "2024-11-05", countries: ["US"] },
	{ name: "Black Friday", kind: "sale", day: "2024-11-29", countries: [] },
	{ name: "Christmas parcels", kind: "season", day: "2024-12-19", countries: [] },
	{ name: "Chinese New Year", kind: "holiday", day: "2024-02-10", countries: ["CN", "HK", "SG", "TW"] },
	{ name: "Parliamentary election", kind: "election", day: "2020-10-17", countries: ["NZ"] },
	{ name: "Ramadan", kind: "holiday", day: "2024-03-11", countries: ["EG", "SA", "TR"] },
	{ name: "Valentine's Day", kind: "commercial", day: "2026-02-14", countries: [] },
	{ name: "Ramadan", kind: "holiday", day: "2026-02-18", countries: ["EG", "SA", "TR"] },
	{ name: "Midterm elections", kind: "election", day: "2026-11-03", countries: ["US"] },
	{ name: "Parliamentary election", kind: "election", day: "2026-11-07", countries: ["NZ"] },
	{ name: "Groundhog Day", kind: "holiday", day: "2024-02-02", countries: ["US"] },
	{ name: "Christmas shopping", kind: "season", day: "2024-12-12", countries: [] },
	{ name: "Christmas Day", kind: "holiday", day: "2024-12-25", countries: ["DE", "GB", "US"] },
];

function candidates(theme: Theme, from: string, to: string, languages: string[]): Candidate[] {
	return candidatesOf({ theme, languages, from: dayNumber(from) as number, to: dayNumber(to) as number }, occasions);
}

function explained(theme: Theme, from: string, to: string, languages: string[]): string[] {
	return explainWave(candidates(theme, from, to, languages)).map(({ name, countries }) => `${name} ${countries[0] ?? ""}`.trim());
}

test("the nearest occasion that fits the theme and the languages comes first", () => {
	expect(explained("gifts", "2024-02-24", "2024-03-07", ["ru", "en"])[0]).toBe("International Women's Day DE");
	expect(explained("gifts", "2024-02-15", "2024-02-22", ["ru"])[0]).toBe("Defender of the Fatherland Day BY");
	expect(explained("gifts", "2024-02-28", "2024-03-09", ["en"])[0]).toBe("Mother's Day GB");
	expect(explained("gifts", "2024-02-03", "2024-02-13", ["ja"])).toEqual(["Valentine's Day"]);
	expect(explained("tax-and-benefit", "2024-03-20", "2024-04-14", ["en"])[0]).toBe("Income tax deadline US");
	expect(explained("tax-and-benefit", "2024-04-10", "2024-04-29", ["pl"])[0]).toBe("Income tax deadline CA");
	expect(explained("political", "2024-10-01", "2024-11-05", ["en"])).toEqual(["Presidential election US"]);
	expect(explained("parcel", "2024-12-05", "2024-12-22", ["de"])[0]).toBe("Christmas parcels");
});

test("what no occasion fits stays unexplained", () => {
	expect(explained("extortion", "2024-02-24", "2024-03-07", ["ru"])).toEqual([]);
	expect(explained("gifts", "2024-08-01", "2024-08-09", ["ru"])).toEqual([]);
	expect(explained("political", "2024-10-01", "2024-11-05", ["ko"])).toEqual([]);
	// Where few of those live who read the language.
	expect(explained("prize", "2024-01-10", "2024-01-31", ["en"])).toEqual([]);
	expect(explained("prize", "2024-01-25", "2024-02-08", ["zh"])[0]).toBe("Chinese New Year CN");
	expect(explained("political", "2020-09-15", "2020-09-15", ["en"])).toEqual([]);
	expect(explained("political", "2020-10-10", "2020-10-16", ["en"])).toEqual(["Parliamentary election NZ"]);
	// Began with the day itself: it was sent for something that comes later.
	expect(explained("gifts", "2024-03-11", "2024-03-20", ["en"])).toEqual([]);
});

test("a second occasion is named only if it fits as well in days and in languages", () => {
	expect(explained("gifts", "2024-02-24", "2024-03-07", ["ru"])).toEqual(["International Women's Day DE"]);
	expect(explained("gifts", "2024-02-24", "2024-03-07", ["ru", "en"])).toEqual(["International Women's Day DE"]);
	expect(explained("political", "2026-10-01", "2026-11-02", ["en"])).toEqual(["Midterm elections US"]);
	expect(explained("gifts", "2026-02-09", "2026-02-15", ["ar"])).toEqual(["Valentine's Day", "Ramadan EG"]);
});

test("mail that goes on for days after a day was not sent for it", () => {
	expect(explained("gifts", "2026-02-09", "2026-02-17", ["ar"])).toEqual(["Ramadan EG"]);
	expect(explained("gifts", "2026-02-06", "2026-02-19", ["en"])).toEqual([]);
});

test("waves of other years tell which of two it was", () => {
	const [year, other] = [candidates("gifts", "2026-02-09", "2026-02-15", ["ar"]), candidates("gifts", "2024-03-01", "2024-03-09", ["ar"])];
	const names = (own: Candidate[]) => explainWave(own, [year, other]).map(({ name }) => name);
	expect(names(year)).toEqual(["Ramadan"]);
	expect(names(other)).toEqual(["Ramadan"]);
	// A wave that began as long before a feast as this one ended says nothing.
	const far = other.map((one) => ({ ...one, ahead: one.ahead + 20 }));
	expect(explainWave(year, [far]).map(({ name }) => name)).toEqual(["Valentine's Day", "Ramadan"]);
});

test("a season lasts, and a day that nobody sends for explains nothing", () => {
	expect(explained("replicas", "2024-12-11", "2024-12-20", ["en"])).toEqual(["Christmas shopping"]);
	expect(explained("gifts", "2024-12-12", "2024-12-20", ["en"])[0]).toBe("Christmas Day DE");
	expect(explained("consumer-goods", "2024-01-26", "2024-02-02", ["en"])).toEqual([]);
});
