import { defaultLimits } from "../base/limits.ts";
import type { Link } from "../mail/html-facts.ts";
import { readHtml } from "../mail/html/read-html.ts";
import type { BodyPart, Mail } from "../mail/mail.ts";
import { linksInText } from "../mail/text-links.ts";
import { inspectAttachments } from "../signals/attachments/inspect-attachments.ts";
import { linkTargets } from "../signals/attachments/link-targets.ts";
import { organizationalDomain } from "../signals/domains.ts";
import type { Facts } from "../signals/facts.ts";
import type { Destination } from "../signals/links/destination.ts";
import { destinationsOf } from "../signals/links/destinations-of.ts";
import { placeOf } from "./place-of.ts";

/** Addresses looked at, over all ways. */
const most = defaultLimits.links;

/**
 * Where a mail leads besides the links that a reader of its body sees, as far as that is a stranger: versions of the body for other
 * readers (plain text, AMP), attached files and mails, codes in pictures, the way to unsubscribe, links that cannot be seen but
 * pressed, and addresses that open a program in place of a page. A copy of a genuine issue leads a part of its readers astray by any
 * of them.
 */
export function leadsBesides(facts: Facts): string[] {
	const { mail, sender, codes, destinations } = facts;
	const hrefs = [
		...hrefsOf(otherVersions(mail)),
		...inspectAttachments(mail).flatMap(({ links }) => links),
		...codes.map(({ text }) => text.trim()).filter((text) => isWeb.test(text)),
		...waysToUnsubscribe(mail),
	].slice(0, most);
	const strangers = linkTargets(hrefs, sender)
		.filter(({ owner }) => owner === "stranger")
		.map(({ href }) => href);
	const hidden = destinations.filter(({ link, belongsTo }) => link.hidden && belongsTo === "other");
	const places = [...destinationsOf(linking(strangers), sender), ...hidden].map(placeOf);
	return [...places, ...destinations.map(ofNumbers), ...destinations.map(ofPrograms)].filter((place) => place !== "");
}

const isWeb = /^(?:https?:\/\/|www\.)\S{3,}$/iu;

function hrefsOf(links: readonly Link[]): string[] {
	return links.map(({ href }) => href);
}

function linking(hrefs: readonly string[]): Mail {
	const links = hrefs.map((href): Link => ({ href, text: "", kind: "text", button: false, image: false, hidden: false }));
	// Nothing else of a mail is asked for to say where its links lead.
	return { links } as Pick<Mail, "links"> as Mail;
}

function otherVersions(mail: Mail): Link[] {
	const plain = mail.html === undefined ? "" : (mail.plainText ?? "");
	return [...linksInText(plain, defaultLimits), ...mail.parts.flatMap(linksOfVersion)];
}

const hypertext = new Set(["text/x-amp-html", "text/watch-html"]);
const written = new Set(["text/enriched", "text/richtext", "text/markdown"]);

function linksOfVersion(part: BodyPart): readonly Link[] {
	const { contentType } = part;
	const attached = part.insideMessage !== undefined;
	if (hypertext.has(contentType) || (attached && contentType === "text/html")) return readHtml(part.text(), defaultLimits).links;
	return written.has(contentType) || (attached && contentType === "text/plain") ? linksInText(part.text(), defaultLimits) : [];
}

/** List-Unsubscribe, which mail programs show as a button of their own above the mail (RFC 2369, RFC 8058). */
function waysToUnsubscribe({ header }: Mail): string[] {
	return header.all("list-unsubscribe").flatMap((field) => field.match(/https?:[^>\s]+/giu) ?? []);
}

/** Schemes that call or write to a number. */
const numbering = new Set([
	"sms",
	"smsto",
	"mms",
	"whatsapp",
	"facetime",
	"facetime-audio",
	"callto",
	"viber",
	"skype",
	"tg",
	"signal",
	"sgnl",
]);
/** Hosts on which what stands behind them is somebody's number, name or purse. */
const ofPersons = new Set([
	"wa.me",
	"api.whatsapp.com",
	"t.me",
	"telegram.me",
	"m.me",
	"signal.me",
	"line.me",
	"paypal.me",
	"venmo.com",
	"cash.app",
]);
const longest = 60;

/** "sms:+15555550142", "wa.me/15555550142": whom a reader who presses turns to; "" for other links. */
function ofNumbers({ scheme, finalHost, finalAddress, address }: Destination): string {
	if (numbering.has(scheme)) return `${scheme}:${address.rest.replace(/^\/+/, "")}`.slice(0, longest);
	if (!ofPersons.has(finalHost)) return "";
	const [path = "", query = ""] = finalAddress.rest.split("?", 2);
	const phone = /(?:^|&)phone=([^&#]*)/u.exec(query)?.[1];
	return `${finalHost}${phone === undefined ? path : `/${phone}`}`.slice(0, longest).toLowerCase();
}

/** Addresses that are no places in the web and nobody to write to or call. */
const harmless = new Set(["", "mailto", "tel", "cid", "mid", "about", "x-apple-data-detectors"]);
const innerHost = /(?:\/\/|\\\\)([a-z0-9.-]+\.[a-z]{2,})/iu;

/** "webcal: portal.example", "ms-word: portal.example", "javascript:" for what opens a program or runs in the place of a page. */
function ofPrograms({ scheme, host, address }: Destination): string {
	if (host !== "" || harmless.has(scheme) || numbering.has(scheme)) return "";
	const inner = innerHost.exec(address.rest)?.[1]?.toLowerCase();
	return inner === undefined ? `${scheme}:` : `${scheme}: ${organizationalDomain(inner)}`;
}
