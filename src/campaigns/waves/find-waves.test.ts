import { describe, expect, test } from "vitest";
import { campaign, shares } from "../../../test/support/campaigns/campaign.ts";
import { mailYear, spread } from "../../../test/support/campaigns/mail-year.ts";
import type { Campaign } from "../campaign.ts";
import { dayNumber } from "../day-number.ts";
import { findWaves } from "./find-waves.ts";
import type { Occasion, Wave } from "./wave.ts";

const none = () => [];
const usual = { gifts: 4, parcel: 10, casino: 2, loans: 1, "bank-credentials": 20 } as const;
const day = (text: string) => Date.parse(text);

/** So many campaigns a day of some messages each, from a day on. */
function surge(theme: "gifts" | "parcel", from: string, days: number, campaigns: number, messages: number, language = "ru"): Campaign[] {
	return Array.from({ length: days * campaigns }, (_, at) =>
		spread(theme, messages, day(from) + Math.floor(at / campaigns) * 86_400_000, 1, language, `surge-${from}-${at}`),
	);
}

const off = (left: string, right: string) => Math.abs((dayNumber(left) as number) - (dayNumber(right) as number));

describe("no waves in mail as it usually comes", () => {
	test("in years of restless mail with weekends", () => {
		let withWaves = 0;
		for (let seed = 1; seed <= 20; seed++) if (findWaves(mailYear(seed, usual), none).length > 0) withWaves++;
		expect(withWaves).toBeLessThanOrEqual(1);
	});

	test("in years of themes that come a few times a year", () => {
		const rare = { gifts: 0.3, parcel: 0.5, casino: 0.1, loans: 0.2, jobs: 0.05, "bank-credentials": 1 };
		let withWaves = 0;
		for (let seed = 101; seed <= 120; seed++) if (findWaves(mailYear(seed, rare), none).length > 0) withWaves++;
		expect(withWaves).toBeLessThanOrEqual(1);
	});

	test("where more of everything comes in one month", () => {
		const before = mailYear(1, usual, { days: 365 });
		const more = [2, 3, 4, 5, 6].flatMap((seed) => mailYear(seed, usual, { from: "2023-05-01", days: 31 }));
		expect(findWaves([...before, ...more], none)).toEqual([]);
	});

	test("where a theme becomes more frequent and stays so", () => {
		const mail = [...mailYear(7, usual), ...mailYear(8, { parcel: 8 }, { from: "2023-07-01", days: 184 })];
		expect(findWaves(mail, none)).toEqual([]);
	});
});

