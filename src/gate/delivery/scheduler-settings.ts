import type { RetryPlan } from "./retry-plan.ts";

/** What one recipient domain is given; 0 for no limit. */
export interface DestinationLimit {
	/** Transactions at a time. */
	readonly concurrent: number;
	/** Transactions begun within a minute. */
	readonly perMinute: number;
}

/** Times are milliseconds. */
export interface SchedulerSettings {
	/** Recipients of one transaction, at most; RFC 5321 section 4.5.3.1.8 lets a server stop at 100. */
	readonly recipientsPerJob: number;
	/** Jobs handed to the delivery process for each that it can carry out at once. Half of them keep it busy while the other half are written to the ledger. */
	readonly windowPerConnection: number;
	/** For every domain that is not named. */
	readonly destination: DestinationLimit;
	/** By lower-cased domain. */
	readonly destinations: Readonly<Record<string, DestinationLimit>>;
	readonly retry: RetryPlan;
	/** Between two attempts to reach a next hop that cannot be reached: the first pause, which doubles, and the longest. */
	readonly probeFirst: number;
	readonly probeLongest: number;
	/** Results are written to the ledger together, at most so long after the first of them. */
	readonly recordAfter: number;
	/** Our name in reports (Reporting-MTA). */
	readonly localName: string;
	/** Bytes of the original that a report brings along at most; above it only the header. */
	readonly originalBytes: number;
}

const minute = 60_000;

export const defaultSchedulerSettings: SchedulerSettings = {
	recipientsPerJob: 100,
	windowPerConnection: 8,
	destination: { concurrent: 0, perMinute: 0 },
	destinations: {},
	retry: { first: 5 * minute, longest: 240 * minute, jitter: 0.2, giveUpAfter: 5 * 24 * 60 * minute, delayNoticeAfter: 240 * minute },
	probeFirst: 1_000,
	probeLongest: 5 * minute,
	recordAfter: 20,
	localName: "localhost",
	originalBytes: 50_000,
};
