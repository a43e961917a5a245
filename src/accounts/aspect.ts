import type { Catalogue } from "../signals/evidence.ts";
import type { Habit } from "./habit.ts";
import type { PastIssues } from "./past-issues.ts";
import type { Running } from "./running.ts";
import type { Sending } from "./sending.ts";
import type { Tally } from "./tally.ts";
import type { Wording } from "./wording.ts";

/** Kinds of values a profile keeps, with the number of different ones it keeps at most. */
export const tallySizes = {
	from: 30,
	name: 30,
	replyTo: 30,
	calls: 150,
	links: 300,
	redirects: 60,
	addresses: 120,
	phones: 60,
	payees: 30,
	besides: 120,
	pictures: 60,
	unread: 10,
	languages: 20,
	shapes: 16,
	answers: 2,
	files: 30,
	names: 120,
	themes: 120,
	about: 40,
	appeals: 40,
	signs: 80,
	skeletons: 80,
	programs: 20,
	numberings: 30,
	networks: 60,
	greetings: 30,
	hours: 8,
	weekdays: 7,
	recipientDomains: 200,
} as const satisfies Record<string, number>;
export type TallyName = keyof typeof tallySizes;

/** What an account is known to do, as the looks ask it. */
export interface Known {
	/** Campaigns that it was learnt from. */
	readonly campaigns: number;
	readonly tallies: Readonly<Record<TallyName, Tally>>;
	readonly issues: PastIssues;
	readonly content: Running;
	readonly wording: Wording;
	/** Share of a message's wording that the account had never used before. */
	readonly strangeness: Running;
	readonly sizes: Running;
	readonly habits: Readonly<Record<string, Habit>>;
}

/** How new a message is in one respect: 0 as always, the highest level the newest. */
export interface Outcome {
	readonly level: number;
	/** Campaigns that it rests on, where those are not all that the profile was learnt from. */
	readonly past?: number;
	readonly detail?: Readonly<Record<string, string | number>>;
}

/**
 * One respect in which a message may be new for its account. Its evidence is log(P(level | attack) / P(level | genuine mail of
 * this account)), times a slope that training sets.
 */
export interface Aspect {
	readonly name: string;
	/** Code of each level; "" for a level about which nothing is said. */
	readonly levels: readonly string[];
	readonly codes: Catalogue;
	/** Probability of each level in an attack, and in genuine mail of any account. Training replaces them. */
	readonly attack: readonly number[];
	readonly usual: readonly number[];
	/** It allows for a short past by itself. */
	readonly soonKnown?: boolean;
	/** Campaigns' worth of belief in what all accounts do, where that is more than usual: its levels allow for the account by themselves. */
	readonly firmness?: number;
	/** Its numbers are set by hand, since no archive holds such attacks: training leaves them alone. */
	readonly handSet?: boolean;
	/** Log ratio that it is bounded by, where that is more than usual. */
	readonly strongest?: number;
	/** Undefined where the message has nothing of the kind, or the account's past says nothing about it. */
	look(sending: Sending, known: Known): Outcome | undefined;
}
