import { describe, expect, test } from "vitest";
import { wave } from "../../../test/support/campaigns/wave.ts";
import { dueOccasions } from "../due-occasions.ts";
import { themes } from "../themes/theme.ts";
import { loadCalendar } from "./calendar/load-calendar.ts";
import { expectedWaves } from "./expected-waves.ts";
import type { Occasion, Wave } from "./wave.ts";

const easter: Readonly<Record<number, string>> = { 2022: "04-17", 2023: "04-09", 2024: "03-31", 2025: "04-20", 2026: "04-05" };

function calendar(from: number, to: number): Occasion[] {
	const all: Occasion[] = [];
	for (let year = from; year <= to; year++)
		all.push(
			{ name: "Valentine's Day", kind: "commercial", day: `${year}-02-14`, countries: [] },
			{ name: "International Women's Day", kind: "holiday", day: `${year}-03-08`, countries: ["RU", "UA"] },
			{ name: "Easter Sunday", kind: "holiday", day: `${year}-${easter[year] ?? "04-01"}`, countries: ["DE", "GB"] },
			{ name: "Mother's Day", kind: "commercial", day: `${year}-03-10`, countries: ["GB", "IE"] },
			{ name: "Mother's Day", kind: "commercial", day: `${year}-05-12`, countries: ["AT", "DE", "IT", "US"] },
			{ name: "Income tax deadline", kind: "tax", day: `${year}-07-31`, countries: ["DE"] },
			{ name: "Income tax deadline", kind: "tax", day: `${year}-03-15`, countries: ["JP"] },
		);
	return all;
}

const at = Date.UTC(2024, 5, 1);

describe("waves that were seen", () => {
	test("come again at their occasion, with the lead they had", () => {
		const days = [
			["2022-02-24", "2022-03-07", "2022-03-08"],
			["2023-02-26", "2023-03-06", "2023-03-08"],
			["2024-02-20", "2024-03-08", "2024-03-08"],
		] as const;
		const waves = days.map(([from, to, day]) =>
			wave({ from, to, occasions: [{ name: "International Women's Day", kind: "holiday", day, countries: ["RU"] }] }),
		);
		const due = expectedWaves(waves, calendar, at).find(({ occasion }) => occasion.name === "International Women's Day");
		expect(due).toMatchObject({ theme: "gifts", languages: ["ru", "en"], from: "2025-02-24", to: "2025-03-07" });
		expect(due?.occasion).toMatchObject({ day: "2025-03-08", countries: ["RU", "UA"] });
		expect(due?.because).toBe("Seen in 2022, 2023 and 2024, from 12 days before to 1 day before the day");
	});

	test("move with a moveable feast", () => {
		const occasions: Occasion[] = [{ name: "Easter Sunday", kind: "holiday", day: "2024-03-31", countries: ["DE"] }];
		const [due] = expectedWaves([wave({ theme: "travel", from: "2024-03-21", to: "2024-03-30", occasions })], calendar, at);
		expect(due).toMatchObject({
			from: "2025-04-10",
			to: "2025-04-19",
			because: "Seen in 2024, from 10 days before to 1 day before the day",
		});
	});

	test("are expected on the day of the countries that they were seen for", () => {
		const occasions: Occasion[] = [{ name: "Mother's Day", kind: "commercial", day: "2024-05-12", countries: ["DE", "US"] }];
		const due = expectedWaves([wave({ from: "2024-05-01", to: "2024-05-11", occasions })], calendar, at);
		const mothers = due.filter(({ occasion }) => occasion.name === "Mother's Day");
		expect(mothers.map(({ occasion }) => occasion.day)).toEqual(["2025-05-12"]);
	});

	test("of two languages have each their own deadline and lead", () => {
		const deadline = (day: string, countries: string[]): Occasion => ({ name: "Income tax deadline", kind: "tax", day, countries });
		const german = wave({
			theme: "tax-and-benefit",
			languages: ["de"],
			from: "2023-07-21",
			to: "2023-08-05",
			occasions: [deadline("2023-07-31", ["DE"])],
		});
		const japanese = wave({
			theme: "tax-and-benefit",
			languages: ["ja"],
			from: "2024-03-01",
			to: "2024-03-14",
			occasions: [deadline("2024-03-15", ["JP"])],
		});
		const due = expectedWaves([german, japanese], calendar, at);
		expect(due.map(({ languages, from }) => [languages[0], from])).toEqual([
			["de", "2024-07-21"],
			["ja", "2025-03-01"],
		]);
	});

	test("without an occasion come again if they came in two years", () => {
		const once = wave({ theme: "extortion", from: "2023-09-02", to: "2023-09-12", occasions: [] });
		expect(expectedWaves([once], calendar, at)).toEqual([]);
		const [due] = expectedWaves([once, wave({ ...once, from: "2022-09-06", to: "2022-09-16" })], calendar, at);
		expect(due).toMatchObject({ theme: "extortion", from: "2024-09-05", to: "2024-09-15", because: "Seen at this time in 2022 and 2023" });
	});

	test("without an occasion, on either side of New Year", () => {
		const waves = [
			wave({ theme: "extortion", from: "2021-12-29", to: "2022-01-05", occasions: [] }),
			wave({ theme: "extortion", from: "2023-01-02", to: "2023-01-09", occasions: [] }),
		];
		const due = expectedWaves(waves, calendar, at);
		expect(due).toMatchObject([{ from: "2025-01-01", to: "2025-01-08", because: "Seen at this time in 2021 and 2023" }]);
		// Two of one turn of the year are one.
		expect(expectedWaves([waves[0] as Wave, wave({ ...waves[0], from: "2022-01-06", to: "2022-01-09" })], calendar, at)).toEqual([]);
	});

	test("for two days that explain them alike are due at both", () => {
		const holiday = (name: string, day: string): Occasion => ({ name, kind: "holiday", day, countries: [] });
		const both = wave({
			from: "2024-02-05",
			to: "2024-02-13",
			occasions: [holiday("Valentine's Day", "2024-02-14"), holiday("Easter Sunday", "2024-02-15")],
		});
		const due = expectedWaves([both], calendar, at).filter(({ because }) => because.startsWith("Seen"));
		expect(due.map(({ occasion, to }) => [occasion.name, to])).toEqual([
			["Valentine's Day", "2025-02-13"],
			["Easter Sunday", "2025-04-18"],
		]);
		const early = holiday("International Women's Day", "2023-03-08");
		const sales = wave({ from: "2023-02-05", to: "2023-02-13", occasions: [holiday("Valentine's Day", "2023-02-14"), early] });
		const same = expectedWaves([sales], calendar, at).filter(({ because }) => because.startsWith("Seen"));
		expect(same.map(({ occasion }) => occasion.name)).toEqual(["Valentine's Day"]);
	});

	test("in the countries of the last of them, however strong an earlier one was", () => {
		const mothers = (day: string, country: string): Occasion => ({ name: "Mother's Day", kind: "commercial", day, countries: [country] });
		const late = wave({ from: "2024-05-01", to: "2024-05-11", occasions: [mothers("2024-05-12", "US")] });
		const early = wave({ from: "2023-03-01", to: "2023-03-09", occasions: [mothers("2023-03-10", "GB")] });
		const due = expectedWaves([late, early], calendar, at).find(({ because }) => because.startsWith("Seen"));
		expect(due?.occasion.day).toBe("2025-05-12");
	});
});

