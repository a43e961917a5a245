import { rememberedForHost } from "../signals/remembered-for-host.ts";
import { domainLabel, isOnSuffixList, organizationalDomain } from "../signals/domains.ts";
import { identityOfDomain } from "../signals/identity/identities.ts";
import { isCustomerDomain } from "../signals/identity/customer-domains.ts";
import type { HostKind } from "../signals/links/destination.ts";
import { hostKind, isListedHost } from "../signals/links/host-kinds.ts";
import { clickCounterService } from "../signals/links/hosts/click-counters.ts";
import { isEstablished } from "../signals/sender/established-domains.ts";
import { isFreeMail } from "../signals/sender/free-mail.ts";
import { mailServiceOfDomain } from "../signals/sender/mail-services.ts";
import { carriesStrangersWords } from "../signals/sender/stranger-platforms.ts";
import { isStorageEndpoint } from "./storage-endpoints.ts";

/** Hosts on which whoever rents a place has a name of his own below the service's. */
const withTenants = new Set(["site", "bucket", "ipfs", "tunnel", "dynamic-dns"]);

/** A host that everybody links to, or where anybody can put something up: sharing it ties nobody. */
export const isEverybodysHost = rememberedForHost(isOpenToAll);

function isOpenToAll(host: string): boolean {
	return isOpenPlace(host) || (hostKind(host, "") === undefined && isWellKnown(host));
}

/** The same without well-known organizations: a host where anybody can put something up, or through which anybody sends. */
export const isRentedToAll = rememberedForHost(isOpenPlace);

function isOpenPlace(host: string): boolean {
	if (isOnSuffixList(host) || isStorageEndpoint(host)) return true;
	const kind = hostKind(host, "");
	if (kind === undefined) return mailServiceOfDomain(host) !== undefined || clickCounterService(host) !== undefined;
	return !withTenants.has(kind) || isListedHost(host) || !isBelow(host, kind) || host.startsWith("www.");
}

/** Whether a service of this kind is known that the host has a name below. */
function isBelow(host: string, kind: HostKind): boolean {
	return hostKind(host.slice(host.indexOf(".") + 1), "") === kind;
}

/** A domain that many send from, or that is forged because it is known. `vouched`: DMARC says that it is its owner's mail. */
export function isEverybodysSender(domain: string, vouched: boolean): boolean {
	return sharedSender(domain) || (!vouched && isWellKnown(domain));
}

const sharedSender = rememberedForHost(isSharedSender);

function isSharedSender(domain: string): boolean {
	const organization = organizationalDomain(domain);
	if (isFreeMail(domain) || mailServiceOfDomain(domain) !== undefined || carriesStrangersWords(organization)) return true;
	return isCustomerDomain(domain) || hostKind(domain, "") !== undefined;
}

/** What an owner of a domain goes by in every country: the label before the public suffix, without a country's code; "" for a domain that many send from. */
export const placeOfSender = rememberedForHost((domain: string): string => (isSharedSender(domain) ? "" : ownLabel(domain)));

/** The same of a host that is linked to; "" where anybody can put something up. */
export const placeOfHost = rememberedForHost((host: string): string => (isOpenToAll(host) ? "" : ownLabel(host)));

const countries =
	"de|fr|es|it|pt|pl|nl|en|uk|us|ru|ua|cz|cs|sk|hu|ro|bg|gr|el|se|sv|no|dk|da|fi|tr|jp|ja|cn|zh|kr|ko|br|mx|ar|cl|co|at|ch|be|ie|ca|au|nz|in|za|il|eu|int";
const withCountry = new RegExp(`^(?:(?:${countries})-)?([a-z0-9-]{4,}?)(?:-(?:${countries}))?$`);

/** "brand" of brand-fr.example and of fr-brand.example: shops, and who poses as one, have a domain for each country. */
function ownLabel(host: string): string {
	const label = domainLabel(host);
	return withCountry.exec(label)?.[1] ?? label;
}

function isWellKnown(domain: string): boolean {
	return isEstablished(organizationalDomain(domain)) || identityOfDomain(domain) !== undefined;
}
