import { domainToUnicode } from "node:url";
import { domainLabel, organizationalDomain } from "../domains.ts";
import { rememberedForHost } from "../remembered-for-host.ts";
import { governmentOfDomain } from "../identity/government-domains.ts";
import { identityOfDomain } from "../identity/identities.ts";
import type { Identity } from "../identity/identity.ts";
import { type BrandLabels, brandLabels } from "./brand-labels.ts";
import { nearIdentity } from "./near-labels.ts";
import { skeleton } from "./skeleton.ts";
import { isSoftWord, isTellingRun, isTellingWord } from "./telling-words.ts";

/** How a domain resembles an identity's, from the surest to the weakest. */
export const likenessKinds = ["embedded", "confusable", "combination", "typo", "namesake", "other-suffix", "subdomain"] as const;
export type LikenessKind = (typeof likenessKinds)[number];

export interface Likeness {
	readonly kind: LikenessKind;
	readonly identity: Identity;
	/** The domain looked at, as a reader sees it (punycode undone). */
	readonly shown: string;
}

const longestHost = 253;

/** Names of honest firms and projects that happen to lie one letter from an identity's. */
const honestNeighbours = new Set([
	"amazone",
	"videolan",
	"netflixprize",
	"ibanks",
	"readme",
	"transit",
	"berline",
	"allegra",
	"samsun",
	"binancial",
	"alliance",
	"airbus",
	"interac",
	"lenova",
]);

/** Which identity's domain a host imitates, and how; undefined when it imitates none or belongs to one. */
export function likenessOf(host: string): Likeness | undefined {
	if (host.length > longestHost || !host.includes(".") || /^[\d.]+$|:/u.test(host)) return undefined;
	return knownLikeness(host);
}

const knownLikeness = rememberedForHost(findLikeness);

function findLikeness(host: string): Likeness | undefined {
	if (identityOfDomain(host) !== undefined || governmentOfDomain(host) !== undefined || honestNeighbours.has(domainLabel(host)))
		return undefined;
	const organization = organizationalDomain(host);
	const shown = host.includes("xn--") ? domainToUnicode(host) || host : host;
	const label = domainLabel(shown);
	const labels = brandLabels();
	const outer = host.length > organization.length ? host.slice(0, host.length - organization.length - 1) : "";
	const ends = strongEnds(label.replace(/[-_]+/gu, ""), labels.strong);
	const of = (kind: LikenessKind, identity: Identity | undefined): Likeness | undefined =>
		identity === undefined || isMember(identity, organization) ? undefined : { kind, identity, shown };
	return (
		of("embedded", embeddedIn(outer) ?? (outer === "" ? undefined : hyphenated(`${outer}.${label}`))) ??
		of("confusable", confusedLabel(label, labels)) ??
		of("combination", combined(label, labels, ends)) ??
		of("namesake", ends.find(({ rest }) => isSoftWord(rest))?.identity) ??
		of("other-suffix", labels.strong.get(label)) ??
		of("typo", label.includes("-") ? labels.strong.get(label.replaceAll("-", "")) : nearIdentity(label)) ??
		of("subdomain", namedSubdomain(outer, labels))
	);
}

/** A savings bank of the country, under its own name: sparkasse-musterstadt.de. */
function isMember(identity: Identity, organization: string): boolean {
	const ending = identity.country === "gb" ? "uk" : identity.country;
	return identity.federated && (organization.endsWith(`.${ending}`) || organization.endsWith(".at") || organization.endsWith(".ch"));
}

const mostLabels = 8;

/** A whole domain of an identity within the labels before the organizational domain: paypal.com of "www.paypal.com.id3.test". */
function embeddedIn(outer: string): Identity | undefined {
	const parts = outer.split(".").slice(-mostLabels);
	for (let from = 0; from + 1 < parts.length; from++) {
		for (let to = Math.min(parts.length, from + 3); to >= from + 2; to--) {
			const found = ownDomain(parts.slice(from, to).join("."));
			if (found !== undefined) return found;
		}
	}
	return undefined;
}