describe("what calendars say alone", () => {
	test("of themes in the data, where their languages are read", () => {
		const due = expectedWaves([], calendar, at, { themes: ["tax-and-benefit", "extortion"], languagesOf: () => ["de"] });
		expect(due).toHaveLength(1);
		expect(due[0]).toMatchObject({ theme: "tax-and-benefit", languages: ["de"], from: "2024-07-17", to: "2024-08-07", isGuess: true });
		expect(due[0]?.because).toBe("By the calendar alone (Germany)");
	});

	test("once for a day that each country keeps on another", () => {
		const due = expectedWaves([], calendar, at, { themes: ["gifts"], languagesOf: () => ["de", "en"] });
		expect(due.map(({ occasion }) => `${occasion.name} ${occasion.day}`)).toEqual([
			"Valentine's Day 2025-02-14",
			"Mother's Day 2025-05-12",
		]);
	});

	test("on the day of each language, in the countries that read it", () => {
		const mothers = (day: string, countries: string[]): Occasion => ({ name: "Mother's Day", kind: "commercial", day, countries });
		const days = [
			mothers("2025-05-04", ["ES", "PT"]),
			mothers("2025-05-10", ["MX"]),
			mothers("2025-05-26", ["PL"]),
			mothers("2025-05-25", ["FR"]),
		];
		const due = expectedWaves([], () => days, at, { themes: ["gifts"], languagesOf: () => ["fr", "es", "pl"] });
		expect(due.map(({ occasion, languages, because }) => [occasion.day, languages, because])).toEqual([
			["2025-05-04", ["es"], "By the calendar alone (Spain)"],
			["2025-05-25", ["fr"], "By the calendar alone (France)"],
			["2025-05-26", ["pl"], "By the calendar alone (Poland)"],
		]);
		const deadline: Occasion = { name: "Income tax deadline", kind: "tax", day: "2025-03-31", countries: ["CH", "DE", "TR"] };
		const taxes = expectedWaves([], () => [deadline], at, {
			themes: ["gifts", "tax-and-benefit"],
			languagesOf: (theme) => (theme === "gifts" ? ["tr"] : ["de"]),
		});
		expect(taxes).toMatchObject([{ languages: ["de"], because: "By the calendar alone (Germany)" }]);
	});
});

