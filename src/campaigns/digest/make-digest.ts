import { millisecondsOfDay } from "../../base/milliseconds-of-day.ts";
import { houseDomains } from "../exports/recipients/house-domains.ts";
import { withoutReaders } from "../exports/recipients/without-readers.ts";
import { putTogether } from "../../signals/strongest-reasons.ts";
import type { Campaign } from "../campaign.ts";
import type { CampaignAnalysis } from "../campaign-analysis.ts";
import type { Theme } from "../themes/theme.ts";
import { dayNumber, dayOf, dayOfMilliseconds } from "../day-number.ts";
import { isSubjectOfSeveral } from "../subject-of-several.ts";
import type { Wave } from "../waves/wave.ts";
import type { Digest, DigestCampaign, RisenTheme } from "./digest.ts";
import { usualOfTheme } from "./usual-of-theme.ts";
import { weekTraits } from "./week-traits.ts";

/** First and last day of the time that is written about, "2024-03-04"; usually Monday and Sunday. */
export interface Week {
	readonly from: string;
	readonly to: string;
}

/** The time it is compared with, and the time ahead that is told of. */
const days = 28;
/** Fewer messages than this are no rise. */
const fewest = 10;
const risenTimes = 2;
const mostCampaigns = 10;
/** Mails that are like no other are named if they are so few. */
const mostNamed = 3;
/** Stand in many a sum, and say nothing of a message. */
const unspoken = new Set(["PRIOR", putTogether]);

interface Counted {
	readonly campaign: Campaign;
	readonly messages: number;
	/** Of the four weeks before, all together. */
	readonly before: number;
	/** Weeks among the four that mail is known of. */
	readonly weeks: number;
}

/** What a team should know of a week: what rose, what is new, what is due, and the biggest campaigns. Throws a RangeError for days that are none. */
export function digest(analysis: CampaignAnalysis, week: Week): Digest {
	const [from, to] = [dayNumber(week.from), dayNumber(week.to)];
	if (from === undefined || to === undefined || to < from) throw new RangeError(`No week: ${week.from} to ${week.to}`);
	const length = to - from + 1;
	// Four weeks of which mail is known by half are two: else everything rises in the fifth week of a new folder.
	const known = knownDays(analysis.campaigns, from);
	const all = analysis.campaigns.map((campaign) => counted(campaign, from, to, known / length));
	const house = houseDomains(analysis.known);
	const told = (one: Counted): DigestCampaign => described({ ...one, campaign: withoutReaders(one.campaign, house) }, from, to);
	const unwanted = all.filter(({ campaign }) => campaign.class !== "ham");
	const several = unwanted.filter(({ messages }) => messages > 1);
	const fresh = bySize(several.filter(({ campaign }) => isFirstSeen(campaign, from, to)));
	const isRisen = (one: Counted): boolean => !fresh.includes(one) && hasRisen(one.messages, usualOf([one], one.weeks));
	const risen = known < length ? [] : bySize(unwanted.filter(isRisen));
	const alone = unwanted.filter(({ campaign, messages }) => messages === 1 && campaign.messages === 1);
	return {
		from: week.from,
		to: week.to,
		// Of a week that is over, what was due is told as at its last moment.
		isOver: analysis.at >= Date.parse(week.to) + millisecondsOfDay - 1,
		messages: sumOf(all),
		unwanted: sumOf(unwanted),
		phishing: sumOf(unwanted.filter(({ campaign }) => campaign.class === "phish")),
		undated: analysis.campaigns.reduce((sum, { undated }) => sum + undated, 0),
		usual: known < length ? undefined : usualOf(unwanted, known / length),
		risenThemes: known < length ? [] : risenThemes(unwanted, usualOfTheme(analysis, [from, to])),
		risenCampaigns: risen.slice(0, mostCampaigns).map(told),
		moreRisen: Math.max(0, risen.length - mostCampaigns),
		fresh: fresh.slice(0, mostCampaigns).map(told),
		newCampaigns: fresh.length,
		alone: alone.length,
		named: alone.length > mostNamed ? [] : alone.map(told),
		waves: analysis.waves.filter((wave) => wave.from <= week.to && wave.to >= week.from).map((wave) => withoutNames(wave, analysis, house)),
		due: analysis.due.filter((wave) => wave.occasion.day > week.to && wave.from <= dayOf(to + days)),
		largest: bySize(several).slice(0, mostCampaigns).map(told),
	};
}