describe("waves are found", () => {
	test("with their ends, in many years of mail", () => {
		let found = 0;
		for (let seed = 1; seed <= 10; seed++) {
			const [wave, ...more] = findWaves([...mailYear(seed, usual), ...surge("gifts", "2023-02-24", 13, 4, 12)], none);
			expect(more).toEqual([]);
			if (wave !== undefined && off(wave.from, "2023-02-24") <= 4 && off(wave.to, "2023-03-08") <= 4) found++;
		}
		expect(found).toBeGreaterThanOrEqual(9);
	});

	test("several of one theme in a year", () => {
		const peaks = ["2023-02-01", "2023-03-25", "2023-09-10", "2023-12-08"];
		const mail = [...mailYear(3, usual), ...peaks.flatMap((from) => surge("gifts", from, 8, 5, 12))];
		const found = findWaves(mail, none).map(({ from }) => from);
		expect(found.sort().map((from, at) => off(from, peaks[at] as string) <= 3)).toEqual([true, true, true, true]);
	});

	test("many of one theme, year after year, though they hide each other", () => {
		const rare = { gifts: 0.25, parcel: 3, casino: 2 };
		const peaks = [2021, 2022, 2023].flatMap((year) =>
			["02-03", "02-26", "04-30", "06-10", "09-03", "12-11"].map((date) => `${year}-${date}`),
		);
		const mail = [...mailYear(4, rare, { from: "2021-01-01", days: 1095 }), ...peaks.flatMap((from) => surge("gifts", from, 10, 4, 2))];
		const found = findWaves(mail, none, { themes: ["gifts"] });
		expect(peaks.filter((peak) => found.some(({ from }) => off(from, peak) <= 4)).length).toBeGreaterThanOrEqual(17);
		expect(found.length).toBeLessThanOrEqual(18);
	});

	test("as two where days at the usual rate lie between them, as one over a weekend", () => {
		const two = [...surge("gifts", "2023-02-03", 9, 4, 12, "en"), ...surge("gifts", "2023-02-24", 12, 5, 12)];
		const found = findWaves([...mailYear(4, usual), ...two], none).sort((left, right) => (left.from < right.from ? -1 : 1));
		expect(found.map(({ languages }) => languages)).toEqual([["en"], ["ru"]]);
		// From Monday to Friday, and again.
		const one = [...surge("gifts", "2023-02-20", 5, 5, 12), ...surge("gifts", "2023-02-27", 5, 5, 12)];
		expect(findWaves([...mailYear(4, usual), ...one], none)).toMatchObject([{ from: "2023-02-20", to: "2023-03-03" }]);
	});

	test("of many small campaigns, though no day has many messages", () => {
		const rare = { gifts: 0.3, parcel: 3, casino: 2 };
		const [wave] = findWaves([...mailYear(5, rare), ...surge("gifts", "2023-06-05", 10, 4, 1)], none);
		expect(wave).toMatchObject({ theme: "gifts", languages: ["ru"] });
		expect(off(wave?.from as string, "2023-06-05")).toBeLessThanOrEqual(3);
	});

	test("of a few campaigns that send all the year round", () => {
		const days = (at: number) => [
			...Array.from({ length: 40 }, (_, number) => ({ day: new Date(day("2023-01-01") + (number * 9 + at) * 86_400_000), messages: 1 })),
			...Array.from({ length: 10 }, (_, number) => ({ day: new Date(day("2023-02-26") + number * 86_400_000), messages: 2 })),
		];
		for (const templates of [3, 6, 12, 40]) {
			const steady = Array.from({ length: templates }, (_, at) => ({
				...spread("gifts", 60, day("2023-01-01"), 1, "ru", `steady-${at}`),
				days: days(at)
					.map((sent) => ({ ...sent, day: sent.day.toISOString().slice(0, 10) }))
					.sort((left, right) => (left.day < right.day ? -1 : 1)),
			}));
			const found = findWaves([...mailYear(6, { parcel: 2, casino: 2 }), ...steady], none);
			expect(found.map(({ theme, from, to }) => [theme, from, to])).toEqual([["gifts", "2023-02-26", "2023-03-07"]]);
		}
	});

	test("of one giant campaign on one day, if it has enough messages", () => {
		const mail = mailYear(9, { gifts: 0.05, parcel: 10, casino: 2 });
		const giant = (messages: number) => [...mail, spread("political", messages, day("2023-09-20"), 1, "de", "giant")];
		expect(findWaves(giant(2000), none)).toMatchObject([
			{
				theme: "political",
				languages: ["de"],
				from: "2023-09-20",
				to: "2023-09-20",
				peak: "2023-09-20",
				messages: 2000,
				campaigns: ["giant"],
			},
		]);
		expect(findWaves(giant(20), none)).toEqual([]);
	});

	test("beside another theme's campaign of a million messages", () => {
		const mail = [...mailYear(3, usual), ...surge("gifts", "2023-02-24", 13, 4, 12)];
		const giant = spread("casino", 1_000_000, day("2023-03-01"), 1, "en", "giant");
		expect(findWaves([...mail, giant], none).map(({ theme }) => theme)).toEqual(["casino", "gifts"]);
	});

	test("across years with gaps, each against its own time", () => {
		const mail = [
			...mailYear(1, { gifts: 40, parcel: 90 }, { from: "2004-03-01", days: 300 }),
			...mailYear(2, { gifts: 1, parcel: 3 }, { from: "2023-01-01" }),
			...surge("gifts", "2023-02-24", 13, 3, 6),
		];
		const found = findWaves(mail, none);
		expect(found).toHaveLength(1);
		expect(off(found[0]?.from as string, "2023-02-24")).toBeLessThanOrEqual(3);
		expect(found[0]?.times).toBeGreaterThan(5);
	});

	test("with numbers that hang together", () => {
		const [wave] = findWaves([...mailYear(3, usual), ...surge("gifts", "2023-02-24", 13, 4, 12)], none) as [Wave];
		expect(wave.times).toBeCloseTo(wave.messages / wave.expected, 9);
		expect(wave.counts.reduce((sum, count) => sum + count, 0)).toBe(wave.messages);
		expect(wave.peak >= wave.from && wave.peak <= wave.to).toBe(true);
		expect(wave.campaigns.length).toBeGreaterThan(50);
	});
});

test("calendars are asked for the years of waves only, and explain them", () => {
	const asked: number[][] = [];
	const occasions = (from: number, to: number): Occasion[] => {
		asked.push([from, to]);
		return [{ name: "International Women's Day", kind: "holiday", day: "2023-03-08", countries: ["RU"] }];
	};
	const mail = [...mailYear(1, usual, { from: "2021-01-01", days: 1000 }), ...surge("gifts", "2023-02-24", 12, 5, 12)];
	expect(findWaves(mail, occasions)[0]?.occasions.map(({ name }) => name)).toEqual(["International Women's Day"]);
	expect(new Set(asked.map(String))).toEqual(new Set(["2023,2023"]));
});