describe("what calendars say is told once", () => {
	test("for a day that the same countries keep, however many languages a theme has", () => {
		const prime: Occasion = { name: "Prime Day", kind: "sale", day: "2025-07-08", countries: ["DE", "FR", "GB", "IT", "US"] };
		const due = expectedWaves([], () => [prime], Date.UTC(2025, 0, 1), {
			themes: ["consumer-goods", "prize", "replicas"],
			languagesOf: (theme) => (theme === "prize" ? ["en"] : theme === "replicas" ? ["de"] : ["fr", "it"]),
		});
		expect(due.map(({ languages }) => languages)).toEqual([["fr", "it"], ["en"], ["de"]]);
		expect(new Set(due.map(({ because }) => because))).toEqual(new Set(["By the calendar alone (5 countries)"]));
		expect(dueOccasions(due)).toMatchObject([{ parts: [{ themes: ["consumer-goods", "prize", "replicas"] }] }]);
	});

	test("for a day that is the end of another one's mail", () => {
		const sale = (name: string, day: string): Occasion => ({ name, kind: "sale", day, countries: [] });
		const sales = [sale("Black Friday", "2024-11-29"), sale("Cyber Monday", "2024-12-02")];
		const due = expectedWaves([], () => sales, at, { themes: ["replicas"], languagesOf: () => ["en"] });
		expect(due.map(({ occasion }) => occasion.name)).toEqual(["Black Friday"]);
		// It was seen: then it is due.
		const seen = wave({ theme: "replicas", from: "2023-11-25", to: "2023-11-27", occasions: [sale("Cyber Monday", "2023-11-27")] });
		expect(expectedWaves([seen], () => sales, at).map(({ occasion }) => occasion.name)).toContain("Cyber Monday");
	});

	test("but each of several days a year", () => {
		const day = (date: string, country: string): Occasion => ({
			name: "Campaign fundraising deadline",
			kind: "commercial",
			day: date,
			countries: [country],
		});
		const days = [day("2024-06-30", "US"), day("2024-07-15", "GB"), day("2024-09-30", "US"), day("2024-12-31", "US")];
		const due = expectedWaves([], () => days, at, { themes: ["political"], languagesOf: () => ["en"] });
		expect(due.map(({ occasion }) => occasion.day)).toEqual(["2024-06-30", "2024-09-30", "2024-12-31"]);
	});
});

describe("of the calendar itself, in every language", async () => {
	const real = await loadCalendar();
	const languages =
		"ar be bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko lt lv ms nl no pl pt ro ru sk sl sr sv ta th tl tr uk ur vi zh".split(
			" ",
		);

	test.each([2025, 2027, 2028])(
		"a theme has a dozen days a year at most, and none under two names: %i",
		(year) => {
			for (const language of languages) {
				const due = expectedWaves([], real, Date.UTC(year, 0, 1), { themes, languagesOf: () => [language] });
				for (const [theme, some] of Map.groupBy(due, (one) => one.theme)) {
					expect([language, theme, some.length <= 12]).toEqual([language, theme, true]);
					const days = some.map(({ occasion: { kind, day, countries } }) => `${kind} ${day} ${countries.join()}`);
					expect([language, theme, days.filter((one, index) => days.indexOf(one) !== index)]).toEqual([language, theme, []]);
				}
			}
		},
		60_000,
	);
});

test("nothing before the moment, and nothing for no moment", () => {
	const due = expectedWaves([wave()], calendar, at, {
		themes: ["gifts", "travel", "tax-and-benefit"],
		languagesOf: () => ["de", "ru", "ja"],
	});
	expect(due.length).toBeGreaterThan(3);
	expect(due.every(({ to, from }) => to >= "2024-06-01" && from <= "2025-06-01")).toBe(true);
	expect(due.map(({ from }) => from)).toEqual(due.map(({ from }) => from).sort());
	expect(expectedWaves([wave()], calendar, Number.NaN)).toEqual([]);
	expect(expectedWaves([], calendar, at)).toEqual([]);
});
