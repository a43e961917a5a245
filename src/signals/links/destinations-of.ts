import type { Link } from "../../mail/html-facts.ts";
import type { Mail } from "../../mail/mail.ts";
import { organizationalDomain } from "../domains.ts";
import { identityOfDomain } from "../identity/identities.ts";
import { mailServiceOfDomain } from "../sender/mail-services.ts";
import { sameOwner } from "../sender/same-owner.ts";
import type { Sender } from "../sender/sender.ts";
import type { Destination } from "./destination.ts";
import { hostKind } from "./host-kinds.ts";
import { isIpAddress, isWebScheme, readAddress } from "./link-address.ts";
import { isActionText, isBoilerplateText } from "./link-words.ts";
import { unwrapAddress } from "./unwrap-address.ts";

type Draft = { -readonly [K in keyof Destination]: Destination[K] };

/** Where the links of a message lead, in their order. */
export function destinationsOf(mail: Mail, sender: Sender): Destination[] {
	const drafts = mail.links.map((link) => draftOf(link, sender));
	markCallsToAction(drafts);
	return drafts;
}

function draftOf(link: Link, sender: Sender): Draft {
	const address = readAddress(link.href);
	const inner = address.host === "" ? undefined : unwrapAddress(address);
	const finalAddress = inner?.address ?? address;
	const finalHost = finalAddress.host;
	const organization = organizationOf(address.host);
	const finalOrganization = finalHost === address.host ? organization : organizationOf(finalHost);
	const finalKind = finalHost === "" ? undefined : hostKind(finalHost);
	return {
		link, address, finalAddress, finalHost, organization, finalOrganization, finalKind,
		scheme: address.scheme,
		host: address.host,
		wrapped: inner?.how,
		belongsTo: ownerOf(finalHost, finalOrganization, finalKind, sender),
		callToAction: false,
	};
}

function organizationOf(host: string): string {
	if (host === "") return "";
	return isIpAddress(host) ? host : organizationalDomain(host);
}

function ownerOf(host: string, organization: string, kind: Draft["finalKind"], sender: Sender): Draft["belongsTo"] {
	if (host === "") return "none";
	if (kind !== undefined && kind !== "everyday" && kind !== "guard") return "other";
	if (!sender.freeMail && (sender.own.has(organization) || sameOwner(organization, sender.organization))) return "sender";
	if (sender.service !== undefined && mailServiceOfDomain(host) === sender.service) return "service";
	return kind === "everyday" || identityOfDomain(host) !== undefined ? "known" : "other";
}

/** Without buttons and words of action the first links are what the reader is meant to press. */
const firstLinks = 3;

function markCallsToAction(drafts: readonly Draft[]): void {
	const candidates = drafts.filter(isCandidate);
	const prominent = candidates.filter(({ link }) => link.button || link.image || isActionText(link.text));
	for (const draft of prominent.length > 0 ? prominent : candidates.slice(0, firstLinks)) draft.callToAction = true;
}

function isCandidate({ link, address, finalKind }: Draft): boolean {
	if (address.host === "" || !isWebScheme(address.scheme || "http")) return false;
	return !link.hidden && link.kind !== "quoted" && finalKind !== "everyday" && !isBoilerplateText(link.text);
}
