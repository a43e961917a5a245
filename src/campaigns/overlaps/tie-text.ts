import type { Campaign } from "../campaign.ts";
import { domainPattern } from "./domain-pattern.ts";
import type { SharedValue } from "./value-index.ts";

const longest = 100;

/** The sentence for something that two campaigns share. Holds hostile text, as values are. */
export function tieText(shared: SharedValue, left: Campaign, right: Campaign): string {
	if (shared.pattern) return patternText(shared, left, right);
	const others: Others = (verb, their) => othersOf(shared.places.length - 2, verb, their);
	return sentences[shared.kind](short(shared.value), others, left);
}

/** The verb of a sentence, as one and as many others have it. */
type Verb = "do" | "did" | "are" | "were";

/** What follows a sentence about others: ", as one other does"; where it is of something of theirs, ", as that of one other does". */
type Others = (verb: Verb, their?: "that" | "those") => string;

type Sentence = (value: string, others: Others, left: Campaign) => string;

const sentences: Readonly<Record<SharedValue["kind"], Sentence>> = {
	wallet: (value, others) => `Both ask to send to the wallet ${value}${others("do")}`,
	phone: (value, others) => `Both give the telephone number ${value}${others("do")}`,
	attachment: (value, others, { attachments }) => `Both attach the same file, ${fileName(attachments, value)}${others("do")}`,
	"reply-to": (value, others) => `Both want answers sent to ${value}${others("do")}`,
	"action-host": (value, others) => `Both send the reader to ${value}${others("do")}`,
	"link-host": (value, others) => `Both link to ${value}${others("do")}`,
	"sender-domain": (value, others) => `Both are sent in the name of ${value}${others("are")}`,
	sender: (value, others) => `Both come from ${value}${others("do")}`,
	network: (value, others) => `Both came out of the network ${value}${others("did")}`,
	"kit-path": (value, others) => `Their links have the same path, ${value}${others("do", "those")}`,
	string: (value, others) => stringText(value, others),
	picture: (_, others) => `Both show the same picture, or nearly${others("do")}`,
	skeleton: (_, others) => `Their HTML is built alike${others("are", "that")}`,
};

const singular: Readonly<Record<Verb, string>> = { do: "does", did: "did", are: "is", were: "was" };

/** How many others share it; that nobody else does is what makes a value telling. */
function othersOf(others: number, verb: Verb, their?: "that" | "those"): string {
	const of = their === undefined ? "" : `${their} of `;
	// What many have is one thing still: "as that of 3 others is".
	const one = their === "those" ? verb : singular[verb];
	const many = their === "that" ? singular[verb] : verb;
	if (others <= 0) return alone(one, their);
	return others === 1 ? `, as ${of}one other ${one}` : `, as ${of}${others} others ${many}`;
}

/** "as that of nobody else is" is no English. */
function alone(verb: string, their?: "that" | "those"): string {
	if (their !== undefined) return `, and nobody else's ${verb}`;
	return verb.startsWith("d") ? `, which nobody else ${verb}` : `, as nobody else ${verb}`;
}

function fileName(attachments: Campaign["attachments"], hash: string): string {
	const found = attachments.find(({ value }) => value === hash);
	return found?.name ? `“${short(found.name)}”` : (found?.kind ?? "");
}

const ofStrings: Readonly<Record<string, (rest: string, others: Others) => string>> = {
	account: (rest, others) => `Both were sent from one account at a mail service (${rest})${others("were")}`,
	login: (rest, others) => `Both were sent with the login ${rest}${others("were")}`,
	folder: (rest, others) => `Both were sent by a script in the folder ${rest}${others("were")}`,
	command: (rest, others) => `Both were sent by the command ${rest}${others("were")}`,
	script: (rest, others) => `Both were sent by the script ${rest}${others("were")}`,
	machine: (rest, others) => `Both were sent from a machine named ${rest}${others("were")}`,
	origin: (rest, others) => `Both were handed in from the address ${rest}${others("were")}`,
	tracking: (rest, others) => `Both report to the same account for counting visits, ${rest}${others("do")}`,
	list: (rest, others) => `Both went out over the list ${rest}${others("did")}`,
	title: (rest, others) => `Their HTML has the same odd title, “${rest}”${others("do", "that")}`,
	mailer: (rest, others) => `Both were made with ${rest}${others("were")}`,
	boundary: (rest, others) => `Both part their bodies by marks of the shape ${rest}${others("do")}`,
	"message-id": (rest, others) => `Both number their messages in the shape ${rest}${others("do")}`,
};

function stringText(value: string, others: Others): string {
	const colon = value.indexOf(": ");
	const sentence = ofStrings[value.slice(0, Math.max(0, colon))];
	return sentence === undefined ? `Both have the string ${value}${others("do")}` : sentence(value.slice(colon + 2), others);
}

function patternText({ value, kind, places }: SharedValue, left: Campaign, right: Campaign): string {
	if (kind === "kit-path") return `Their pages lie in the same folders, ${short(value)}${othersOf(places.length - 2, "do", "those")}`;
	const [one, other] = [left, right].map((campaign) => domainLike(value, campaign, kind));
	const others = places.length > 2 ? othersOf(places.length - 2, "are", "those") : "";
	return `Their domains are made to one pattern, ${one} and ${other}${others}`;
}

function domainLike(pattern: string, { linkHosts, actionHosts, senderDomains }: Campaign, kind: SharedValue["kind"]): string {
	const domains = kind === "sender-domain" ? senderDomains : [...actionHosts, ...linkHosts];
	return short(domains.find(({ value }) => domainPattern(value) === pattern)?.value ?? pattern);
}

function short(text: string): string {
	return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
