import type { CampaignAnalysis } from "../campaign-analysis.ts";
import type { Campaign, Share } from "../campaign.ts";
import type { Theme } from "../themes/theme.ts";
import { dayNumber } from "../day-number.ts";

const classes = ["ham", "spam", "phish"] as const;
const results = ["spf", "dkim", "dmarc"] as const;

/** Everything that the charts need of all campaigns together, counted in one go. */
export interface Tally {
	readonly messages: number;
	/** Of two messages or more; the rest are single mails. */
	readonly campaigns: number;
	readonly singles: number;
	readonly undated: number;
	readonly classes: Readonly<Record<"ham" | "spam" | "phish", number>>;
	/** Most frequent first. */
	readonly themes: readonly ThemeTally[];
	readonly languages: readonly Share[];
	/** Organizations that campaigns of unwanted mail pose as. */
	readonly posesAs: readonly Share[];
	/** First and last day of all, undefined when no message has a date. */
	readonly firstDay: number | undefined;
	readonly lastDay: number | undefined;
	readonly authentication: Readonly<Record<"wanted" | "unwanted", AuthenticationTally>>;
}

export type AuthenticationTally = Readonly<Record<"spf" | "dkim" | "dmarc", readonly Share[]>>;

export interface ThemeTally {
	readonly theme: Theme;
	readonly messages: number;
	readonly unwanted: number;
	/** Day since 1970 to messages. */
	readonly days: ReadonlyMap<number, number>;
	/** In UTC, 24 numbers. */
	readonly hours: readonly number[];
}

export function tallyOf(analysis: CampaignAnalysis): Tally {
	const themes = new Map<Theme, OpenTheme>();
	for (const campaign of analysis.campaigns) addToTheme(themes, campaign);
	const days = daysOf(themes.values());
	const wanted = analysis.campaigns.filter((campaign) => campaign.class === "ham");
	const unwanted = analysis.campaigns.filter((campaign) => campaign.class !== "ham");
	return {
		messages: total(analysis.campaigns, ({ messages }) => messages),
		campaigns: total(analysis.campaigns, ({ messages }) => (messages > 1 ? 1 : 0)),
		singles: total(analysis.campaigns, ({ messages }) => (messages > 1 ? 0 : 1)),
		undated: total(analysis.campaigns, ({ undated }) => undated),
		classes: classTally(analysis.campaigns),
		themes: [...themes.values()].sort((left, right) => right.messages - left.messages),
		languages: sharesOf(analysis.campaigns, languagesOf),
		posesAs: sharesOf(unwanted, ({ posesAs }) => posesAs),
		firstDay: days.first,
		lastDay: days.last,
		authentication: {
			wanted: authenticationTally(wanted),
			unwanted: authenticationTally(unwanted),
		},
	};
}

interface OpenTheme {
	readonly theme: Theme;
	messages: number;
	unwanted: number;
	readonly days: Map<number, number>;
	readonly hours: number[];
}

function addToTheme(themes: Map<Theme, OpenTheme>, campaign: Campaign): void {
	let open = themes.get(campaign.theme);
	if (open === undefined) {
		open = { theme: campaign.theme, messages: 0, unwanted: 0, days: new Map(), hours: Array.from({ length: 24 }, () => 0) };
		themes.set(campaign.theme, open);
	}
	open.messages += campaign.messages;
	open.unwanted += campaign.classes.spam + campaign.classes.phish;
	for (const { day, messages } of campaign.days) {
		const number = dayNumber(day);
		if (number !== undefined) open.days.set(number, (open.days.get(number) ?? 0) + messages);
	}
	for (let hour = 0; hour < 24; hour++) open.hours[hour] = (open.hours[hour] ?? 0) + (campaign.hours[hour] ?? 0);
}

function daysOf(themes: Iterable<OpenTheme>): { first: number | undefined; last: number | undefined } {
	let [first, last] = [Number.POSITIVE_INFINITY, -1];
	for (const { days } of themes) {
		for (const day of days.keys()) {
			first = Math.min(first, day);
			last = Math.max(last, day);
		}
	}
	return last < 0 ? { first: undefined, last: undefined } : { first, last };
}

function classTally(campaigns: readonly Campaign[]): Tally["classes"] {
	const tally = { ham: 0, spam: 0, phish: 0 };
	for (const campaign of campaigns) for (const one of classes) tally[one] += campaign.classes[one];
	return tally;
}

/** With what no language was told of as "". */
function languagesOf({ languages, messages }: Campaign): Share[] {
	const told = total(languages, (share) => share.messages);
	return told < messages ? [...languages, { value: "", messages: messages - told }] : [...languages];
}

function authenticationTally(campaigns: readonly Campaign[]): AuthenticationTally {
	const [spf, dkim, dmarc] = results.map((result) => sharesOf(campaigns, ({ authentication }) => authentication[result]));
	return { spf: spf ?? [], dkim: dkim ?? [], dmarc: dmarc ?? [] };
}

function sharesOf(campaigns: readonly Campaign[], of: (campaign: Campaign) => readonly Share[]): Share[] {
	const counts = new Map<string, number>();
	for (const campaign of campaigns) for (const { value, messages } of of(campaign)) counts.set(value, (counts.get(value) ?? 0) + messages);
	return [...counts].map(([value, messages]) => ({ value, messages })).sort((left, right) => right.messages - left.messages);
}

function total<T>(list: readonly T[], of: (one: T) => number): number {
	let sum = 0;
	for (const one of list) sum += of(one);
	return sum;
}
