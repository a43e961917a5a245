import type { Campaign } from "../campaign.ts";
import type { Theme } from "../themes/theme.ts";
import { type Bout, boutsOf } from "./bouts-of.ts";
import { type Clumps, clumpsOf, longestBout } from "./clumps-of.ts";
import { dailyMail, type DailyMail, stretches, type ThemeMail } from "./daily-mail.ts";
import { dayAt, dayNumber, dayOf, yearOf } from "../day-number.ts";
import { cutsAtOccasions } from "./cuts-at-occasions.ts";
import { type Candidate, candidatesOf, explainWave } from "./explain-wave.ts";
import type { Burst } from "./burst.ts";
import { type Bar, findBursts } from "./find-bursts.ts";
import { mainLanguages } from "./main-languages.ts";
import { messagesInside } from "./messages-inside.ts";
import type { Occasion, Wave } from "./wave.ts";

export interface WaveOptions {
	/** Messages from which on there can be a wave; 10 unless told. */
	readonly messages?: number;
	/** Messages from which on one campaign by itself can be one; 30 unless told. */
	readonly single?: number;
	/** Times the usual; 2 unless told. */
	readonly times?: number;
	/** Probability that a heap of mail shows any wave by chance; 0.05 unless told. */
	readonly chance?: number;
	/** Days after this moment (milliseconds since 1970) are forged and count for nothing. */
	readonly at?: number;
	/** Themes that are looked at; all but "correspondence" and "other" unless told: neither is sent for a reason that waves have. */
	readonly themes?: readonly Theme[];
}

/** Days of mail below which nothing is usual. */
const fewestDays = 28;
/** Windows overlap: so many of those that begin on a day, counted by messages and by campaigns, are as good as independent. */
const windowsPerDay = 5;
const mostCampaigns = 500;
/** Looks at a theme, each without the waves of the one before. */
const mostLooks = 4;
/** Bouts of a theme that may be far larger than all its others. More of them a year are what is usual. */
const giantsPerYear = 4;
const unexplained: ReadonlySet<Theme> = new Set(["correspondence", "other"]);

/** Share of a wave's messages from which on it is as good as one campaign. */
const nearlyOne = 0.8;
/** Share of a wave's messages after which it is as good as over. */
const nearlyAll = 0.95;

/** A wave before the others were asked what it goes with. */
interface Unexplained extends Omit<Wave, "occasions"> {
	readonly candidates: readonly Candidate[];
}

/** Occasions of the years from one to another, both inside. */
type Calendar = (fromYear: number, toYear: number) => readonly Occasion[];

interface FoundBurst {
	readonly theme: Theme;
	readonly first: number;
	readonly burst: Burst;
}

/**
 * Times in which a theme came far more often than it usually does, strongest first. Judged by day against the theme's own rate
 * and against the volume of all other mail, so that a month with more mail is no wave of everything. Undated messages do not
 * count. Calendars are asked for the years of waves only.
 */
export function findWaves(campaigns: readonly Campaign[], occasions: Calendar, options: WaveOptions = {}): Wave[] {
	const mail = dailyMail(campaigns, options.at === undefined ? Number.POSITIVE_INFINITY : dayAt(options.at));
	if (mail === undefined) return [];
	const giants = Math.ceil((mail.days / 365) * giantsPerYear);
	const common = clumpsOfMail(campaigns, giants);
	const waves: Unexplained[] = [];
	for (const [theme, themeMail] of mail.themes) {
		const wanted = options.themes?.includes(theme) ?? !unexplained.has(theme);
		const search = { mail, theme: themeMail, giants, common, bar: barOf(mail, options), cuts: cutsOf(theme, themeMail, occasions) };
		const bursts = wanted ? repeated(search).map((burst) => ({ theme, first: mail.first, burst })) : [];
		const inside = campaignsOf(bursts, mail.first, themeMail.campaigns);
		bursts.forEach((found, at) => {
			const wave = waveOf(found, inside[at] as Map<Campaign, number>, occasions);
			if (isBroad(wave, options.single ?? 30)) waves.push(wave);
		});
	}
	return explained(waves).sort((left, right) => right.strength - left.strength || (left.from < right.from ? -1 : 1));
}

