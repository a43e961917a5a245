import type { Evidence } from "../signals/evidence.ts";
import type { Sketch } from "./sketch.ts";
import type { Theme } from "./themes/theme.ts";

/**
 * What one message tells of its campaign: plain data of about two kB, made in a scanning thread. Nothing in it is trusted;
 * text is as it came and shortened, domains and addresses are lower-cased, "" and empty lists stand for what is not there.
 */
export interface Sighting {
	readonly sketch: Sketch;
	/**
	 * Whether its text is known, changing parts masked (see KnownTexts). Of such a copy the sketch holds only what its text is known by; its theme
	 * and language are those of the text, and are not told here.
	 */
	readonly isCopy: boolean;
	readonly class: "ham" | "spam" | "phish";
	/** Natural-log odds of unwanted mail: the sum of the weights of `reasons`. */
	readonly score: number;
	/** The strongest, and the rest in one. */
	readonly reasons: readonly Evidence[];
	readonly theme: Theme;
	/** Organization whose name it bears without being it, as the identity list calls it. */
	readonly posesAs: string;
	/** ISO 639-1. */
	readonly language: string;
	readonly subject: string;
	/** Words of the subject, of the sender's name and of names of files that name who it went to: see readerWords. */
	readonly readerWords: readonly string[];
	/** "Name <address>". */
	readonly from: string;
	readonly replyTo: string;
	/** Organizational domains of From, Return-Path and valid DKIM signatures, each once. */
	readonly senderDomains: readonly string[];
	/** "192.0.2.0/24" or "2001:db8::/48" of the client that handed it in, where known. */
	readonly networks: readonly string[];
	/** Domains of people it went to; of To where there is no envelope. */
	readonly recipientDomains: readonly string[];
	/** Final hosts of links, those of well-known places and everyday services left out. */
	readonly linkHosts: readonly string[];
	/** Those among them that the reader is meant to press. */
	readonly actionHosts: readonly string[];
	/** Lists of which it has more than is told here. */
	readonly loses: readonly LossyList[];
	/** Addresses of pages that unwanted mail means its reader to press: see pageAddress. */
	readonly pages: readonly string[];
	/** Paths of links that look like part of a kit, changing parts as "*": "/wp-content/dhl/*.php". */
	readonly paths: readonly string[];
	/** International form where the country is told, else digits. */
	readonly phones: readonly string[];
	/** Addresses of crypto wallets. */
	readonly wallets: readonly string[];
	/** Other rare strings worth following: X-Mailer, boundary shapes, tracking account names. */
	readonly strings: readonly string[];
	readonly attachments: readonly SightedFile[];
	readonly authentication: SightedAuthentication;
	/** Milliseconds since 1970 of Date:, which the sender writes; undefined when absent or unreadable. */
	readonly date: number | undefined;
	/** The beginning of what a reader sees. */
	readonly text: string;
}

/** Lists that hold so many values of a message and no more. */
export type LossyList =
	| "senders"
	| "replyTo"
	| "senderDomains"
	| "recipientDomains"
	| "linkHosts"
	| "actionHosts"
	| "pages"
	| "paths"
	| "phones"
	| "wallets"
	| "strings"
	| "attachments";

export interface SightedFile {
	readonly name: string;
	/** As its first bytes say, or "". */
	readonly kind: string;
	/** Hexadecimal, of the content: SHA-256. "" of an empty file, and of one that was not read whole. */
	readonly hash: string;
}

/** Results in the words of RFC 8601; "" where nothing trusted says so. */
export interface SightedAuthentication {
	readonly spf: string;
	readonly dkim: string;
	readonly dmarc: string;
}
