import type { Theme } from "../themes/theme.ts";
import type { ExpectedWave, Wave } from "../waves/wave.ts";

/** The weekly letter for a team, as data. Days are UTC, "2024-03-04", both ends inside. Text of mail in it is as it came, hostile, but for readers' addresses, which are "…". */
export interface Digest {
	readonly from: string;
	readonly to: string;
	/** Whether its last day was over when this was written. */
	readonly isOver: boolean;
	/** Dated messages of the week, and how many of them are spam or phishing. */
	readonly messages: number;
	readonly unwanted: number;
	/** Of these, phishing. */
	readonly phishing: number;
	/** Messages of no week: without a date, or with one that cannot be true. */
	readonly undated: number;
	/** Unwanted messages a week in the four weeks before; undefined when no mail of that time is known. */
	readonly usual: number | undefined;
	readonly risenThemes: readonly RisenTheme[];
	/** Seen before this week, and far more often in it, largest first; bounded, there are `moreRisen` beside them. */
	readonly risenCampaigns: readonly DigestCampaign[];
	readonly moreRisen: number;
	/** First seen this week, in several messages, largest first; bounded, `newCampaigns` says how many there are. */
	readonly fresh: readonly DigestCampaign[];
	readonly newCampaigns: number;
	/** Unwanted mails of this week that are like no other. */
	readonly alone: number;
	/** All these, where they are few; else none. */
	readonly named: readonly DigestCampaign[];
	/** That go through days of the week. */
	readonly waves: readonly Wave[];
	/** That begin within four weeks after the week, or go on then, for a day that is still to come. */
	readonly due: readonly ExpectedWave[];
	/** In several messages of the week. */
	readonly largest: readonly DigestCampaign[];
}

export interface RisenTheme {
	readonly theme: Theme;
	readonly messages: number;
	/** A week: the middle one of a quarter of a year before, without known waves. */
	readonly usual: number;
}

export interface DigestCampaign {
	readonly id: string;
	readonly subject: string;
	/** Most of its messages have another. */
	readonly isOneOfSeveral: boolean;
	readonly theme: Theme;
	readonly class: "ham" | "spam" | "phish";
	/** In the week. */
	readonly messages: number;
	/** A week, in the four weeks before. */
	readonly usual: number;
	/** What is certain of nearly all its messages in the week. */
	readonly ofWeek: Traits;
	/** What is not in `ofWeek`, and true of more than half of all its messages, in the week or not: each by itself, not of the same ones. */
	readonly ofAll: Traits;
	/** It leads to several hosts, none of which can be said of the week or of most of it. */
	readonly leadsToSeveral: boolean;
	/** All its messages, undated ones too, and its first and last day; more than `messages` when it is older than the week, or went on. */
	readonly all: { readonly messages: number; readonly from: string; readonly to: string };
	/** The strongest reason against its most telling message; "" when there is none. */
	readonly reason: string;
	/** The day of that message when it is not in the week, "" when it is; "undated". */
	readonly reasonDay: string;
}

/** Each "" when it is not known or cannot be said. */
export interface Traits {
	/** ISO 639-1. */
	readonly language: string;
	readonly posesAs: string;
	readonly senderDomain: string;
	/** Host that readers are sent to; with the path where the host is everybody's. */
	readonly host: string;
}
