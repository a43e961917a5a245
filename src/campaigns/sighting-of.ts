import { domainOf } from "../base/domain-of.ts";
import { authorLine } from "../base/author-line.ts";
import { organizationalDomain } from "../signals/domains.ts";
import type { Evidence } from "../signals/evidence.ts";
import type { Facts } from "../signals/facts.ts";
import { pressedOf } from "../signals/links/calls-to-action.ts";
import type { Destination } from "../signals/links/destination.ts";
import { strongestReasons } from "../signals/strongest-reasons.ts";
import { placeOfHost, placeOfSender } from "./common-values.ts";
import { handedIn } from "./handed-in.ts";
import { pageAddress } from "./page-address.ts";
import { readerWords } from "./reader-words.ts";
import type { SightedAuthentication, SightedFile, Sighting } from "./sighting.ts";
import type { TextReading } from "./text-reading.ts";
import type { Theme } from "./themes/theme.ts";

/** Values of a list and characters of a text that are kept: enough to see what a campaign is, few enough for millions of messages. */
const most = { hosts: 64, pages: 2, places: 8, wallets: 2, domains: 4, recipients: 3, files: 4, reasons: 8 };
const recipientsRead = 20;
/** A message may hold thousands of links that lead to no page. */
const pagesRead = 16;
/** Hosts by which messages are compared: decoys before the real one are no reason to look at all. */
const hostsCompared = 8;
const longest = { line: 160, host: 100, text: 320, name: 80 };

/** What was found out about a message besides its facts. */
export interface SightingParts {
	readonly class: Sighting["class"];
	readonly score: number;
	readonly reasons: readonly Evidence[];
	readonly posesAs: string;
	readonly indicators: Pick<Sighting, "phones" | "wallets" | "paths" | "strings">;
	readonly files: readonly SightedFile[];
	/** Nothing of a copy of a text that is known. */
	readonly more?: MoreParts;
}

/** What is found out about the first copies of a text alone. */
export interface MoreParts {
	readonly theme: Theme;
	readonly pictures: readonly string[];
}

/** What one message tells of its campaign. `reading` is of its text. */
export function sightingOf(facts: Facts, reading: TextReading, parts: SightingParts): Sighting {
	const { mail, sender, text, envelope } = facts;
	const { more } = parts;
	const { network, at } = handedIn(facts);
	const recipients = envelope?.recipients?.slice(0, recipientsRead) ?? mail.to.slice(0, recipientsRead).map(({ address }) => address);
	const links = facts.destinations.filter(leadsToSomebody);
	const linkHosts = hostsOf(links);
	const pressed = parts.class === "ham" ? links.filter(({ callToAction }) => callToAction) : pressedOf(links);
	const senderDomains = unique([sender.organization, returnPathOf(facts), ...sender.authenticated], most.domains);
	const from = sender.address.toLowerCase();
	// Extortion is sent in the name of whoever gets it: that says nothing of where it comes from.
	const comesFrom = recipients.some((address) => address.toLowerCase() === from) ? [] : [from, ...senderDomains];
	return {
		sketch: more ? reading.sketch({ pictures: more.pictures, places: placesOf(comesFrom, linkHosts, facts, parts) }) : reading.copy(),
		isCopy: more === undefined,
		class: parts.class,
		score: parts.score,
		reasons: strongestReasons(parts.reasons, most.reasons),
		theme: more?.theme ?? "other",
		posesAs: parts.posesAs,
		language: more ? text.language : "",
		subject: mail.subject.slice(0, longest.line),
		readerWords: readerWords(facts, [mail.subject, mail.from[0]?.name ?? "", ...parts.files.slice(0, most.files).map(({ name }) => name)]),
		from: authorLine(mail.from[0]).slice(0, longest.line),
		replyTo: replyToOf(facts),
		senderDomains,
		networks: network === undefined ? [] : [network],
		recipientDomains: unique(recipients.map(domainOf), most.recipients),
		linkHosts,
		actionHosts: hostsOf(pressed),
		losesHosts: linkHosts.length === most.hosts && new Set(links.map(({ finalHost }) => finalHost)).size > most.hosts,
		pages: parts.class === "ham" ? [] : pagesOf(pressed, recipients),
		phones: parts.indicators.phones,
		wallets: parts.indicators.wallets,
		paths: parts.indicators.paths,
		strings: parts.indicators.strings,
		attachments: parts.files.slice(0, most.files),
		authentication: authenticationOf(facts),
		date: at ?? mail.date?.getTime(),
		text: text.shown.slice(0, longest.text),
	};
}

function hostsOf(links: readonly Destination[]): string[] {
	return unique(
		links.map(({ finalHost }) => finalHost),
		most.hosts,
	);
}

/** Somewhere that not every mail links to. */
function leadsToSomebody({ link, finalHost, belongsTo, finalKind }: Destination): boolean {
	return finalHost !== "" && !link.hidden && belongsTo !== "known" && finalKind !== "everyday";
}

/** Which pages it is that the reader is to press. */
function pagesOf(pressed: readonly Destination[], recipients: readonly string[]): string[] {
	const pages: string[] = [];
	for (const { finalAddress } of pressed.slice(0, pagesRead)) {
		if (pages.length === most.pages) break;
		const page = pageAddress(finalAddress, recipients);
		if (page !== "" && !pages.includes(page)) pages.push(page);
	}
	return pages;
}

/**
 * What a sender goes by in every country: labels of its domains and of where it leads, without those that everybody has, and where money and answers
 * go. Wallets of all mail; of unwanted mail the addresses, too, its own where that is of no domain of its own: a list's members all have its Reply-To,
 * and who writes there has one address for everything.
 */
function placesOf(
	[from = "", ...senderDomains]: readonly string[],
	linkHosts: readonly string[],
	facts: Facts,
	parts: SightingParts,
): string[] {
	const wallets = parts.indicators.wallets.slice(0, most.wallets);
	const addresses = parts.class === "ham" ? [] : [replyToOf(facts), placeOfSender(facts.sender.organization) === "" ? from : ""];
	const labels = [...senderDomains.map(placeOfSender), ...linkHosts.slice(0, hostsCompared).map(placeOfHost)];
	return unique([...wallets, ...addresses, ...labels], most.places);
}

/** Where answers go when not to the sender. */
function replyToOf({ mail, sender }: Facts): string {
	const address = mail.replyTo[0]?.address.toLowerCase() ?? "";
	return address === sender.address.toLowerCase() ? "" : address.slice(0, longest.host);
}

function returnPathOf({ mail, envelope }: Facts): string {
	return organizationalDomain(domainOf(envelope?.mailFrom ?? mail.returnPath ?? ""));
}

function authenticationOf({ authentication: { known, spf, dkim, dmarc } }: Facts): SightedAuthentication {
	if (!known) return { spf: "", dkim: "", dmarc: "" };
	const signature = dkim.find(({ result }) => result === "pass") ?? dkim[0];
	return { spf: spf?.result ?? "", dkim: signature?.result ?? "", dmarc: dmarc?.result ?? "" };
}

function unique(values: readonly string[], limit: number): string[] {
	const kept: string[] = [];
	for (const value of values) take(value, kept, limit);
	return kept;
}

/** Lists are so short that looking through them is faster than a set. */
function take(value: string, kept: string[], limit: number): void {
	if (value === "" || kept.length >= limit) return;
	const short = value.slice(0, longest.host);
	if (!kept.includes(short)) kept.push(short);
}
