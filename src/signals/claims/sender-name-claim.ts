import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { IdentityKind } from "../identity/identity.ts";
import { findNames } from "../identity/name-finder.ts";
import { likenessOf } from "../lookalike/domain-likeness.ts";
import type { Signal } from "../signal.ts";
import { allLeadHome } from "./actions.ts";
import { type Claim, claimBeforeVia, claimBesideOthers, claimOfName, claimOfVia, namesOfSender, shownName } from "./claim.ts";
import { bearsNameOf, isGovernmentKind, isTrueIdentity, namesReader, speaksFor, writesForOthers } from "./voice.ts";

const codes = {
	CLAIMS_IDENTITY_IN_NAME: {
		weight: 2.4,
		tone: "bad",
		phish: 1.6,
		sentence: "The sender name says {claimed}, but the message comes from {sender}, and not from a domain of {claimed}",
		example: 'From: "PayPal Service" <notice@alsquare.example>',
	},
	CLAIMS_SHOP_IN_NAME: {
		weight: 1.8,
		tone: "bad",
		phish: -0.4,
		sentence: "The sender name says {claimed}, but the message comes from {sender}, and not from a domain of {claimed}",
		example: 'From: "Costco Rewards" <win@alsquare.example>',
	},
	CLAIMS_COMMON_WORD_IN_NAME: {
		weight: 0.5,
		tone: "bad",
		phish: 0.8,
		sentence: "The sender name is {claimed}; the message comes from {sender}, and not from a domain of the company of that name",
		example: 'From: "Chase" <jo@alsquare.example>, with a call to sign in',
	},
	CLAIMS_IDENTITY_BESIDE_NAME: {
		weight: 0.5,
		tone: "bad",
		phish: 0.5,
		sentence: "The sender name mentions {claimed}, but the message comes from {sender}",
		example: 'From: "Jo Doe PayPal Desk 4" <jo@alsquare.example>',
	},
	CLAIMS_IDENTITY_VIA_LIST: {
		weight: 0.8,
		tone: "bad",
		phish: 1,
		sentence: "The sender name says {claimed}; the message was handed on by a mailing list at {sender}",
		example: 'From: "PayPal via Gardeners" <gardeners@lists.example>',
	},
	CLAIMS_IDENTITY_THROUGH_AGENT: {
		weight: 0.3,
		tone: "bad",
		phish: 0.5,
		sentence: "The sender name says {claimed}; it was sent by {sender}, a platform that writes for others",
		example: 'From: "Netflix Survey" <noreply@qemailserver.com>',
	},
	CLAIMS_IDENTITY_FROM_NAMESAKE: {
		weight: 0.7,
		tone: "bad",
		phish: 0.8,
		sentence: "The sender name says {claimed}; {sender} bears the name and is not among its domains",
		example: 'From: "Netflix" <info@netflixcnt.example>',
	},
	CLAIMS_IDENTITY_IN_LOCAL_PART: {
		weight: 0.9,
		tone: "bad",
		phish: 0.8,
		sentence: "The sender has no name of its own, and its address {address} names {claimed}, whose domain it is not",
		example: "From: paypal-service@alsquare.example",
	},
	CLAIMS_IDENTITY_LINKS_HOME: {
		weight: 0.2,
		tone: "bad",
		phish: 0.3,
		sentence: "The sender name says {claimed} and the message comes from {sender}, but all its links lead to {claimed} itself",
		example: 'From: "PayPal" <news@alsquare.example>, with links to paypal.com only',
	},
} as const satisfies Catalogue;

/** Shorter names are part of too many others. */
const shortestNamesake = 5;
/** Kinds whose names draw people into surveys and prizes rather than to a log-in page. */
const shopKinds: ReadonlySet<IdentityKind> = new Set([
	"retail",
	"brand",
	"travel",
	"airline",
	"insurance",
	"media",
	"charity",
	"energy",
	"game",
]);

/** The sender name is that of an identity, and the message comes from a domain that is not the identity's. */
export const senderNameClaim: Signal = { name: "sender-name-claim", codes, look };

