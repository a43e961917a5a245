import type { Campaign } from "../campaign.ts";
import type { CampaignAnalysis } from "../campaign-analysis.ts";
import type { Theme } from "../themes/theme.ts";
import { dayNumber } from "../day-number.ts";

/** Weeks before, of which the middle one is usual. */
const mostWeeks = 13;

/**
 * Messages that campaigns of a theme usually bring in a week: the median of a quarter of a year before, without weeks of its known waves. The
 * mean of the last four would deny the third wave in a row: before 8 March they hold the mail for 14 and 23 February. Weeks without any mail tell
 * nothing. Days since 1970, both inside.
 */
export function usualOfTheme(
	{ campaigns, waves }: Pick<CampaignAnalysis, "campaigns" | "waves">,
	[from, to]: readonly [number, number],
): (theme: Theme, some: readonly Campaign[]) => number {
	const length = to - from + 1;
	const weekOf = (day: string): number => Math.ceil((from - (dayNumber(day) ?? from)) / length);
	const all = byWeek(campaigns, weekOf);
	return (theme, some) => {
		const own = byWeek(some, weekOf);
		const inWaves = new Set<number>();
		for (const wave of waves)
			if (wave.theme === theme) for (let week = weekOf(wave.to); week <= weekOf(wave.from); week++) inWaves.add(week);
		const known = [...all.keys()].filter((week) => (all[week] as number) > 0);
		const calm = known.filter((week) => !inWaves.has(week));
		return middle((calm.length > 0 ? calm : known).map((week) => own[week] as number));
	};
}

/** Messages of each week before, the last one first. */
function byWeek(campaigns: readonly Campaign[], weekOf: (day: string) => number): number[] {
	const weeks = new Array<number>(mostWeeks).fill(0);
	for (const { days } of campaigns)
		for (const { day, messages } of days) {
			const at = weekOf(day) - 1;
			if (at >= 0 && at < mostWeeks) weeks[at] = (weeks[at] as number) + messages;
		}
	return weeks;
}

/** The median; the mean where most are nothing. */
function middle(values: readonly number[]): number {
	const sorted = [...values].sort((left, right) => left - right);
	const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0];
	return below + above > 0 ? (below + above) / 2 : sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
}
