import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { governmentOfDomain } from "../identity/government-domains.ts";
import { identityById } from "../identity/identities.ts";
import type { NamesFound } from "../identity/name-finder.ts";
import { onceFor } from "../once-for.ts";
import type { Signal } from "../signal.ts";
import { namesOfSender } from "./claim.ts";
import { type Line, placesOf } from "./places.ts";
import { bearsNameOf, isGovernmentKind, speaksFor, speaksForGovernment } from "./voice.ts";

const codes = {
	CLAIMS_GOVERNMENT_SENDER_IS_NOT: {
		weight: 3,
		tone: "bad",
		phish: 1.8,
		sentence: "Says it is from {claimed}; the sender is {sender}, and no government's domain stands behind it",
		example: 'From: "Ministry of Foreign Affairs" <newsletter@alsquare.example>',
	},
	CLAIMS_GOVERNMENT_IN_TEXT: {
		weight: 1.8,
		tone: "bad",
		phish: 1.4,
		sentence:
			"The letter is headed, signed or titled by {claimed} in more than one place; the sender is {sender}, and no government's domain stands behind it",
		example: 'Subject: "[Ministry of Foreign Affairs] Notice", signed "Passport Division, mofa.go.kr", from alsquare.example',
	},
	CLAIMS_GOVERNMENT_BY_NEWSLETTER: {
		weight: 2.6,
		tone: "bad",
		phish: 2.5,
		sentence: "And what is to be done for {claimed} goes through the newsletter service of {sender}",
		example: 'A circular signed "Passport Division, mofa.go.kr" from alsquare.example, its only button a click counter of a mail service',
	},
	CLAIMS_GOVERNMENT_HINTED: {
		weight: 0.5,
		tone: "bad",
		phish: 0.8,
		sentence: "{claimed} is named in the subject, the heading or the signature; the sender is {sender}, which is no government's domain",
		example: 'Subject: "Tax office: refund", from alsquare.example',
	},
} as const satisfies Catalogue;

/**
 * A government body is named as the author, and no government stands behind the message: neither in From nor among
 * those who vouch for it. Catches the honest newsletter whose account was hijacked: everything about it is in order
 * except that alsquare.example is no ministry.
 */
export const governmentClaim: Signal = { name: "government-claim", codes, look };

function look(facts: Facts): readonly Finding[] {
	return claimsOfGovernment(facts);
}

/** The findings, worked out once for all that ask; `claimed` in their detail is the body's name. */
export const claimsOfGovernment = onceFor((facts: Facts): readonly Finding[] => {
	const { sender } = facts;
	if (sender.domain === "" || speaksForGovernment(sender)) return [];
	const inName = governmentIn(facts, namesOfSender(facts));
	if (inName !== "" && !sender.viaList) return found("CLAIMS_GOVERNMENT_SENDER_IS_NOT", facts, inName);
	if (sender.viaList || !namesGovernment(facts)) return [];
	const named = placesNamed(facts);
	const first = named[0];
	if (first === undefined) return [];
	const places = named.length + (showsOfficialAddress(facts) ? 1 : 0);
	if (places <= 1) return found("CLAIMS_GOVERNMENT_HINTED", facts, first);
	const claim = found("CLAIMS_GOVERNMENT_IN_TEXT", facts, first);
	return actsThroughNewsletter(facts) ? [...claim, ...found("CLAIMS_GOVERNMENT_BY_NEWSLETTER", facts, first)] : claim;
});

/** A newsletter that reports on a ministry has many things to press, some at home; one that was hijacked has one or two, and it presses. */
const mostCalls = 2;

function actsThroughNewsletter({ destinations, sender, text: { phrases } }: Facts): boolean {
	if (sender.service === undefined || sender.identity !== undefined || phrases.count("tone.warning") > 0) return false;
	const calls = destinations.filter(({ callToAction }) => callToAction);
	if (calls.length === 0 || calls.length > mostCalls) return false;
	const presses =
		phrases.groups("lure.").length > 0 || phrases.count("tone.threat") + phrases.count("tone.deadline") + phrases.count("tone.action") > 0;
	return presses && calls.every(({ belongsTo }) => belongsTo === "service" || belongsTo === "other");
}

/** The phrase table has read the whole text: most name no body of a state at all. */
function namesGovernment(facts: Facts): boolean {
	const { government, identities } = placesOf(facts);
	return government || identities.some((group) => isGovernmentKind(identityById(group.slice("identity:".length))?.kind ?? "brand"));
}

function found(code: keyof typeof codes, { sender }: Facts, claimed: string): readonly Finding[] {
	return [{ code, detail: { claimed, sender: sender.domain } }];
}

/** What the subject, the head and the end of the letter call their author; one entry for each of the places. */
function placesNamed(facts: Facts): string[] {
	const { subject, head, tail } = placesOf(facts);
	const inSubject = leadsWithName(subject) ? governmentIn(facts, subject) : "";
	return [inSubject, governmentInLines(facts, head), governmentInLines(facts, tail)].filter((name) => name !== "");
}

/** More strange words than this make a sentence about a body, not the body's name. In Japanese, Chinese and Korean each character counts as one. */
const mostStrangers = 3;
const mostStrangeCharacters = 10;
const mostStrangersInSubject = 6;
/** More words of any kind are a sentence as well. */
const mostWords = 12;

function governmentInLines(facts: Facts, lines: readonly Line[]): string {
	for (const { names } of lines) {
		const name = isName(names) ? governmentIn(facts, names) : "";
		if (name !== "") return name;
	}
	return "";
}

function leadsWithName({ uses, government, strangers }: NamesFound): boolean {
	return government !== "" ? strangers <= mostStrangersInSubject : (uses[0]?.first ?? 9) <= 1;
}

const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u;

function isName({ government, strangers, words, uses }: NamesFound): boolean {
	if (wide.test(government || (uses[0]?.words ?? ""))) return strangers <= mostStrangeCharacters;
	return strangers <= mostStrangers && words <= mostWords;
}

/** The name of a government body among the names found: a listed one that did not send this, or a general word. */
function governmentIn(facts: Facts, names: NamesFound): string {
	const use = names.uses.find(
		({ identity, short }) => isGovernmentKind(identity.kind) && (!short || (names.roles > 0 && names.strangers === 0)),
	);
	if (use === undefined) return names.government;
	return speaksFor(facts.sender, use.identity) || bearsNameOf(facts.sender, use.identity, use.words) ? "" : use.identity.name;
}

const domainsLooked = 40;

/** A government's address is written out or linked to, as in "www.mofa.go.kr" at the foot. */
function showsOfficialAddress({ destinations, text }: Facts): boolean {
	if (destinations.some(({ host }) => host !== "" && governmentOfDomain(host) !== undefined)) return true;
	let seen = 0;
	for (const [domain] of text.body.matchAll(/[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,5}/gu)) {
		if (governmentOfDomain(domain) !== undefined) return true;
		if (++seen >= domainsLooked) return false;
	}
	return false;
}
