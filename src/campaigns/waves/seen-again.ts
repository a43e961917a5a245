import { dayIn, dayNumber, dayOf, yearDays, yearOf } from "../day-number.ts";
import { type Due, dueOf } from "./due-wave.ts";
import { spokenList } from "./spoken-list.ts";
import type { Occasion, Wave } from "./wave.ts";

/** Waves without an occasion that begin within so many days of a year are taken for the same one. */
const sameTimeDays = 14;

/** A wave and a day that it was sent for; where two days explain it alike, it is due at both. */
interface Reason {
	readonly wave: Wave;
	readonly occasion: Occasion;
}

/** Waves that were seen, each at the next day of its occasions and with the lead it had. `today` in days since 1970. */
export function seenAgain(past: readonly Wave[], coming: readonly Occasion[], today: number): Due[] {
	const reasons = past.flatMap((wave) => wave.occasions.map((occasion): Reason => ({ wave, occasion })));
	// Mother's Day and tax deadlines are on other days in other countries: each language has its own.
	const groups = Map.groupBy(reasons, ({ wave, occasion }) => `${wave.theme} ${occasion.name} ${wave.languages[0] ?? ""}`);
	const due = [...groups.values()].flatMap((group) => {
		const some = group.sort((left, right) => (left.occasion.day < right.occasion.day ? -1 : 1));
		const leads = some.map(({ wave: { from, to }, occasion }) => {
			const day = dayNumber(occasion.day) ?? 0;
			return [(dayNumber(from) ?? day) - day, (dayNumber(to) ?? day) - day] as const;
		});
		const lead = [median(leads.map(([from]) => from)), median(leads.map(([, to]) => to))] as const;
		const occasion = nextOf(some, coming, today - lead[1]);
		return occasion === undefined ? [] : [again(some, occasion, lead)];
	});
	// Black Friday and Cyber Monday move together: what comes on the same days for both is told once, for the better reason.
	const times = due.map(({ from, to, wave: { theme, languages } }) => `${theme} ${languages[0] ?? ""} ${from} ${to}`);
	return due.filter((_, at) => times.indexOf(times[at] as string) === at);
}

function again(reasons: readonly Reason[], occasion: Occasion, [before, after]: readonly [number, number]): Due {
	const day = dayNumber(occasion.day) as number;
	const years = [...new Set(reasons.map((reason) => reason.occasion.day.slice(0, 4)))];
	const because = `Seen in ${spokenList(years)}, from ${offset(before)} to ${offset(after)} the day`;
	const waves = reasons.map(({ wave }) => wave);
	return dueOf((waves[0] as Wave).theme, languagesOf(waves), occasion, day + before, day + after, because);
}

/** "12 days before", "2 days after", "0 days before": beside the word "day". */
function offset(days: number): string {
	const count = Math.abs(days);
	return `${count} ${count === 1 ? "day" : "days"} ${days > 0 ? "after" : "before"}`;
}

/** The next day of the same name, where most of the countries keep it that kept the last one; never one that a wave was already seen for. */
function nextOf(reasons: readonly Reason[], coming: readonly Occasion[], earliest: number): Occasion | undefined {
	const { name, countries } = (reasons.at(-1) as Reason).occasion;
	const seen = new Set(reasons.map(({ occasion }) => occasion.day));
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

/** Waves in the order of their place in the year, cut where more than a fortnight lies between them; the last days of a year and the first of the next are neighbours. */
function runsOf(waves: readonly Wave[]): Wave[][] {
	const runs: Wave[][] = [];
	for (const wave of [...waves].sort((left, right) => placeInYear(left) - placeInYear(right))) {
		const run = runs.at(-1);
		if (run !== undefined && placeInYear(wave) - placeInYear(run[0] as Wave) <= sameTimeDays) run.push(wave);
		else runs.push([wave]);
	}
	const [first, last] = [runs[0], runs.at(-1)];
	if (first === undefined || last === undefined || first === last) return runs;
	if (placeInYear(first.at(-1) as Wave) + yearDays - placeInYear(last[0] as Wave) > sameTimeDays) return runs;
	return [...runs.slice(1, -1), [...last, ...first]];
}

function placeInYear({ from }: Pick<Wave, "from">): number {
	return (dayNumber(from) ?? 0) - dayIn(Number(from.slice(0, 4)), 1, 1);
}

/** The same place of the next year in which none was seen. A run over New Year begins in the year of its first wave's place. */
function nextYears(run: readonly Wave[], today: number): Due[] {
	const start = placeInYear(run[0] as Wave);
	const yearly = (wave: Wave): number => Number(wave.from.slice(0, 4)) - (placeInYear(wave) < start ? 1 : 0);
	const seen = new Set(run.map(yearly));
	if (seen.size < 2) return [];
	const place = median(run.map((wave) => (placeInYear(wave) < start ? placeInYear(wave) + yearDays : placeInYear(wave))));
	const length = median(run.map(({ from, to }) => (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0)));
	let year = yearOf(today) - 1;
	while (seen.has(year) || dayIn(year, 1, 1) + place + length < today) year++;
	const from = dayIn(year, 1, 1) + place;
	const occasion: Occasion = { name: "Same time of year", kind: "season", day: dayOf(from), countries: [] };
	const years = [...new Set(run.map((wave) => wave.from.slice(0, 4)))].sort();
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
