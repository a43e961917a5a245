import { parse } from "tldts";
import { rememberedForHost } from "./remembered-for-host.ts";

/**
 * Organizational domains (RFC 7489 section 3.2): public suffix plus one label. Private suffixes (github.io,
 * s3.amazonaws.com) are not told apart: who rents a name under them is not an organisation of its own here.
 */
interface DomainNames {
	readonly organization: string;
	readonly label: string;
}

const longestHost = 253;
const nothing: DomainNames = { organization: "", label: "" };
const options = { allowPrivateDomains: false, validateHostname: false, extractHostname: false };

/** Domains whose owners sell names under them as a registry does: "shop.sa.com" and "bank.sa.com" have different owners. */
const soldLikeSuffixes = new Set(
	`sa.com za.com us.com uk.com eu.com gb.com br.com cn.com de.com jpn.com ru.com gr.com hu.com no.com qc.com se.com uy.com kr.com africa.com co.com it.com mex.com
	com.de com.se gb.net hu.net in.net jp.net ru.net se.net uk.net ae.org us.org eu.org com.ru net.ru org.ru pp.ru msk.ru spb.ru nov.ru exnet.su com.co nom.co`.split(
		/\s+/,
	),
);

/** Lower-cased organizational domain of a host; the host itself for IP addresses, public suffixes and names of one label; "" for "". */
export function organizationalDomain(host: string): string {
	return namesOf(host).organization;
}

/** The organizational domain's label without the public suffix: "paypal" of "www.paypal.co.uk"; the host itself for IP addresses. */
export function domainLabel(host: string): string {
	return namesOf(host).label;
}

const namesOf = rememberedForHost(findNames);

function findNames(host: string): DomainNames {
	const name = cleanHost(host);
	if (name.length === 0) return nothing;
	const parsed = parse(name, options);
	if (parsed.isIp) return { organization: name, label: name };
	if (parsed.domain === null || parsed.domain.length === 0 || parsed.domain.startsWith("."))
		return { organization: name, label: firstLabel(name) };
	if (soldLikeSuffixes.has(parsed.domain) && parsed.subdomain) return oneLabelBelow(parsed.domain, parsed.subdomain);
	return { organization: parsed.domain, label: parsed.domainWithoutSuffix ?? firstLabel(parsed.domain) };
}

function oneLabelBelow(suffix: string, subdomain: string): DomainNames {
	const label = subdomain.slice(subdomain.lastIndexOf(".") + 1);
	return { organization: `${label}.${suffix}`, label };
}

/** A public suffix ("co.uk"), or a name of one label: what is below it belongs to many. */
export function isPublicSuffix(host: string): boolean {
	return !host.includes(".") || organizationalDomain(`a.${host}`) === `a.${host}`;
}

/** A name that registries sell names under, and nobody has for himself: "com", "co.uk". Not "localhost", nor "github.io". */
export function isRegistrySuffix(host: string): boolean {
	const name = cleanHost(host);
	const { isIcann, publicSuffix } = parse(name, options);
	return isIcann === true && publicSuffix === name;
}

/**
 * A name on the Public Suffix List, in either section: of a registry ("co.uk"), or of somebody who gives names below it to others
 * ("co.ua", "github.io", "s3.us-east-1.amazonaws.com").
 */
export function isOnSuffixList(host: string): boolean {
	const name = cleanHost(host);
	const { isIcann, isPrivate, publicSuffix } = parse(name, { ...options, allowPrivateDomains: true });
	return publicSuffix === name && (isIcann === true || isPrivate === true);
}

/**
 * Whether a service made the name for who rents a place there: it stands below a name of the Public Suffix List's private part
 * ("x.github.io"). Not "x.sa.com", which is sold as a registry's names are.
 */
export const isTenantsName = rememberedForHost((host: string): boolean => {
	const { isPrivate, publicSuffix } = parse(cleanHost(host), { ...options, allowPrivateDomains: true });
	return isPrivate === true && publicSuffix !== null && publicSuffix.length >= organizationalDomain(host).length;
});

const keptSuffixes = /\.(?:example|test|invalid|local|localhost|localdomain|internal|lan|onion)$/;

/** Whether the name ends in a public suffix that exists, or in one kept for examples and inner networks. "correios" and "bank.cll" do not. */
export const hasRealSuffix = rememberedForHost((host: string): boolean => {
	const name = cleanHost(host);
	const { isIcann, isIp, domain } = parse(name, options);
	return isIp === true || (domain !== null && (isIcann === true || keptSuffixes.test(name)));
});

/** A local part, white space, brackets of address literals and dots at the ends go; only the end of an overlong name is looked at. */
function cleanHost(host: string): string {
	const short = host.length > longestHost ? host.slice(-longestHost) : host;
	let start = short.lastIndexOf("@") + 1;
	let end = short.length;
	while (start < end && isEdge(short.charCodeAt(start))) start++;
	while (end > start && isEdge(short.charCodeAt(end - 1))) end--;
	return short.slice(start, end).toLowerCase();
}

/** Space and controls, dot, square and angle brackets. */
function isEdge(code: number): boolean {
	return code <= 0x20 || code === 0x2e || code === 0x5b || code === 0x5d || code === 0x3c || code === 0x3e;
}

function firstLabel(name: string): string {
	const dot = name.indexOf(".");
	return dot < 0 ? name : name.slice(0, dot);
}
