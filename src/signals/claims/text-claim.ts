import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { identityById } from "../identity/identities.ts";
import type { Identity, IdentityKind } from "../identity/identity.ts";
import { onceFor } from "../once-for.ts";
import type { Signal } from "../signal.ts";
import { actionsOf, leadsToMany } from "./actions.ts";
import { placesOf } from "./places.ts";
import { bearsNameOf, isGovernmentKind, isTrueIdentity, speaksFor } from "./voice.ts";

const codes = {
	CLAIMS_IDENTITY_WITH_LURE: {
		weight: 1.1,
		tone: "bad",
		phish: 1.2,
		sentence: "It speaks of {claimed} in the way phishers do, and what it asks to press leads to {host}; the sender is {sender}",
		example: '"Your DHL parcel could not be delivered, pay the customs fee", from alsquare.example with a link elsewhere',
	},
	CLAIMS_IDENTITY_WITH_LURE_NO_LINK: {
		weight: 0.7,
		tone: "bad",
		phish: 0.9,
		sentence: "It speaks of {claimed} in the way phishers do; the sender is {sender}",
		example: '"Your PayPal was charged 499 $, call us to cancel", from a free mail address',
	},
} as const satisfies Catalogue;

/** Lures that go with posing as an organization; investments, donations and jobs are offered under one's own name. */
const lures = new Set(
	[
		"account",
		"callback",
		"credentials",
		"document",
		"invoice",
		"legal",
		"parcel",
		"payment",
		"points",
		"prize",
		"signature",
		"tax",
		"voicemail",
		"wallet",
		"webmaster",
	].map((kind) => `lure.${kind}`),
);
/** A text that names more organizations than this speaks about them. */
const mostNamed = 4;
/** Named in footers and icons of everybody's mail: twice, or in the subject. */
const everyday: ReadonlySet<IdentityKind> = new Set(["social", "card", "mail-service"]);
const everydayToo = new Set(["google", "apple"]);

/** An identity is named only in the running text; with a lure, and with the way out elsewhere, it is posed as all the same. */
export const textClaim: Signal = { name: "text-claim", codes, look };

/** An identity that is posed as in the text, and what is found of it. */
interface TextClaim {
	readonly identity: Identity;
	readonly finding: Finding;
}

function look(facts: Facts): readonly Finding[] {
	const claim = claimInText(facts);
	return claim === undefined ? [] : [claim.finding];
}

/** The first identity of the text that is posed as, worked out once for all that ask. */
export const claimInText = onceFor((facts: Facts): TextClaim | undefined => {
	const { sender, text } = facts;
	if (sender.viaList || isTrueIdentity(sender) || !text.phrases.groups("lure.").some((group) => lures.has(group))) return undefined;
	const named = placesOf(facts).identities;
	if (named.length === 0 || named.length > mostNamed || leadsToMany(facts)) return undefined;
	for (const group of named) {
		const identity = identityById(group.slice("identity:".length));
		const finding = identity === undefined ? undefined : findingFor(facts, identity, group);
		if (identity !== undefined && finding !== undefined) return { identity, finding };
	}
	return undefined;
});

function findingFor(facts: Facts, identity: Identity, group: string): Finding | undefined {
	const { sender, text } = facts;
	if (isGovernmentKind(identity.kind) || speaksFor(sender, identity) || bearsNameOf(sender, identity, identity.name.toLowerCase()))
		return undefined;
	const weak = everyday.has(identity.kind) || everydayToo.has(identity.id);
	if (weak && text.phrases.count(group) < 2 && !text.phrases.inSubject(group)) return undefined;
	const { home, elsewhere, sender: own, host } = actionsOf(facts, identity);
	const detail = { claimed: identity.name, sender: sender.domain || "no address" };
	if (elsewhere > 0 && home === 0) return { code: "CLAIMS_IDENTITY_WITH_LURE", detail: { ...detail, host } };
	// Of the operator's own name all his customers speak, also of accounts and invoices.
	return home + own + elsewhere === 0 && !weak && identity.kind !== "own"
		? { code: "CLAIMS_IDENTITY_WITH_LURE_NO_LINK", detail }
		: undefined;
}