/** So many windows of so many themes are looked at, that one chance in a thousand comes true every time. */
function barOf(mail: DailyMail, { messages = 10, single = 30, times = 2, chance = 0.05 }: WaveOptions): Bar {
	return { messages, times, part: single, strength: Math.log10((mail.days * windowsPerDay * mail.themes.size) / chance) };
}

/** Last days of waves within one that goes from a day to another, days since 1970. */
function cutsOf(theme: Theme, { campaigns }: ThemeMail, occasions: Calendar): (from: number, to: number) => number[] {
	return (from, to) =>
		cutsAtOccasions(theme, [...messagesInside(campaigns, from, to).keys()], [from, to], occasionsNear(occasions, from, to));
}

/** Those of the years of six weeks to either side: no occasion is further away from its mail. */
function occasionsNear(occasions: Calendar, from: number, to: number): readonly Occasion[] {
	return occasions(yearOf(from - 42), yearOf(to + 45));
}

/** What is looked at for waves of one theme. */
interface Search {
	readonly mail: DailyMail;
	readonly theme: ThemeMail;
	readonly giants: number;
	readonly common: MailClumps;
	readonly bar: Bar;
	readonly cuts: (from: number, to: number) => number[];
}

/**
 * Bursts of a theme; where there are some, what was found once it is known what they are. Several waves a year are what is restless of a theme, and hide
 * each other: each is judged without the others. Where none is found at first, none is later.
 */
function repeated(search: Search): Burst[] {
	let found: Burst[] = [];
	for (let look = 0; look < mostLooks; look++) {
		const again = burstsOf(search, found);
		if (again.length <= found.length) break;
		found = again;
	}
	return found;
}

function burstsOf({ mail, theme, giants, common, bar, cuts }: Search, known: readonly Burst[]): Burst[] {
	const waves = new Uint8Array(mail.days);
	for (const { start, end } of known) waves.fill(1, start, end);
	const rest = known.length === 0 ? theme.campaigns : theme.campaigns.map((campaign) => without(campaign, waves, mail.first));
	const clumps = clumpsOfMail(rest, giants, common);
	return stretches(mail)
		.filter(([start, end]) => end - start >= fewestDays)
		.flatMap(([start, end]) => {
			const counts = theme.counts.subarray(start, end);
			if (counts.every((count) => count === 0)) return [];
			const first = mail.first + start;
			const own = theme.volume.subarray(start, end);
			const others = mail.volume.slice(start, end).map((all, at) => all - (own[at] as number));
			const active = theme.active.subarray(start, end);
			const stretch = { first, others, waves: waves.subarray(start, end) };
			const found = findBursts(
				{ ...stretch, counts, clumps: clumps.messages },
				{ ...stretch, counts: active, clumps: clumps.days },
				bar,
				(from, past) => cuts(first + from, first + past - 1).map((day) => day + 1 - first),
			);
			return found.map((burst) => ({ ...burst, start: burst.start + start, end: burst.end + start }));
		});
}

/** A campaign but for what it sent in waves. */
function without(campaign: Campaign, waves: Uint8Array, first: number): Pick<Campaign, "days"> {
	return { days: campaign.days.filter(({ day }) => waves[(dayNumber(day) ?? -1) - first] !== 1) };
}

/** Of messages, and of days on which a campaign sent. */
interface MailClumps {
	readonly messages: Clumps;
	readonly days: Clumps;
}

function clumpsOfMail(campaigns: readonly Pick<Campaign, "days">[], giants: number, common?: MailClumps): MailClumps {
	const bouts = campaigns.flatMap((campaign) => boutsOf(campaign, longestBout));
	const messagesOf = (bout: Bout) => bout.reduce((sum, { messages }) => sum + messages, 0);
	return {
		messages: clumpsOf(bouts, messagesOf, giants, common?.messages),
		days: clumpsOf(bouts, ({ length }) => length, giants, common?.days),
	};
}

