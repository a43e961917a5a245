import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { NamesFound, NameUse } from "../identity/name-finder.ts";
import type { Signal } from "../signal.ts";
import { actionsOf } from "./actions.ts";
import { shownName } from "./claim.ts";
import { placesOf } from "./places.ts";
import { bearsNameOf, isGovernmentKind, isTrueIdentity, namesReader, speaksFor } from "./voice.ts";

const codes = {
	CLAIMS_IDENTITY_IN_SUBJECT_AND_LINK_ELSEWHERE: {
		weight: 0.9,
		tone: "bad",
		phish: 0.8,
		sentence: "The subject begins with {claimed}, the message comes from {sender}, and what it asks to press leads to {host}",
		example: 'Subject: "PayPal: confirm your account", from alsquare.example, with a button to another domain',
	},
	CLAIMS_IDENTITY_IN_SUBJECT: {
		weight: 0.3,
		tone: "bad",
		phish: 0.6,
		sentence: "The subject begins with {claimed}, but the message comes from {sender}",
		example: 'Subject: "[DHL] Your parcel is waiting", from alsquare.example',
	},
} as const satisfies Catalogue;

/**
 * The subject begins with the name of an identity that did not send it. Mails about an identity ("PayPal opens an office")
 * begin so too, therefore the place is worth little unless what the reader is to press lies with a third party.
 */
export const subjectClaim: Signal = { name: "subject-claim", codes, look };

/** The name that the subject begins with, where it is an identity's that did not send this. */
export function nameInSubject(facts: Facts): NameUse | undefined {
	const { sender } = facts;
	if (sender.domain === "" || sender.viaList || isTrueIdentity(sender)) return undefined;
	const use = leadingName(placesOf(facts).subject);
	if (use === undefined || isGovernmentKind(use.identity.kind)) return undefined;
	if (speaksFor(sender, use.identity) || bearsNameOf(sender, use.identity, use.words)) return undefined;
	return isMention(facts, use) ? undefined : use;
}

/** The operator's own name stands in subjects of all who write to him or of him; only a way out elsewhere makes more of it. */
function isMention(facts: Facts, { identity }: NameUse): boolean {
	return identity.kind === "own" && (namesReader(facts, identity) || actionsOf(facts, identity).elsewhere === 0);
}

function look(facts: Facts): readonly Finding[] {
	const { sender } = facts;
	const use = nameInSubject(facts);
	if (use === undefined) return [];
	const { home, elsewhere, host } = actionsOf(facts, use.identity);
	if (home > 0) return [];
	const detail = { claimed: shownName({ ...use, doubtful: false }), sender: sender.domain };
	return elsewhere > 0
		? [{ code: "CLAIMS_IDENTITY_IN_SUBJECT_AND_LINK_ELSEWHERE", detail: { ...detail, host } }]
		: [{ code: "CLAIMS_IDENTITY_IN_SUBJECT", detail }];
}

/** A name among the first two words; "Re:" and tags count as one. */
function leadingName({ uses }: NamesFound): NameUse | undefined {
	return uses.find(({ first, short }) => first <= 1 && !short);
}