/** "paypal.com-id" and "www-aeon-co-jp" before somebody else's domain. */
function hyphenated(outer: string): Identity | undefined {
	if (!outer.includes("-")) return undefined;
	for (const part of outer.split(".").slice(-mostLabels)) {
		const dotted = part.replace(/^www-/u, "").replaceAll("-", ".");
		const found = dotted.includes(".") ? ownDomain(dotted) : undefined;
		if (found !== undefined) return found;
	}
	const at = outer.search(/\.(?:com?|net|org|de|fr|it|es|nl|co\.jp|co\.uk|com\.br)-/u);
	if (at < 0) return undefined;
	const start = outer.lastIndexOf(".", at - 1) + 1;
	const end = outer.indexOf("-", at);
	return ownDomain(outer.slice(start, end));
}

/** Exactly an identity's domain: what lies below one is no domain that readers know. */
function ownDomain(domain: string): Identity | undefined {
	const identity = identityOfDomain(domain);
	return identity?.domains.includes(domain) ? identity : undefined;
}

/** The label, or a part of it between hyphens, looks like a strong label and is not it. */
function confusedLabel(label: string, { strong, bySkeleton }: BrandLabels): Identity | undefined {
	const whole = skeleton(label);
	const found = strong.has(label) ? undefined : bySkeleton.get(whole);
	if (found !== undefined) return found;
	if (!label.includes("-") && whole === label) return undefined;
	for (const part of label.split("-").slice(0, mostLabels)) {
		const identity = strong.has(part) ? undefined : bySkeleton.get(skeleton(part));
		if (identity !== undefined && part.length >= 5) return identity;
	}
	return undefined;
}

/** An identity's label together with words that phishers add: "paypal-secure-login", "dhl-tracking24", "appleidverify". */
function combined(label: string, labels: BrandLabels, ends: readonly StrongEnd[]): Identity | undefined {
	const parts = label.split(/[-_\d]+/u).slice(0, mostLabels);
	return (
		(parts.length > 1 ? combinedParts(parts, labels) : undefined) ??
		ends.find(({ rest }) => rest.length >= shortestTellingRun && isTellingRun(rest))?.identity
	);
}

function combinedParts(parts: readonly string[], { strong, weak }: BrandLabels): Identity | undefined {
	for (const part of parts) {
		const identity = strong.get(part) ?? weak.get(part);
		if (identity === undefined) continue;
		const rest = parts.filter((other) => other !== part && other !== "");
		const telling = rest.filter((other) => isTellingWord(other) || isTellingRun(other));
		if (telling.length > 0 && (strong.has(part) || telling.length === rest.length)) return identity;
		// "schwab-6": a brand and a number.
		if (rest.length === 0 && strong.has(part)) return identity;
	}
	return undefined;
}

const shortestTellingRun = 2;

/** A strong label and what else there is: telling words ("appleidverify"), or words that firms use for themselves too ("sheinnotice"). */
interface StrongEnd {
	readonly identity: Identity;
	readonly rest: string;
}

/** The strong labels at the beginning and the end of one run of letters, longest first. */
function strongEnds(run: string, strong: ReadonlyMap<string, Identity>): StrongEnd[] {
	const ends: StrongEnd[] = [];
	for (let length = Math.min(16, run.length - 1); length >= 5; length--) {
		const head = strong.get(run.slice(0, length));
		if (head !== undefined) ends.push({ identity: head, rest: run.slice(length) });
		const tail = strong.get(run.slice(-length));
		if (tail !== undefined) ends.push({ identity: tail, rest: run.slice(0, -length) });
	}
	return ends;
}

/** A strong label as a whole label before somebody else's domain: "paypal.id3.test". Firms that serve a brand do so too. */
function namedSubdomain(outer: string, { strong }: BrandLabels): Identity | undefined {
	for (const part of outer.split(".").slice(-mostLabels)) {
		const identity =
			strong.get(part) ?? (part.includes("-") ? combinedParts(part.split("-").slice(0, mostLabels), brandLabels()) : undefined);
		if (identity !== undefined) return identity;
	}
	return undefined;
}