/** Messages by campaign within each burst; bursts of a theme are in order and do not overlap. */
function campaignsOf(bursts: readonly FoundBurst[], first: number, campaigns: readonly Campaign[]): Map<Campaign, number>[] {
	const inside = bursts.map(() => new Map<Campaign, number>());
	if (bursts.length === 0) return inside;
	const places = new Int32Array(bursts.reduce((end, { burst }) => Math.max(end, burst.end), 0)).fill(-1);
	bursts.forEach(({ burst }, at) => {
		places.fill(at, burst.start, burst.end);
	});
	for (const campaign of campaigns)
		for (const { day, messages } of campaign.days) {
			const counts = inside[places[(dayNumber(day) ?? -1) - first] ?? -1];
			if (counts !== undefined && messages > 0) counts.set(campaign, (counts.get(campaign) ?? 0) + messages);
		}
	return inside;
}

function waveOf({ theme, first, burst }: FoundBurst, inside: ReadonlyMap<Campaign, number>, occasions: Calendar): Unexplained {
	const { messages, expected, strength } = burst;
	const [from, to] = [first + burst.start, first + burst.end - 1];
	const languages = mainLanguages(inside);
	const counts = countsOf(inside, from, to);
	const near = occasionsNear(occasions, from, to);
	const largest = [...inside].sort(([, left], [, right]) => right - left);
	return {
		theme,
		languages,
		from: dayOf(from),
		to: dayOf(to),
		peak: dayOf(from + counts.indexOf(Math.max(...counts))),
		messages,
		counts,
		expected,
		times: messages / expected,
		strength,
		candidates: candidatesOf({ theme, languages, from, to: from + mostlyOver(counts) }, near),
		campaigns: largest.slice(0, mostCampaigns).map(([{ id }]) => id),
		...mostlyOne(largest, messages),
	};
}

/** Place of the day on which nearly all messages of a wave had come: its last days may be no more than what is usual. */
function mostlyOver(counts: readonly number[]): number {
	const all = counts.reduce((sum, count) => sum + count, 0);
	let sum = 0;
	return Math.max(
		0,
		counts.findIndex((count) => (sum += count) >= nearlyAll * all),
	);
}

/** Each wave with its occasions: waves of one theme and one language tell of each other's. */
function explained(waves: readonly Unexplained[]): Wave[] {
	const alike = Map.groupBy(waves, ({ theme, languages }) => `${theme} ${languages[0] ?? ""}`);
	return [...alike.values()].flatMap((some) => {
		const all = some.map(({ candidates }) => candidates);
		return some.map(({ candidates, ...wave }) => ({ ...wave, occasions: explainWave(candidates, all) }));
	});
}

function mostlyOne([first]: readonly (readonly [Campaign, number])[], all: number): Pick<Wave, "mostly"> {
	if (first === undefined || first[1] < nearlyOne * all) return {};
	return { mostly: { id: first[0].id, subject: first[0].subject, messages: first[1] } };
}

/** What one campaign brings nearly alone must be more, to be more than one sender's morning. */
function isBroad({ messages, mostly }: Pick<Wave, "messages" | "mostly">, single: number): boolean {
	return messages >= single || mostly === undefined;
}

/** Messages of each day of a burst. */
function countsOf(inside: ReadonlyMap<Campaign, number>, from: number, to: number): number[] {
	const counts = new Array<number>(to - from + 1).fill(0);
	for (const { days } of inside.keys())
		for (const { day, messages } of days) {
			const at = (dayNumber(day) ?? Number.NaN) - from;
			if (at >= 0 && at < counts.length && messages > 0) counts[at] = (counts[at] as number) + messages;
		}
	return counts;
}
