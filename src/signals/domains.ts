import { parse } from "tldts";

/**
 * Organizational domains (RFC 7489 section 3.2): public suffix plus one label. Private suffixes (github.io,
 * s3.amazonaws.com) are not told apart: who rents a name under them is not an organisation of its own here.
 */
interface DomainNames {
	readonly organization: string;
	readonly label: string;
}

/** The same few hosts come up many times in a message and from message to message. Bounded: hosts are hostile text. */
const cacheSize = 4_096;
const longestHost = 253;
const cache = new Map<string, DomainNames>();
const nothing: DomainNames = { organization: "", label: "" };
const options = { allowPrivateDomains: false, validateHostname: false, extractHostname: false };

/** Lower-cased organizational domain of a host; the host itself for IP addresses, public suffixes and names of one label; "" for "". */
export function organizationalDomain(host: string): string {
	return namesOf(host).organization;
}

/** The organizational domain's label without the public suffix: "paypal" of "www.paypal.co.uk"; the host itself for IP addresses. */
export function domainLabel(host: string): string {
	return namesOf(host).label;
}

function namesOf(host: string): DomainNames {
	const known = cache.get(host);
	if (known !== undefined) return known;
	if (host.length === 0) return nothing;
	const found = findNames(host);
	if (host.length > longestHost) return found;
	if (cache.size >= cacheSize) cache.clear();
	cache.set(host, found);
	return found;
}

function findNames(host: string): DomainNames {
	const name = cleanHost(host);
	if (name.length === 0) return nothing;
	const parsed = parse(name, options);
	if (parsed.isIp) return { organization: name, label: name };
	if (parsed.domain === null || parsed.domain.length === 0 || parsed.domain.startsWith(".")) return { organization: name, label: firstLabel(name) };
	return { organization: parsed.domain, label: parsed.domainWithoutSuffix ?? firstLabel(parsed.domain) };
}

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
