import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { identitySpeakingFrom } from "../identity/identities.ts";
import type { Identity, IdentityKind } from "../identity/identity.ts";
import type { Signal } from "../signal.ts";
import { actionsOf, leadsToMany } from "./actions.ts";
import { bearsNameOf, isGovernmentKind, isTrueIdentity, speaksFor } from "./voice.ts";

const codes = {
	CLAIMS_BY_OFFICIAL_IMAGES: {
		weight: 1.4,
		tone: "bad",
		phish: 1.4,
		sentence:
			"It shows images from {home}, the true domain of {claimed}, while what it asks to press leads to {host} and the sender is {sender}",
		example: "Logo from www.paypalobjects.com, a button to a domain that is not PayPal's, from alsquare.example",
	},
	CLAIMS_BY_OFFICIAL_LINKS: {
		weight: 1,
		tone: "bad",
		phish: 1.2,
		sentence:
			"Small links lead to {home}, the true domain of {claimed}, while what it asks to press leads to {host} and the sender is {sender}",
		example: "Footer links to paypal.com, a button to a domain that is not PayPal's, from alsquare.example",
	},
} as const satisfies Catalogue;

/** Everybody links to these. */
const everybodys: ReadonlySet<IdentityKind> = new Set(["social", "streaming", "media", "charity", "travel"]);
const everybodysToo = new Set([
	"google",
	"apple",
	"adobe",
	"trustpilot",
	"cloudflare",
	"surveymonkey",
	"eventbrite",
	"hubspot",
	"mailgun",
	"brevo",
	"sendgrid",
	"zoom",
	"wordpress",
	"squarespace",
	"wix",
]);
const mostLooked = 150;

/**
 * Phishers take over the logo and the footer of the true mail, with their true addresses, and change the one link that
 * counts. Told by an identity whose own domains serve images or small links, which is named in the text, while the calls
 * to action lead to somebody who is neither it nor the sender.
 */
export const officialLinksClaim: Signal = { name: "official-links-claim", codes, look };

function look(facts: Facts): readonly Finding[] {
	const { sender } = facts;
	if (
		sender.domain === "" ||
		sender.viaList ||
		isTrueIdentity(sender) ||
		!facts.destinations.some(({ callToAction, belongsTo }) => callToAction && belongsTo === "other")
	)
		return [];
	return leadsToMany(facts) ? [] : (imageFinding(facts) ?? linkFinding(facts) ?? []);
}

function imageFinding(facts: Facts): readonly Finding[] | undefined {
	for (const { source } of (facts.mail.html?.images ?? []).slice(0, mostLooked)) {
		const host = hostOf(source);
		const identity = host === "" ? undefined : identitySpeakingFrom(host);
		if (identity !== undefined && isPosedAs(facts, identity)) return findingOf("CLAIMS_BY_OFFICIAL_IMAGES", facts, identity, host);
	}
	return undefined;
}

function linkFinding(facts: Facts): readonly Finding[] | undefined {
	for (const { callToAction, host } of facts.destinations.slice(0, mostLooked)) {
		const identity = callToAction || host === "" ? undefined : identitySpeakingFrom(host);
		if (identity !== undefined && isPosedAs(facts, identity)) return findingOf("CLAIMS_BY_OFFICIAL_LINKS", facts, identity, host);
	}
	return undefined;
}

function isPosedAs(facts: Facts, identity: Identity): boolean {
	const { sender, text } = facts;
	if (everybodys.has(identity.kind) || everybodysToo.has(identity.id) || isGovernmentKind(identity.kind)) return false;
	if (identity.names.length > 0 && text.phrases.count(`identity:${identity.id}`) === 0) return false;
	return !speaksFor(sender, identity) && !bearsNameOf(sender, identity, identity.name.toLowerCase());
}

function findingOf(code: keyof typeof codes, facts: Facts, identity: Identity, home: string): readonly Finding[] | undefined {
	const actions = actionsOf(facts, identity);
	if (actions.elsewhere === 0 || actions.home > 0) return undefined;
	return [{ code, detail: { claimed: identity.name, home, host: actions.host, sender: facts.sender.domain } }];
}

/** Host of an http(s) address as written; "" for any other. */
function hostOf(source: string): string {
	return /^https?:\/\/([^/?#:@\s]{1,253})/iu.exec(source)?.[1]?.toLowerCase() ?? "";
}
