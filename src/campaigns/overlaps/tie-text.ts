import type { Campaign } from "../campaign.ts";
import { domainPattern } from "./domain-pattern.ts";
import type { SharedValue } from "./value-index.ts";

const longest = 100;

/** The sentence for something that two campaigns share. Holds hostile text, as values are. */
export function tieText(shared: SharedValue, left: Campaign, right: Campaign): string {
	if (shared.pattern) return patternText(shared, left, right);
	return sentences[shared.kind](short(shared.value), othersOf(shared.places.length - 2), shared, left);
}

type Sentence = (value: string, others: string, shared: SharedValue, left: Campaign) => string;

const sentences: Readonly<Record<SharedValue["kind"], Sentence>> = {
	wallet: (value, others) => `Both ask to send to the wallet ${value}${others}`,
	phone: (value, others) => `Both give the telephone number ${value}${others}`,
	attachment: (value, others, _, { attachments }) => `Both attach the same file, ${fileName(attachments, value)}${others}`,
	"reply-to": (value, others) => `Answers go to the same address, ${value}${others}`,
	"action-host": (value, others) => `Both send the reader to ${value}${others}`,
	"link-host": (value, others) => `Both link to ${value}${others}`,
	"sender-domain": (value, others) => `Both are sent in the name of ${value}${others}`,
	sender: (value, others) => `Both come from ${value}${others}`,
	network: (value, others) => `Both came out of the network ${value}${others}`,
	"kit-path": (value, others) => `Their links have the same path, ${value}${others}`,
	string: (value, others) => stringText(value) + others,
	picture: (_, others) => `Both show the same picture, or nearly${others}`,
	skeleton: (_, others) => `Their HTML is built alike${others}`,
};

/** How many others share it; that nobody else does is what makes a value telling. */
function othersOf(others: number): string {
	if (others <= 0) return ", which nobody else does";
	return others === 1 ? ", as one other does" : `, as ${others} others do`;
}

function fileName(attachments: Campaign["attachments"], hash: string): string {
	const found = attachments.find(({ value }) => value === hash);
	return found?.name ? `“${short(found.name)}”` : (found?.kind ?? "");
}

const ofStrings: Readonly<Record<string, (rest: string) => string>> = {
	account: (rest) => `Both were sent from one account at a mail service (${rest})`,
	login: (rest) => `Both were sent with the login ${rest}`,
	folder: (rest) => `Both were sent by a script in the folder ${rest}`,
	command: (rest) => `Both were sent by the command ${rest}`,
	script: (rest) => `Both were sent by the script ${rest}`,
	machine: (rest) => `Both were sent from a machine named ${rest}`,
	origin: (rest) => `Both were handed in from the address ${rest}`,
	tracking: (rest) => `Both report to the same account for counting visits, ${rest}`,
	list: (rest) => `Both went out over the list ${rest}`,
	title: (rest) => `Their HTML has the same odd title, “${rest}”`,
	mailer: (rest) => `Both were made with ${rest}`,
	boundary: (rest) => `Both part their bodies by marks of the shape ${rest}`,
	"message-id": (rest) => `Both number their messages in the shape ${rest}`,
};

function stringText(value: string): string {
	const colon = value.indexOf(": ");
	const sentence = ofStrings[value.slice(0, Math.max(0, colon))];
	return sentence === undefined ? `Both have the string ${value}` : sentence(value.slice(colon + 2));
}

function patternText({ value, kind, places }: SharedValue, left: Campaign, right: Campaign): string {
	const [one, other] = [left, right].map((campaign) => domainLike(value, campaign, kind));
	return `Their domains are made to one pattern, ${one} and ${other}${places.length > 2 ? othersOf(places.length - 2) : ""}`;
}

function domainLike(pattern: string, { linkHosts, actionHosts, senderDomains }: Campaign, kind: SharedValue["kind"]): string {
	const domains = kind === "sender-domain" ? senderDomains : [...actionHosts, ...linkHosts];
	return short(domains.find(({ value }) => domainPattern(value) === pattern)?.value ?? pattern);
}

function short(text: string): string {
	return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