function look(facts: Facts): readonly Finding[] {
	const { sender } = facts;
	const found = namesOfSender(facts);
	if (found.uses.length === 0) return found.strangers > 0 && sender.name !== sender.address ? [] : localPartFinding(facts);
	const full = claimInSenderName(facts);
	const claim = full ?? claimBesideOthers(found);
	// Bodies of a state are the business of government-claim.
	if (claim === undefined || isGovernmentKind(claim.identity.kind) || isHonest(facts)) return [];
	const code = full === undefined ? codeBeside(facts, claim) : codeOf(facts, claim);
	return code === undefined ? [] : [{ code, detail: { claimed: shownName(claim), sender: sender.domain || "no address" } }];
}

/** The claim that the sender name makes as a whole, whoever the sender is. */
export function claimInSenderName(facts: Facts): Claim | undefined {
	const { sender } = facts;
	return sender.viaList ? claimBeforeVia(sender.name) : (claimOfName(namesOfSender(facts)) ?? claimOfVia(sender.name));
}

/** "paypal.service@…" under no name, or under one like "Support". */
function localPartFinding(facts: Facts): readonly Finding[] {
	const { sender } = facts;
	const localPart = sender.address.slice(0, Math.max(0, sender.address.lastIndexOf("@"))).replace(/[._+-]+/gu, " ");
	const claim = claimOfName(findNames(localPart));
	if (claim === undefined || claim.doubtful || sender.viaList || isGovernmentKind(claim.identity.kind)) return [];
	if (speaksFor(sender, claim.identity) || bearsNameOf(sender, claim.identity, claim.words) || writesForOthers(sender, claim.identity))
		return [];
	// People have an address for each firm that they write to.
	if (namesReader(facts, claim.identity)) return [];
	return [{ code: "CLAIMS_IDENTITY_IN_LOCAL_PART", detail: { claimed: shownName(claim), address: sender.address } }];
}

/** Another identity in the same name may be the honest one: "Google Pay Visa". */
function isHonest(facts: Facts): boolean {
	return namesOfSender(facts).uses.some(({ identity }) => speaksFor(facts.sender, identity));
}

function codeOf(facts: Facts, claim: Claim): keyof typeof codes | undefined {
	if (facts.sender.viaList) return claim.doubtful ? undefined : "CLAIMS_IDENTITY_VIA_LIST";
	if (bearsNameOf(facts.sender, claim.identity, claim.words))
		return isJudgedElsewhere(facts, claim) ? undefined : "CLAIMS_IDENTITY_FROM_NAMESAKE";
	if (writesForOthers(facts.sender, claim.identity)) return "CLAIMS_IDENTITY_THROUGH_AGENT";
	if (isTrueIdentity(facts.sender)) return "CLAIMS_IDENTITY_BESIDE_NAME";
	if (claim.doubtful) return isOwnFirstName(facts) ? undefined : "CLAIMS_COMMON_WORD_IN_NAME";
	if (allLeadHome(facts, claim.identity)) return "CLAIMS_IDENTITY_LINKS_HOME";
	return shopKinds.has(claim.identity.kind) ? "CLAIMS_SHOP_IN_NAME" : "CLAIMS_IDENTITY_IN_NAME";
}

/** The look for look-alike domains has said it, or the domain is that of a local member or of a firm with a common name. */
function isJudgedElsewhere({ sender }: Facts, { identity, doubtful, words }: Claim): boolean {
	return (
		doubtful ||
		identity.federated ||
		identity.shortNames.includes(words) ||
		lettersOf(words) < shortestNamesake ||
		likenessOf(sender.domain) !== undefined
	);
}

/** An ideograph or a syllable says as much as two Latin letters. */
function lettersOf(words: string): number {
	let letters = 0;
	for (const character of words) letters += character >= "\u2e80" ? 2 : 1;
	return letters;
}

/** "Chase" <chase@…>: people are called so. */
function isOwnFirstName({ sender }: Facts): boolean {
	return sender.address.toLowerCase().startsWith(sender.name.toLowerCase().slice(0, 64));
}

function codeBeside(facts: Facts, { words, identity }: Claim): keyof typeof codes | undefined {
	// "Sparkasse Musterstadt": a local member under a domain of its own.
	if (identity.federated && facts.sender.domain.endsWith(`.${identity.country}`)) return undefined;
	return facts.sender.viaList || writesForOthers(facts.sender, identity) || bearsNameOf(facts.sender, identity, words)
		? undefined
		: "CLAIMS_IDENTITY_BESIDE_NAME";
}
