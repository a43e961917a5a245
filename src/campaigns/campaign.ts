import type { Evidence } from "../signals/evidence.ts";
import type { Theme } from "./themes/theme.ts";

/**
 * What is known of a campaign: all messages of one template. Plain data, JSON as it stands. Lists of shares hold the most
 * frequent values first and are bounded: a thousand hosts, domains, networks, numbers and wallets, sixteen of anything else.
 */
export interface Campaign {
	/** Stable for the same mail in the same order: "c" and ten hexadecimal digits. */
	readonly id: string;
	readonly messages: number;
	/** What most of its messages are; of as many, the worse. Else what `classReasons` add up to. */
	readonly class: "ham" | "spam" | "phish";
	/** Where all messages together show what none of them does: reasons whose sum, natural-log odds of unwanted mail, gives the class. */
	readonly classReasons: readonly Evidence[];
	readonly classes: Readonly<Record<"ham" | "spam" | "phish", number>>;
	/** The theme of most of its messages. */
	readonly theme: Theme;
	readonly themes: readonly Share[];
	readonly posesAs: readonly Share[];
	readonly languages: readonly Share[];
	/** Subject with what changes from message to message as "…"; the one that most of its messages have. */
	readonly subject: string;
	/** All that it draws from, six at most, most frequent first. Messages that fit none are not counted. */
	readonly subjects: readonly Share[];
	/** Words that stand where subjects have "…", in lower case with a space between them; those of the first messages, 320 characters. */
	readonly changingWords: string;
	/** Words by which subjects, names of senders and of files name those they went to, in lower case; the first 16. For exports, which tell them as "…". */
	readonly readerWords: readonly string[];
	/** Milliseconds since 1970 by the server that took a message in (see handedIn), else by Date:, where that can be true; undefined when there is none. */
	readonly firstSeen: number | undefined;
	readonly lastSeen: number | undefined;
	/** Messages with no date, or one that cannot be true (before 1990, or after the look). */
	readonly undated: number;
	/** Messages by day in UTC, "2024-03-07", in order of days. */
	readonly days: readonly DayCount[];
	/** Messages by hour of the day in UTC, 24 numbers. */
	readonly hours: readonly number[];
	readonly senders: readonly Share[];
	readonly senderDomains: readonly Share[];
	readonly replyTo: readonly Share[];
	readonly networks: readonly Share[];
	readonly recipientDomains: readonly Share[];
	readonly linkHosts: readonly Share[];
	readonly actionHosts: readonly Share[];
	/** Addresses of pages that unwanted mail means its readers to press, with a query only on hosts that are everybody's. */
	readonly pages: readonly Share[];
	readonly paths: readonly Share[];
	readonly phones: readonly Share[];
	readonly wallets: readonly Share[];
	readonly strings: readonly Share[];
	/** By SHA-256; "" for empty ones and for those that were not read whole. */
	readonly attachments: readonly FileShare[];
	/** HTML structures, as eight hexadecimal digits. */
	readonly skeletons: readonly Share[];
	/** Perceptual hashes, as 16 hexadecimal digits. */
	readonly pictures: readonly Share[];
	/** Results in the words of RFC 8601; "unknown" where nothing trusted said so. */
	readonly authentication: { readonly spf: readonly Share[]; readonly dkim: readonly Share[]; readonly dmarc: readonly Share[] };
	/** Names of the lists of which values were left out: rare ones, and those beyond what is kept of one message. */
	readonly incomplete: readonly string[];
	readonly sample: Sample;
}

/** A value and how many messages of the campaign have it. */
export interface Share {
	readonly value: string;
	readonly messages: number;
}

export interface FileShare extends Share {
	readonly name: string;
	readonly kind: string;
}

export interface DayCount {
	readonly day: string;
	readonly messages: number;
}

/** One message of the campaign, with the reasons that add up to its score. Hostile text, as it came and shortened. */
export interface Sample {
	readonly source: string;
	readonly index: number;
	readonly from: string;
	readonly subject: string;
	readonly text: string;
	readonly date: number | undefined;
	readonly score: number;
	readonly reasons: readonly Evidence[];
}
