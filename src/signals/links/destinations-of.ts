import type { Link } from "../../mail/html-facts.ts";
import type { Mail } from "../../mail/mail.ts";
import { hasRealSuffix, organizationalDomain } from "../domains.ts";
import { identitySpeakingFrom } from "../identity/identities.ts";
import { isEstablished } from "../sender/established-domains.ts";
import { isRelated } from "../sender/is-related.ts";
import type { Sender } from "../sender/sender.ts";
import type { Destination, HostKind } from "./destination.ts";
import { hostKind } from "./host-kinds.ts";
import { clickCounterService } from "./hosts/click-counters.ts";
import { isIpAddress, isWebScheme, type LinkAddress, readAddress } from "./link-address.ts";
import { isActionText, isBoilerplatePath, isBoilerplateText } from "./link-words.ts";
import { carriedAddress, isGuard } from "./unwrap-address.ts";

type Draft = { -readonly [K in keyof Destination]: Destination[K] };

/** What is the same for all links to one host. */
interface HostFacts {
	readonly organization: string;
	readonly belongsTo: Destination["belongsTo"];
}

/** Where the links of a message lead, in their order. */
export function destinationsOf(mail: Mail, sender: Sender): Destination[] {
	const hosts = new Map<string, HostFacts>();
	const drafts = mail.links.map((link) => draftOf(link, sender, hosts));
	markCallsToAction(drafts);
	return drafts;
}

function draftOf(link: Link, sender: Sender, hosts: Map<string, HostFacts>): Draft {
	const address = readAddress(link.href);
	const route = followAddress(address, sender, hosts);
	return {
		link,
		scheme: address.scheme,
		host: address.host,
		organization: route.address === address ? route.facts.organization : organizationOf(address.host),
		finalHost: route.address.host,
		finalOrganization: route.facts.organization,
		belongsTo: route.facts.belongsTo,
		callToAction: false,
		address,
		finalAddress: route.address,
		wrapped: route.how,
		finalKind: route.kind,
	};
}

interface Route {
	readonly address: LinkAddress;
	readonly kind: HostKind | undefined;
	readonly facts: HostFacts;
	readonly how: Destination["wrapped"];
}

/** Redirectors are chained; more than this many deep nobody needs. */
const deepest = 4;

/** Follows the addresses that are carried inside each other, but not from a stranger back to someone trusted: that one is there for show. */
function followAddress(address: LinkAddress, sender: Sender, hosts: Map<string, HostFacts>): Route {
	let route = routeOf(address, undefined, sender, hosts);
	for (let depth = 0; depth < deepest; depth++) {
		const inner = carriedAddress(route.address);
		if (inner === undefined) break;
		const guard = isGuard(route.address);
		const next = routeOf(inner, route.how === "redirector" || !guard ? "redirector" : "guard", sender, hosts);
		if (!guard && route.facts.belongsTo === "other" && next.facts.belongsTo !== "other") break;
		route = next;
	}
	return route;
}

function routeOf(address: LinkAddress, how: Destination["wrapped"], sender: Sender, hosts: Map<string, HostFacts>): Route {
	const kind = address.host === "" ? undefined : hostKind(address.host, address.rest);
	return { address, kind, how, facts: factsOf(address.host, kind, sender, hosts) };
}

function factsOf(host: string, kind: HostKind | undefined, sender: Sender, hosts: Map<string, HostFacts>): HostFacts {
	// docs.google.com is one thing with forms and another with files.
	const key = kind === undefined ? host : `${host}/${kind}`;
	let facts = hosts.get(key);
	if (facts === undefined) {
		const organization = organizationOf(host);
		facts = { organization, belongsTo: ownerOf(host, organization, kind, sender) };
		hosts.set(key, facts);
	}
	return facts;
}

function organizationOf(host: string): string {
	if (host === "") return "";
	return isIpAddress(host) ? host : organizationalDomain(host);
}

/** Where anyone can put something up a host belongs to nobody, unless the sender is the one who runs it, or a tenant by name. */
function ownerOf(host: string, organization: string, kind: HostKind | undefined, sender: Sender): Destination["belongsTo"] {
	if (host === "" || !(isIpAddress(host) || hasRealSuffix(host))) return "none";
	if (!sender.freeMail && sender.own.has(organization)) return "sender";
	if (kind !== undefined && kind !== "everyday" && kind !== "guard") return isTenant(host, sender) ? "sender" : "other";
	if (!sender.freeMail && isRelated(host, sender)) return "sender";
	const service = clickCounterService(host);
	if (service !== undefined && service === sender.service) return "service";
	const known = kind === "everyday" || service !== undefined || isEstablished(organization) || identitySpeakingFrom(host) !== undefined;
	return known ? "known" : "other";
}

/** "shop.sharepoint.com" and "shop-my.sharepoint.com" for mail from shop.example. */
function isTenant(host: string, sender: Sender): boolean {
	if (sender.freeMail || sender.label.length < 4) return false;
	return host.startsWith(`${sender.label}.`) || host.startsWith(`${sender.label}-my.`);
}

/** Without buttons, images and words of action the first links are what the reader is meant to press. */
const firstLinks = 3;

function markCallsToAction(drafts: readonly Draft[]): void {
	const candidates = drafts.filter(isCandidate);
	const prominent = candidates.filter(({ link }) => link.button || link.image || isActionText(link.text));
	for (const draft of prominent.length > 0 ? prominent : candidates.slice(0, firstLinks)) draft.callToAction = true;
}

function isCandidate({ link, address, finalKind, belongsTo }: Draft): boolean {
	if (!leadsSomewhere(address) || link.hidden || link.kind === "quoted" || link.kind === "form") return false;
	if (finalKind === "everyday" && belongsTo !== "sender") return false;
	return !isBoilerplateText(link.text) && !isBoilerplatePath(address.rest);
}

/** A web address, and the schemes by which something is run in its place. */
function leadsSomewhere({ scheme, host, rest }: LinkAddress): boolean {
	if (host !== "") return scheme === "" || isWebScheme(scheme);
	return scheme === "data" || scheme === "javascript" || scheme === "vbscript" || (scheme === "file" && rest !== "");
}
