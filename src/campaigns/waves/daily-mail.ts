import type { Campaign } from "../campaign.ts";
import type { Theme } from "../themes/theme.ts";
import { dayNumber } from "../day-number.ts";

/** Messages by day, for all mail and for each theme. Place 0 is the day `first`. */
export interface DailyMail {
	readonly first: number;
	readonly days: number;
	/** With very large campaigns cut, see `cutOf`. */
	readonly volume: Float64Array;
	readonly themes: ReadonlyMap<Theme, ThemeMail>;
}

export interface ThemeMail {
	readonly counts: Float64Array;
	/** Campaigns that had messages on the day. */
	readonly active: Float64Array;
	/** Its part of `volume`, cut alike. */
	readonly volume: Float64Array;
	readonly campaigns: readonly Campaign[];
}

/** Messages of campaigns by day up to a last day. undefined when none has a day. */
export function dailyMail(campaigns: readonly Campaign[], lastDay: number): DailyMail | undefined {
	const [first, last] = span(campaigns, lastDay);
	if (first > last) return undefined;
	const days = last - first + 1;
	const cut = cutOf(campaigns);
	const volume = new Float64Array(days);
	const themes = new Map<Theme, ThemeMail & { campaigns: Campaign[] }>();
	for (const campaign of campaigns) {
		let theme = themes.get(campaign.theme);
		if (theme === undefined) themes.set(campaign.theme, (theme = noMail(days)));
		theme.campaigns.push(campaign);
		for (const { day, messages } of campaign.days) {
			const at = (dayNumber(day) ?? Number.NaN) - first;
			if (!(at >= 0 && at < days) || !(messages > 0)) continue;
			theme.counts[at] = (theme.counts[at] as number) + messages;
			theme.active[at] = (theme.active[at] as number) + 1;
			theme.volume[at] = (theme.volume[at] as number) + Math.min(cut, messages);
			volume[at] = (volume[at] as number) + Math.min(cut, messages);
		}
	}
	return { first, days, volume, themes };
}

function noMail(days: number): ThemeMail & { campaigns: Campaign[] } {
	return { counts: new Float64Array(days), active: new Float64Array(days), volume: new Float64Array(days), campaigns: [] };
}

function span(campaigns: readonly Campaign[], lastDay: number): [first: number, last: number] {
	let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const { days } of campaigns)
		for (const { day, messages } of days) {
			const number = dayNumber(day);
			if (number === undefined || number > lastDay || !(messages > 0)) continue;
			first = Math.min(first, number);
			last = Math.max(last, number);
		}
	return [first, last];
}

/**
 * The volume of all mail says how much of a theme is to be expected, and must not jump because one campaign of a million
 * came that day: what a campaign adds on a day is cut where 99 of 100 are smaller.
 */
function cutOf(campaigns: readonly Campaign[]): number {
	const sizes = Float64Array.from(campaigns.flatMap(({ days }) => days.map(({ messages }) => messages))).sort();
	return Math.max(10, sizes[Math.floor(sizes.length * 0.99)] ?? 0);
}

/** Days without any mail from which on two times are taken for two heaps: a corpus of 2005 and one of 2024 say nothing of each other. */
const gapDays = 28;

/** Stretches of days with mail, first place and the one past the last. */
export function stretches({ volume, days }: DailyMail): [start: number, end: number][] {
	const found: [number, number][] = [];
	let start = 0;
	let last = 0;
	for (let at = 0; at < days; at++) {
		if (volume[at] === 0) continue;
		if (at - last > gapDays) {
			found.push([start, last + 1]);
			start = at;
		}
		last = at;
	}
	return [...found, [start, last + 1]];
}
