import { parseMailboxList } from "../mail/mailbox-list.ts";
import type { Facts } from "../signals/facts.ts";
import { appealsIn } from "./appeals/appeals-in.ts";
import { isConversation, pressedOf } from "../signals/links/calls-to-action.ts";
import { organizationalDomain } from "../signals/domains.ts";
import type { Evidence } from "../signals/evidence.ts";
import { contactOf, contactsIn } from "./contacts-in.ts";
import { leadsBesides } from "./leads-besides.ts";
import { payeesIn } from "./payees-in.ts";
import { picturesFrom } from "./pictures-from.ts";
import { placeOf, redirectOf } from "./place-of.ts";
import type { Matter, Traits } from "./traits.ts";
import { unreadOf } from "./unread-of.ts";
import { writtenPlaces } from "./written-places.ts";
import { wordingSample } from "./wording-sample.ts";

/** Values of a list that are kept: enough to see what is new, few enough that no mail makes a report large. */
const most = { calls: 24, links: 40, besides: 12, redirects: 6, contacts: 10, names: 12, signs: 24, themes: 30, files: 8 };
const longest = 80;
/** Evidence weaker than this is in many an honest mail. */
const weakest = 0.3;

export interface ContentSide {
	readonly features: Uint32Array;
	readonly score: number;
	readonly reasons: readonly Evidence[];
	/** Min-hash of the text. */
	readonly text: readonly number[];
	readonly about: Matter;
}

/** What a message shows of its account's ways, from facts that were worked out anyway. */
export function traitsOf(facts: Facts, content: ContentSide): Traits {
	const { mail, destinations, text, sender } = facts;
	const contacts = contactsIn(facts);
	const signs = content.reasons.filter(({ weight, code }) => weight >= weakest && isSign(code)).slice(0, most.signs);
	const web = destinations.filter(({ link, finalHost }) => finalHost !== "" && !link.hidden);
	const places = web.map(placeOf);
	const written = mail.html === undefined ? [] : writtenPlaces(mail.visibleText).filter((place) => !places.includes(place));
	return {
		from: wholeAddress(sender.address),
		otherFrom: otherAuthors(facts),
		name: short(text.senderName.trim()),
		replyTo: unique(answersTo(facts), most.contacts),
		calls: unique([...pressedOf(web).map(placeOf), ...written], most.calls),
		links: unique([...places, ...written], most.links),
		redirects: unique(web.map(redirectOf), most.redirects),
		addresses: unique(contacts.addresses, most.contacts),
		phones: unique(contacts.phones, most.contacts),
		payees: unique([...payeesIn(mail.visibleText), ...facts.codes.flatMap(({ text: code }) => payeesIn(code))], most.contacts),
		besides: unique(
			leadsBesides(facts).filter((place) => !places.includes(place)),
			most.besides,
		),
		pictures: unique(picturesFrom(facts), most.besides),
		unread: unreadOf(mail),
		asked: unique(contacts.asked, most.contacts),
		language: text.language,
		shape: shapeOf(facts),
		answer: isConversation(facts),
		files: unique(
			mail.attachments.filter(({ embedded }) => !embedded).map(({ kind, extension, part }) => kind ?? (extension || part.contentType)),
			most.files,
		),
		names: unique([...text.phrases.groups("identity:"), ...text.phrases.groups("government:")], most.names),
		themes: themesOf(facts),
		appeals: appealsIn(facts),
		about: content.about,
		signs: signs.map(({ code }) => code),
		signWeights: signs.map(({ weight }) => Math.round(weight * 100) / 100),
		content: Math.round(content.score * 1000) / 1000,
		length: text.body.length,
		wording: wordingSample(content.features),
		text: content.text,
		skeleton: mail.html?.skeleton ?? 0,
		program: programOf(facts),
		numbering: numberingOf(mail.messageId ?? ""),
	};
}

function themesOf({ text }: Facts): string[] {
	const groups = text.phrases.groups("").filter((group) => !group.startsWith("identity:") && !group.startsWith("government:"));
	return unique(groups, most.themes);
}

const noSigns = new Set(["PRIOR", "TEXT_MODEL", "LOCAL_MODEL", "GATEWAY_BANNER", "OTHER_READING"]);

function isSign(code: string): boolean {
	return !noSigns.has(code);
}

const fewWords = 120;

function shapeOf(facts: Facts): string[] {
	const { mail, text } = facts;
	const shape = [mail.html === undefined ? "plain" : "html"];
	const pictures = mail.html?.images.some(({ tracking }) => !tracking) === true || mail.attachments.some(({ kind }) => isPicture(kind));
	if (pictures && text.body.trim().length < fewWords) shape.push("picture");
	if ((mail.html?.forms.length ?? 0) > 0) shape.push("form");
	return shape;
}

function isPicture(kind: string | undefined): boolean {
	return kind === "png" || kind === "jpeg" || kind === "gif" || kind === "webp" || kind === "bmp" || kind === "svg";
}

function programOf({ mail }: Facts): string {
	const named = mail.header.first("x-mailer") ?? mail.header.first("user-agent") ?? "";
	return short(
		named
			.replace(/[\d./()[\];:,_-]+/g, " ")
			.trim()
			.toLowerCase()
			.slice(0, 40),
	);
}

/** Letters and digits by their kind, runs as one: "<a0a0a0.0@" of one program, "<AAAA-0@" of another; the domain stays. */
function numberingOf(messageId: string): string {
	const at = messageId.lastIndexOf("@");
	const local = messageId.slice(0, at < 0 ? undefined : at).slice(0, 100);
	const shape = local
		.replace(/[a-z]+/g, "a")
		.replace(/[A-Z]+/g, "A")
		.replace(/\d+/g, "0")
		.replace(/(?:[aA]?0[aA]?0?)+/g, "x");
	return short(`${shape.slice(0, 20)}@${organizationalDomain(at < 0 ? "" : messageId.slice(at + 1))}`);
}

/** Longest address that mail can be sent to (RFC 5321 section 4.5.3.1), and what internationalized ones may have more. */
const longestAuthor = 320;
const mostAuthors = 8;

/** Whole or not at all: cut short, "…@shop.example.evil.test" would end in the account's own domain. */
function wholeAddress(address: string): string {
	return address.length > longestAuthor ? "" : address.toLowerCase();
}

/** Of all fields: programs differ in which one they answer to. */
function answersTo({ mail, sender }: Facts): string[] {
	const own = contactOf(sender.address);
	return mail.header
		.all("reply-to")
		.flatMap(parseMailboxList)
		.map(({ address }) => contactOf(address))
		.filter((contact) => contact !== own);
}

function otherAuthors({ mail, sender }: Facts): string[] {
	const [first = [], ...further] = mail.header.all("from").map(parseMailboxList);
	const others = [...first.slice(1), ...further.flat()].filter(({ address }) => address !== "" && address !== sender.address);
	return others.slice(0, mostAuthors).map(({ address }) => address.slice(0, longestAuthor).toLowerCase());
}

function short(text: string): string {
	return text.slice(0, longest);
}

/** The first `count` different values that are not empty, cut short. */
function unique(values: readonly string[], count: number): string[] {
	const found = new Set<string>();
	for (const value of values) {
		if (value === "") continue;
		found.add(short(value));
		if (found.size >= count) break;
	}
	return [...found];
}
