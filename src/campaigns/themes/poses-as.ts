import { allLeadHome } from "../../signals/claims/actions.ts";
import type { Claim } from "../../signals/claims/claim.ts";
import { claimsOfGovernment } from "../../signals/claims/government-claim.ts";
import { claimsInLetter } from "../../signals/claims/letter-claim.ts";
import { claimInSenderName } from "../../signals/claims/sender-name-claim.ts";
import { nameInSubject } from "../../signals/claims/subject-claim.ts";
import { claimInText } from "../../signals/claims/text-claim.ts";
import { bearsNameOf, isTrueIdentity, speaksFor, writesForOthers } from "../../signals/claims/voice.ts";
import type { Facts } from "../../signals/facts.ts";
import { identityById } from "../../signals/identity/identities.ts";
import type { Identity } from "../../signals/identity/identity.ts";
import { likenessOf } from "../../signals/lookalike/domain-likeness.ts";
import { onceFor } from "../../signals/once-for.ts";

/**
 * The organization whose name a mail bears without being it, as the identity list calls it ("DHL"); a government body that is
 * on no list as the mail calls it; "" when there is none. The looks for claims judge, this only asks them in order: what the
 * sender is called goes before whose domain stands in From, which many forge for its good name alone.
 */
export function posesAs(facts: Facts): string {
	const named = namedInFrom(facts)?.name ?? governmentNamed(facts);
	if (named !== "") return named;
	const identity = namedInLetter(facts) ?? nameInSubject(facts)?.identity ?? forgedIdentity(facts) ?? claimInText(facts)?.identity;
	return identity?.name ?? "";
}

/** The identity that a mail poses as or whose domain it forges, for the theme; worked out once for all that ask. */
export const posedIdentity = onceFor((facts: Facts): Identity | undefined => {
	return (
		forgedIdentity(facts) ?? namedInFrom(facts) ?? namedInLetter(facts) ?? nameInSubject(facts)?.identity ?? claimInText(facts)?.identity
	);
});

/** From bears its true domain, and authentication says that it was not it. */
function forgedIdentity({ sender }: Facts): Identity | undefined {
	return sender.identity !== undefined && sender.aligned === false && !sender.viaList && !sender.freeMail
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
function isOwn(facts: Facts, { identity, words }: Claim): boolean {
	const { sender } = facts;
	if (speaksFor(sender, identity) || writesForOthers(sender, identity)) return true;
	if (bearsNameOf(sender, identity, words)) return likenessOf(sender.domain) === undefined;
	return allLeadHome(facts, identity);
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
