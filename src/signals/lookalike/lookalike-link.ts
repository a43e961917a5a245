import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { identityOfDomain } from "../identity/identities.ts";
import type { Destination } from "../links/destination.ts";
import { isEstablished } from "../sender/established-domains.ts";
import type { Signal } from "../signal.ts";
import { type Likeness, type LikenessKind, likenessKinds, likenessOf } from "./domain-likeness.ts";

const codes = {
	LOOKALIKE_LINK_CONFUSABLE: {
		weight: 2.4,
		tone: "bad",
		phish: 1.8,
		sentence: "A link leads to {shown}, which is spelt to look like {claimed}",
		example: "https://paypa1.example/",
	},
	LOOKALIKE_LINK_EMBEDDED: {
		weight: 2.4,
		tone: "bad",
		phish: 1.8,
		sentence: "A link leads to {shown}, which holds the true domain of {claimed} and belongs to somebody else",
		example: "https://www.paypal.com.id3.example/",
	},
	LOOKALIKE_LINK_COMBINATION: {
		weight: 1.7,
		tone: "bad",
		phish: 1.6,
		sentence: "A link leads to {shown}, which puts the name of {claimed} together with a word phishers like, and is not its domain",
		example: "https://paypal-secure-login.example/",
	},
	LOOKALIKE_LINK_TYPO: {
		weight: 1.1,
		tone: "bad",
		phish: 1.2,
		sentence: "A link leads to {shown}, one letter away from {claimed}",
		example: "https://payapl.example/",
	},
	LOOKALIKE_LINK_PATH: {
		weight: 1.3,
		tone: "bad",
		phish: 1.4,
		sentence: "A link leads to a place below {shown} that is named after the true domain of {claimed}",
		example: "https://garden.example/paypal.com/signin",
	},
	LOOKALIKE_LINK_NAMESAKE: {
		weight: 0.5,
		tone: "bad",
		phish: 0.6,
		sentence: "A link leads to {shown}, which puts the name of {claimed} together with a common word, and is not among its domains",
		example: "https://netflix-mail.example/",
	},
	LOOKALIKE_LINK_OTHER_SUFFIX: {
		weight: 0.3,
		tone: "bad",
		phish: 0.5,
		sentence: "A link leads to {shown}, the name of {claimed} under an ending that is not its own",
		example: "https://netflix.example/",
	},
	LOOKALIKE_LINK_SUBDOMAIN: {
		weight: 0.3,
		tone: "bad",
		phish: 0.5,
		sentence: "A link leads to {shown}, which begins with the name of {claimed} and belongs to somebody else",
		example: "https://paypal.id3.example/",
	},
} as const satisfies Catalogue;

const codeOf: Readonly<Record<LikenessKind, keyof typeof codes>> = {
	confusable: "LOOKALIKE_LINK_CONFUSABLE",
	embedded: "LOOKALIKE_LINK_EMBEDDED",
	combination: "LOOKALIKE_LINK_COMBINATION",
	typo: "LOOKALIKE_LINK_TYPO",
	namesake: "LOOKALIKE_LINK_NAMESAKE",
	"other-suffix": "LOOKALIKE_LINK_OTHER_SUFFIX",
	subdomain: "LOOKALIKE_LINK_SUBDOMAIN",
};
/** Honest names meet these by chance, so that only a link that the reader is meant to press counts. */
const chances: ReadonlySet<LikenessKind> = new Set(["typo", "namesake", "other-suffix", "subdomain"]);
/** Hosts of one message that are looked at; more are a mail about many things. */
const mostHosts = 20;

/** A link leads to a domain that imitates that of an identity. The surest likeness of all links counts. */
export const lookalikeLink: Signal = { name: "lookalike-link", codes, look };

function look({ destinations, sender }: Facts): readonly Finding[] {
	const strangers = foreignHosts(destinations, sender.own);
	let surest: Likeness | undefined;
	for (const [host, { callToAction }] of strangers) {
		const likeness = likenessOf(host);
		if (likeness === undefined || (!callToAction && chances.has(likeness.kind))) continue;
		if (surest === undefined || likenessKinds.indexOf(likeness.kind) < likenessKinds.indexOf(surest.kind)) surest = likeness;
	}
	if (surest !== undefined) return [{ code: codeOf[surest.kind], detail: { shown: surest.shown, claimed: surest.identity.name } }];
	return pathFinding([...strangers.values()]);
}

/** Hosts that neither the sender nor anybody known owns, each with one link to it. */
function foreignHosts(destinations: readonly Destination[], own: ReadonlySet<string>): Map<string, Destination> {
	const hosts = new Map<string, Destination>();
	for (const destination of destinations) {
		const { finalHost, finalOrganization, belongsTo, link } = destination;
		if (hosts.size >= mostHosts) break;
		if (finalHost === "" || belongsTo === "known" || belongsTo === "service" || link.kind === "quoted" || own.has(finalOrganization))
			continue;
		if (!isEstablished(finalOrganization)) hosts.set(finalHost, destination);
	}
	return hosts;
}

function pathFinding(destinations: readonly Destination[]): readonly Finding[] {
	for (const { finalAddress, finalHost, callToAction } of destinations) {
		if (!callToAction) continue;
		for (const part of finalAddress.rest.slice(0, 200).toLowerCase().split(/[/?#]/u).slice(1, 7)) {
			const identity = /^(?:www\.)?[a-z0-9-]+\.(?:com?|net|org|de|fr|it|es|nl|jp|co\.jp|co\.uk|com\.br|ch|at|be|pl|cz|pt|ru)$/u.test(part)
				? identityOfDomain(part)
				: undefined;
			if (identity !== undefined) return [{ code: "LOOKALIKE_LINK_PATH", detail: { shown: finalHost, claimed: identity.name } }];
		}
	}
	return [];
}
