import { dayIn, dayNumber, dayOf, yearOf } from "../day-number.ts";
import { type Due, dueOf } from "./due-wave.ts";
import { spokenList } from "./spoken-list.ts";
import type { Occasion, Wave } from "./wave.ts";

/** Waves without an occasion that begin within so many days of a year are taken for the same one. */
const sameTimeDays = 14;
const yearDays = 365;

/** Waves that were seen, each at the next day of its occasion and with the lead it had. `today` in days since 1970. */
export function seenAgain(past: readonly Wave[], coming: readonly Occasion[], today: number): Due[] {
	const groups = Map.groupBy(
		past.filter(({ occasions }) => occasions.length > 0),
		// Mother's Day and tax deadlines are on other days in other countries: each language has its own.
		({ theme, occasions, languages }) => `${theme} ${occasions[0]?.name} ${languages[0] ?? ""}`,
	);
	return [...groups.values()].flatMap((waves) => {
		const leads = waves.map(({ from, to, occasions }) => {
			const day = dayNumber((occasions[0] as Occasion).day) ?? 0;
			return [(dayNumber(from) ?? day) - day, (dayNumber(to) ?? day) - day] as const;
		});
		const lead = [median(leads.map(([from]) => from)), median(leads.map(([, to]) => to))] as const;
		const occasion = nextOf(waves, coming, today - lead[1]);
		return occasion === undefined ? [] : [again(waves, occasion, lead)];
	});
}

function again(waves: readonly Wave[], occasion: Occasion, [before, after]: readonly [number, number]): Due {
	const day = dayNumber(occasion.day) as number;
	const years = [...new Set(waves.map(({ occasions }) => (occasions[0] as Occasion).day.slice(0, 4)))].sort();
	const because = `Seen in ${spokenList(years)}, from ${offset(before)} to ${offset(after)} the day`;
	return dueOf((waves[0] as Wave).theme, languagesOf(waves), occasion, day + before, day + after, because);
}

/** "12 days before", "2 days after", "0 days before": beside the word "day". */
function offset(days: number): string {
	const count = Math.abs(days);
	return `${count} ${count === 1 ? "day" : "days"} ${days > 0 ? "after" : "before"}`;
}

/** The next day of the same name, where most of the same countries keep it; never the one a wave was already seen for. */
function nextOf(waves: readonly Wave[], coming: readonly Occasion[], earliest: number): Occasion | undefined {
	const before = waves.map(({ occasions }) => occasions[0] as Occasion);
	const { name, countries } = before.at(-1) as Occasion;
	const seen = new Set(before.map(({ day }) => day));
	const kept = new Set(countries);
	let best: Occasion | undefined;
	let bestShared = 0;
	for (const occasion of coming) {
		const ahead = (dayNumber(occasion.day) ?? 0) - earliest;
		if (occasion.name !== name || seen.has(occasion.day) || ahead < 0 || ahead > yearDays) continue;
		const shared =
			kept.size === 0 || occasion.countries.length === 0 ? 1 : occasion.countries.filter((country) => kept.has(country)).length;
		if (shared > bestShared) [best, bestShared] = [occasion, shared];
	}
	return best;
}

/** Waves that no occasion explains, but that came at the same time of two or more years. */
export function sameTimeOfYear(past: readonly Wave[], today: number): Due[] {
	const byTheme = Map.groupBy(
		past.filter(({ occasions }) => occasions.length === 0),
		({ theme }) => theme,
	);
	return [...byTheme.values()].flatMap((waves) => runsOf(waves).flatMap((run) => nextYears(run, today)));
}

/** Waves in the order of their place in the year, cut where more than a fortnight lies between them. */
function runsOf(waves: readonly Wave[]): Wave[][] {
	const runs: Wave[][] = [];
	for (const wave of [...waves].sort((left, right) => placeInYear(left) - placeInYear(right))) {
		const run = runs.at(-1);
		if (run !== undefined && placeInYear(wave) - placeInYear(run[0] as Wave) <= sameTimeDays) run.push(wave);
		else runs.push([wave]);
	}
	return runs;
}

function placeInYear({ from }: Wave): number {
	return (dayNumber(from) ?? 0) - dayIn(Number(from.slice(0, 4)), 1, 1);
}

function nextYears(run: readonly Wave[], today: number): Due[] {
	const years = [...new Set(run.map(({ from }) => from.slice(0, 4)))].sort();
	if (years.length < 2) return [];
	const place = median(run.map(placeInYear));
	const length = median(run.map(({ from, to }) => (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0)));
	const here = dayIn(yearOf(today), 1, 1) + place;
	const from = here + length < today || years.includes(`${yearOf(today)}`) ? dayIn(yearOf(today) + 1, 1, 1) + place : here;
	const occasion: Occasion = { name: "Same time of year", kind: "season", day: dayOf(from), countries: [] };
	return [dueOf((run[0] as Wave).theme, languagesOf(run), occasion, from, from + length, `Seen at this time in ${spokenList(years)}`)];
}

/** Those of most of the waves, most frequent first. */
function languagesOf(waves: readonly Wave[]): string[] {
	const counts = new Map<string, number>();
	for (const { languages } of waves) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count * 2 >= waves.length)
		.sort((left, right) => right[1] - left[1])
		.map(([language]) => language);
}

function median(values: readonly number[]): number {
	return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