test("waves that run into each other are cut at the days that they were sent for", () => {
	const occasions: Occasion[] = [
		{ name: "Valentine's Day", kind: "commercial", day: "2023-02-14", countries: [] },
		{ name: "Defender of the Fatherland Day", kind: "holiday", day: "2023-02-23", countries: ["RU"] },
		{ name: "Election", kind: "election", day: "2023-02-26", countries: ["RU"] },
		{ name: "International Women's Day", kind: "holiday", day: "2023-03-08", countries: ["RU"] },
	];
	const days = [
		surge("gifts", "2023-02-04", 10, 5, 12, "en"),
		surge("gifts", "2023-02-14", 9, 5, 12),
		surge("gifts", "2023-02-23", 13, 5, 12),
	];
	const waves = findWaves([...mailYear(1, usual), ...days.flat()], () => occasions).sort((left, right) =>
		left.from < right.from ? -1 : 1,
	);
	expect(waves.map(({ to, languages, occasions: [first] }) => [to, languages[0], first?.name])).toEqual([
		["2023-02-14", "en", "Valentine's Day"],
		["2023-02-23", "ru", "Defender of the Fatherland Day"],
		[waves[2]?.to, "ru", "International Women's Day"],
	]);
	const one = findWaves([...mailYear(1, usual), ...days.flat()], () => occasions.slice(3));
	expect(one).toHaveLength(1);
	expect(waves.reduce((sum, { messages }) => sum + messages, 0)).toBe(one[0]?.messages);
});

test("a feast that moves is told by the years in which no other day lies beside it", () => {
	const feast = (day: string): Occasion => ({ name: "Ramadan", kind: "holiday", day, countries: ["EG"] });
	const valentine: Occasion = { name: "Valentine's Day", kind: "commercial", day: "2023-02-14", countries: [] };
	const mail = [
		...mailYear(1, usual, { from: "2022-01-01", days: 730 }),
		...surge("gifts", "2022-04-01", 12, 5, 12, "ar"),
		...surge("gifts", "2023-02-06", 9, 5, 12, "ar"),
	];
	const found = findWaves(mail, () => [feast("2022-04-14"), valentine, feast("2023-02-16")]);
	expect(found.map(({ occasions }) => occasions.map(({ name }) => name))).toEqual([["Ramadan"], ["Ramadan"]]);
});

describe("what says nothing", () => {
	test("no mail, a single day, and a million messages with nothing around them", () => {
		expect(findWaves([], none)).toEqual([]);
		expect(findWaves([campaign()], none)).toEqual([]);
		expect(findWaves([campaign({ messages: 1_000_000 })], none)).toEqual([]);
	});

	test("undated messages, forged and impossible days", () => {
		const forged = ["9999-12-31", "0000-00-00", "2023-02-30", "-1", "", "2023-3-1", "2099-01-01", "__proto__"];
		const lies = forged.map((text, at) => campaign({ id: `lie ${at}`, days: [{ day: text, messages: 5000 }] }));
		const undated = campaign({ id: "undated", messages: 5000, undated: 5000, firstSeen: undefined, lastSeen: undefined, days: [] });
		const broken = [Number.NaN, -5, Number.POSITIVE_INFINITY].map((messages) =>
			campaign({ id: `${messages}`, theme: "political", days: [{ day: "2023-05-05", messages }] }),
		);
		const mail = mailYear(3, usual);
		const waves = findWaves([...mail, ...lies, undated, ...broken.slice(0, 2)], none, { at: day("2024-01-01") });
		expect(waves).toEqual([]);
		expect(() => findWaves([...mail, ...broken], none)).not.toThrow();
	});

	test("correspondence, unless it is asked for", () => {
		const letters = Array.from({ length: 300 }, (_, at) =>
			spread("correspondence", 1, day("2023-05-01") + (at % 10) * 86_400_000, 1, "en", `letter ${at}`),
		);
		const mail = [...mailYear(3, usual), ...letters];
		expect(findWaves(mail, none)).toEqual([]);
		expect(findWaves(mail, none, { themes: ["correspondence"] })).toHaveLength(1);
	});
});

test("twenty thousand campaigns take no more than seconds", () => {
	const themes = ["gifts", "parcel", "casino", "loans", "jobs", "travel", "invoice"] as const;
	const mail = Array.from({ length: 20_000 }, (_, at) =>
		spread(themes[at % 7] ?? "gifts", 1 + (at % 90), day("2002-01-01") + ((at * 7919) % 8700) * 86_400_000, 1 + (at % 5), "en", `c${at}`),
	);
	const start = performance.now();
	findWaves(mail, none);
	expect(performance.now() - start).toBeLessThan(15_000);
});

test("languages that make up most of a wave", () => {
	const mixed = surge("gifts", "2023-02-24", 13, 4, 12).map((one, at) => ({
		...one,
		languages: at % 4 === 0 ? shares("en", 12) : at % 29 === 0 ? shares("", 12) : shares("ru", 12),
	}));
	expect(findWaves([...mailYear(3, { parcel: 10, gifts: 1 }), ...mixed], none)[0]?.languages).toEqual(["ru", "en"]);
});
