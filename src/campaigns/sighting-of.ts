import { domainOf } from "../base/domain-of.ts";
import { authorLine } from "../base/author-line.ts";
import { organizationalDomain } from "../signals/domains.ts";
import type { Evidence } from "../signals/evidence.ts";
import type { Facts } from "../signals/facts.ts";
import { pressedOf } from "../signals/links/calls-to-action.ts";
import type { Destination } from "../signals/links/destination.ts";
import { strongestReasons } from "../signals/strongest-reasons.ts";
import { placeOfHost, placeOfSender } from "./common-values.ts";
import type { Mail } from "../mail/mail.ts";
import { handedIn } from "./handed-in.ts";
import { pageAddress } from "./page-address.ts";
import { readerWords } from "./reader-words.ts";
import { SightedLists } from "./sighted-lists.ts";
import type { LossyList, SightedAuthentication, SightedFile, Sighting } from "./sighting.ts";
import type { TextReading } from "./text-reading.ts";
import type { Theme } from "./themes/theme.ts";

const most = { places: 8, wallets: 2, reasons: 8 };
/** Readers who are compared with the sender, and whose names are looked for in pages. */
const recipientsRead = 20;
/** Hosts by which messages are compared: decoys before the real one are no reason to look at all. */
const hostsCompared = 8;
const longest = { line: 160, text: 320 };

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
	const recipients = envelope?.recipients ?? mail.to.map(({ address }) => address);
	const lists = listsOf(facts, parts, recipients);
	const from = sender.address.toLowerCase();
	// Extortion is sent in the name of whoever gets it: that says nothing of where it comes from.
	const toItself = recipients.slice(0, recipientsRead).some((address) => address.toLowerCase() === from);
	const comesFrom = toItself ? [] : [from, ...lists.senderDomains];
	return {
		sketch: more ? reading.sketch({ pictures: more.pictures, places: placesOf(comesFrom, lists.linkHosts, facts, parts) }) : reading.copy(),
		isCopy: more === undefined,
		class: parts.class,
		score: parts.score,
		reasons: strongestReasons(parts.reasons, most.reasons),
		theme: more?.theme ?? "other",
		posesAs: parts.posesAs,
		language: more ? text.language : "",
		subject: mail.subject.slice(0, longest.line),
		// Wanted mail is told to nobody, and to look for names takes time.
		readerWords:
			parts.class === "ham"
				? []
				: readerWords(facts, [mail.subject, mail.from[0]?.name ?? "", ...lists.attachments.map(({ name }) => name)]),
		networks: network === undefined ? [] : [network],
		...lists,
		authentication: authenticationOf(facts),
		date: at ?? mail.date?.getTime(),
		text: text.shown.slice(0, longest.text),
	};
}

type Listed = Pick<Sighting, Exclude<LossyList, "senders"> | "from" | "loses">;

function listsOf(facts: Facts, parts: SightingParts, recipients: readonly string[]): Listed {
	const { mail, sender } = facts;
	const { indicators } = parts;
	const lists = new SightedLists();
	const links = facts.destinations.filter(leadsToSomebody);
	const pressed = parts.class === "ham" ? links.filter(({ callToAction }) => callToAction) : pressedOf(links);
	return {
		from: fromOf(mail, lists),
		replyTo: lists.address("replyTo", replyToOf(facts)),
		senderDomains: lists.names("senderDomains", [sender.organization, returnPathOf(facts), ...sender.authenticated]),
		recipientDomains: lists.names("recipientDomains", recipients.map(domainOf)),
		linkHosts: lists.names("linkHosts", links.map(hostOf)),
		actionHosts: lists.names("actionHosts", pressed.map(hostOf)),
		pages: parts.class === "ham" ? [] : lists.take("pages", pagesOf(pressed, recipients.slice(0, recipientsRead))),
		phones: lists.take("phones", indicators.phones),
		wallets: lists.take("wallets", indicators.wallets),
		paths: lists.take("paths", indicators.paths),
		strings: lists.take("strings", indicators.strings),
		attachments: lists.take("attachments", parts.files),
		loses: lists.loses,
	};
}

/** "Name <address>", the name cut where that is long. */
function fromOf({ from: [author] }: Mail, lists: SightedLists): string {
	if (author === undefined) return "";
	const address = lists.address("senders", author.address);
	const name = author.name.slice(0, Math.max(0, longest.line - address.length - " <>".length));
	return authorLine({ name, address });
}

function hostOf({ finalHost }: Destination): string {
	return finalHost;
}

/** Somewhere that not every mail links to. */
function leadsToSomebody({ link, finalHost, belongsTo, finalKind }: Destination): boolean {
	return finalHost !== "" && !link.hidden && belongsTo !== "known" && finalKind !== "everyday";
}

/** Which pages it is that the reader is to press, "" for links that lead to none. */
function* pagesOf(pressed: readonly Destination[], recipients: readonly string[]): Generator<string> {
	for (const { finalAddress } of pressed) yield pageAddress(finalAddress, recipients);
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
	return address === sender.address.toLowerCase() ? "" : address;
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
	return [...new Set(values)].filter((value) => value !== "").slice(0, limit);
}
