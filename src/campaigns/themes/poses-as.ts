import { allLeadHome } from "../../signals/claims/actions.ts";
import { type Claim, namesOfSender } from "../../signals/claims/claim.ts";
import { isUnchecked } from "../../signals/claims/forged-domain.ts";
import { claimsOfGovernment } from "../../signals/claims/government-claim.ts";
import { claimsInLetter } from "../../signals/claims/letter-claim.ts";
import { claimInSenderName } from "../../signals/claims/sender-name-claim.ts";
import { placesOf } from "../../signals/claims/places.ts";
import { nameInSubject } from "../../signals/claims/subject-claim.ts";
import { claimInText } from "../../signals/claims/text-claim.ts";
import { bearsNameOf, isTrueIdentity, speaksFor, writesForOthers } from "../../signals/claims/voice.ts";
import { organizationalDomain } from "../../signals/domains.ts";
import type { Facts } from "../../signals/facts.ts";
import { identityById, identityOfDomain } from "../../signals/identity/identities.ts";
import type { Identity } from "../../signals/identity/identity.ts";
import { isBoilerplateText } from "../../signals/links/link-words.ts";
import { likenessOf } from "../../signals/lookalike/domain-likeness.ts";
import { isFreeMail } from "../../signals/sender/free-mail.ts";
import { mailServiceOfDomain } from "../../signals/sender/mail-services.ts";

/**
 * The organization whose name a mail bears without being it, as the identity list calls it ("DHL"); a government body that is
 * on no list as the mail calls it; "" when there is none. The looks for claims judge, this only asks them in order: what the
 * sender is called goes before whose domain stands in From, which many forge for its good name alone. Who the sender says he is,
 * and may, is not somebody else because the subject or the text mentions one.
 */
export function posesAs(facts: Facts): string {
	const claim = claimInSenderName(facts);
	const named = (posedInSenderName(facts, claim) ?? commonNameInFrom(facts))?.name ?? governmentNamed(facts);
	if (named !== "") return named;
	const mentions = claim === undefined || claim.doubtful;
	const inSubject = mentions ? nameInSubject(facts)?.identity : undefined;
	const inText = mentions ? claimInText(facts)?.identity : undefined;
	return (namedInLetter(facts) ?? inSubject ?? forgedIdentity(facts) ?? inText)?.name ?? "";
}

/** The name that the sender bears as a whole; links that lead home do not make him the organization where the answers are for somebody else. */
function posedInSenderName(facts: Facts, claim: Claim | undefined): Identity | undefined {
	if (claim === undefined || claim.doubtful || isTrueIdentity(facts.sender)) return undefined;
	return isOwn(facts, claim, allComeHome) ? undefined : claim.identity;
}

/** A common word in the sender name ("Ledger", "Hiba from Ledger") is the organization where the letter bears that out; not in an address that stands for a name. */
function commonNameInFrom(facts: Facts): Identity | undefined {
	const use = namesOfSender(facts).uses.find(({ short }) => short);
	if (use === undefined || facts.sender.viaList || facts.sender.name.includes("@") || !bearsOut(facts, use.identity)) return undefined;
	return posedInSenderName(facts, { identity: use.identity, words: use.words, doubtful: false });
}

const ownersMark = /©|\(c\)|copyright|all rights reserved/iu;

/** Its full name stands in a text with a lure, or the imprint is its own. */
function bearsOut(facts: Facts, identity: Identity): boolean {
	const { identities, tail } = placesOf(facts);
	if (identities.includes(`identity:${identity.id}`) && facts.text.phrases.groups("lure.").length > 0) return true;
	return tail.some((line) => ownersMark.test(line.text) && line.names.uses[0]?.identity === identity);
}

/** Links and answers. */
function allComeHome(facts: Facts, identity: Identity): boolean {
	return allLeadHome(facts, identity) && !isAnsweredElsewhere(facts, identity);
}

const mostLinks = 150;

/** A button that writes a mail, or Reply-To, goes to a free mailbox or to one that is neither the organization's nor the sender's. */
function isAnsweredElsewhere({ mail, destinations, sender }: Facts, identity: Identity): boolean {
	const buttons = destinations.slice(0, mostLinks).filter(({ scheme, link }) => scheme === "mailto" && !isBoilerplateText(link.text));
	const domains = [...mail.replyTo.map(({ domain }) => domain), ...buttons.map(({ address }) => mailboxDomain(address.rest))];
	return domains.some((domain) => {
		if (domain === "" || identityOfDomain(domain)?.owner === identity.owner) return isFreeMail(domain);
		return isFreeMail(domain) || !(sender.own.has(organizationalDomain(domain)) || mailServiceOfDomain(domain) !== undefined);
	});
}

/** Of "<x@alsquare.example>?subject=…". */
function mailboxDomain(rest: string): string {
	return /@([^>?&,;%\s]+)/u.exec(rest.slice(0, 320))?.[1]?.toLowerCase() ?? "";
}

/** The identity that a mail poses as or whose domain it forges, for the theme. */
export function posedIdentity(facts: Facts): Identity | undefined {
	return (
		forgedIdentity(facts) ?? namedInFrom(facts) ?? namedInLetter(facts) ?? nameInSubject(facts)?.identity ?? claimInText(facts)?.identity
	);
}

/** From bears its true domain, and authentication says that it was not it. */
function forgedIdentity(facts: Facts): Identity | undefined {
	const { sender } = facts;
	return sender.identity !== undefined && sender.aligned === false && !sender.viaList && !sender.freeMail && !isUnchecked(facts)
		? identityById(sender.identity)
		: undefined;
}

function namedInFrom(facts: Facts): Identity | undefined {
	const { sender } = facts;
	const claim = claimInSenderName(facts);
	if (claim === undefined || claim.doubtful || isTrueIdentity(sender)) return undefined;
	return isOwn(facts, claim) ? undefined : claim.identity;
}

/** It is the identity, writes for it, or leads to nobody but it. A domain spelt like its own bears its name and is not it. */
function isOwn(facts: Facts, { identity, words }: Claim, leadsHome = allLeadHome): boolean {
	const { sender } = facts;
	if (speaksFor(sender, identity) || writesForOthers(sender, identity)) return true;
	if (bearsNameOf(sender, identity, words)) return likenessOf(sender.domain) === undefined;
	return leadsHome(facts, identity);
}

function namedInLetter(facts: Facts): Identity | undefined {
	const { copyright, signature, letterhead } = claimsInLetter(facts);
	return (copyright ?? signature ?? letterhead)?.identity;
}

/** What is no more than hinted at ("Tax office: refund" in a subject) is not told as posing. */
function governmentNamed(facts: Facts): string {
	const claim = claimsOfGovernment(facts).find(({ code }) => code !== "CLAIMS_GOVERNMENT_HINTED");
	return claim === undefined ? "" : String(claim.detail?.["claimed"] ?? "");
}