/** A wave of one campaign, its subject without readers' addresses. */
function withoutNames(wave: Wave, { campaigns }: CampaignAnalysis, house: readonly string[]): Wave {
	const { mostly } = wave;
	const campaign = mostly && campaigns.find(({ id }) => id === mostly.id);
	return mostly && campaign ? { ...wave, mostly: { ...mostly, subject: withoutReaders(campaign, house).subject } } : wave;
}

/**
 * Days of the four weeks before of which mail is known: since its first day in the eight weeks before. Not since the first mail of all: one with a
 * false date would make a time of which nothing is known one in which nothing came.
 */
function knownDays(campaigns: readonly Campaign[], from: number): number {
	let first = from;
	for (const { days: counts } of campaigns) {
		const day = counts.map((count) => dayNumber(count.day) ?? 0).find((number) => number >= from - 2 * days);
		if (day !== undefined && day < first) first = day;
	}
	return Math.min(days, from - first);
}

function counted(campaign: Campaign, from: number, to: number, weeks: number): Counted {
	let [messages, before] = [0, 0];
	for (const { day, messages: count } of campaign.days) {
		const number = dayNumber(day) ?? Number.NaN;
		if (number >= from && number <= to) messages += count;
		else if (number >= from - days && number < from) before += count;
	}
	return { campaign, messages, before, weeks };
}

function isFirstSeen({ days: counts }: Campaign, from: number, to: number): boolean {
	const first = dayNumber(counts[0]?.day ?? "");
	return first !== undefined && first >= from && first <= to;
}

function hasRisen(messages: number, usual: number): boolean {
	return messages >= fewest && messages >= risenTimes * usual;
}

function usualOf(some: readonly Counted[], weeks: number): number {
	return weeks > 0 ? some.reduce((sum, { before }) => sum + before, 0) / weeks : 0;
}

function risenThemes(unwanted: readonly Counted[], usualOf: (theme: Theme, campaigns: readonly Campaign[]) => number): RisenTheme[] {
	const byTheme = Map.groupBy(unwanted, ({ campaign }): Theme => campaign.theme);
	return [...byTheme]
		.map(([theme, some]) => ({
			theme,
			messages: sumOf(some),
			usual: usualOf(
				theme,
				some.map(({ campaign }) => campaign),
			),
		}))
		.filter(({ messages, usual }) => hasRisen(messages, usual))
		.sort((left, right) => right.messages - right.usual - (left.messages - left.usual));
}

/** Those with messages in the week, most first. */
function bySize(some: readonly Counted[]): Counted[] {
	return some.filter(({ messages }) => messages > 0).sort((left, right) => right.messages - left.messages);
}

function sumOf(some: readonly Counted[]): number {
	return some.reduce((sum, { messages }) => sum + messages, 0);
}

function described(one: Counted, from: number, to: number): DigestCampaign {
	const { campaign, messages, weeks } = one;
	return {
		id: campaign.id,
		subject: campaign.subject,
		isOneOfSeveral: isSubjectOfSeveral(campaign),
		theme: campaign.theme,
		class: campaign.class,
		messages,
		usual: usualOf([one], weeks),
		...weekTraits(campaign, messages),
		all: { messages: campaign.messages, from: campaign.days[0]?.day ?? "", to: campaign.days.at(-1)?.day ?? "" },
		reason: strongestReason(campaign),
		reasonDay: dayOutside(campaign.sample.date, from, to),
	};
}

/** "" for a moment within these days, "undated" for none. */
function dayOutside(date: number | undefined, from: number, to: number): string {
	const day = dayOfMilliseconds(date);
	if (day === undefined) return "undated";
	return day >= from && day <= to ? "" : dayOf(day);
}

/** What was found in it tells more than that its wording is like that of other spam. */
function strongestReason({ sample }: Campaign): string {
	const reasons = sample.reasons
		.filter(({ code, weight }) => weight > 0 && !unspoken.has(code))
		.sort((left, right) => right.weight - left.weight);
	return (reasons.find(({ code }) => code !== "TEXT_MODEL") ?? reasons[0])?.text ?? "";
}
