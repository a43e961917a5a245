import { hasRealSuffix } from "../domains.ts";
import { hostKind } from "./host-kinds.ts";
import { clickCounterService } from "./hosts/click-counters.ts";
import { isIpAddress, type LinkAddress, readAddress } from "./link-address.ts";

/**
 * The address that another one carries inside and leads on to; undefined when it carries none. Not every inner address is
 * where the reader lands: hostile ones carry a trusted address for show, which is for the caller to judge.
 */
export function carriedAddress(address: LinkAddress): LinkAddress | undefined {
	const inner = innerAddress(address);
	return inner === undefined || inner.host === "" || inner.host === address.host ? undefined : inner;
}

/** Rewrote every link of the mail that passed it, or counts clicks for a mail service with the target readable in the address. */
export function isGuard({ host, rest }: LinkAddress): boolean {
	const kind = hostKind(host, rest);
	return kind === "guard" || (kind === undefined && clickCounterService(host) !== undefined);
}

function innerAddress(address: LinkAddress): LinkAddress | undefined {
	if (address.host === "") return undefined;
	if (address.host.endsWith(".translate.goog")) return { ...address, host: translatedHost(address.host) };
	if (address.rest.length < shortestCarrier) return undefined;
	const known = innerOfKnown(address.host, address.rest);
	if (known !== undefined) return known === "" ? undefined : readAddress(known);
	return carriedPlain(address.rest) ?? carriedWithoutScheme(address.rest) ?? carriedBase64(address.rest);
}

/** "/?u=http://a.b" */
const shortestCarrier = 8;

/** "login--page-bank-example.translate.goog" is "login-page.bank.example" shown through Google Translate. */
function translatedHost(host: string): string {
	return host.slice(0, -".translate.goog".length).replaceAll("--", "\u0000").replaceAll("-", ".").replaceAll("\u0000", "-");
}

/** Redirectors that do not write the inner address as an address; "" when a known one carries none; undefined for hosts not known here. */
function innerOfKnown(host: string, rest: string): string | undefined {
	if (host.startsWith("www.google.") || host.startsWith("google.")) return innerOfGoogle(rest);
	if (host.endsWith(".cdn.ampproject.org")) return afterMarker(rest, "/s/", "https://");
	if (host.startsWith("urldefense.")) return innerOfProofpoint(rest);
	if (isShare(host, rest)) return "";
	return undefined;
}

function innerOfGoogle(rest: string): string | undefined {
	if (rest.startsWith("/amp/")) return afterMarker(rest, "/s/", "https://") ?? afterMarker(rest, "/amp/", "http://");
	if (rest.startsWith("/url?")) return parameter(rest, "q") ?? parameter(rest, "url");
	return undefined;
}

function afterMarker(rest: string, marker: string, scheme: string): string | undefined {
	const place = rest.indexOf(marker);
	return place === -1 ? undefined : scheme + rest.slice(place + marker.length);
}

/** Version 2 writes "-3A" for "%3A" and "_" for "/"; versions 1 and 3 leave the address readable. */
function innerOfProofpoint(rest: string): string | undefined {
	if (!rest.startsWith("/v2/")) return undefined;
	const coded = parameter(rest, "u");
	return coded === undefined ? "" : decodeLoosely(coded.replaceAll("_", "/").replaceAll("-", "%"));
}

function parameter(rest: string, name: string): string | undefined {
	for (const mark of [`?${name}=`, `&${name}=`]) {
		const place = rest.indexOf(mark);
		if (place === -1) continue;
		const start = place + mark.length;
		const end = rest.indexOf("&", start);
		return decodeLoosely(rest.slice(start, end === -1 ? rest.length : end));
	}
	return undefined;
}

/** "Share this" pages carry the address of what is shared; nobody is led there. */
function isShare(host: string, rest: string): boolean {
	return (
		/(?:^|\.)(?:facebook|twitter|x|linkedin|pinterest|reddit|tumblr|whatsapp|telegram|t|wa|line|xing|vk|ok|weibo|hatena|ne|getpocket|threads|bsky|outlook|calendar|web)\.(?:com|me|net|ru|jp|app|org|google\.com|archive\.org)$/u.test(
			host,
		) &&
		/^\/(?:share|sharer|intent|submit|pin|send|dialog|widgets|social-plugins|save|add|msg|entry|web\/|calendar|l0\/share|home\?status|sharing|lineit)/iu.test(
			rest,
		)
	);
}

/** Names of parameters that hold an address for other reasons than going there. */
const notTargets = new Set([
	"ref",
	"referrer",
	"referer",
	"image",
	"img",
	"logo",
	"picture",
	"media",
	"text",
	"body",
	"title",
	"source",
	"xmlns",
	"realm",
	"origin",
	"utm_source",
	"utm_content",
	"utm_campaign",
	"icon",
	"avatar",
	"issuer",
	"scope",
	"resource",
]);

function isNoTarget(name: string): boolean {
	return notTargets.has(name) || /(?:icon|image|img|logo|avatar|photo|picture|thumb)/u.test(name);
}

/** "…?url=https://…", "…/L0/https:%2F%2F…", percent-encoded up to three times over. */
function carriedPlain(rest: string): LinkAddress | undefined {
	const lower = rest.toLowerCase();
	for (let place = lower.indexOf("http", 1), tries = 0; place !== -1 && tries < 3; place = lower.indexOf("http", place + 4), tries++) {
		if (isLetterOrDigit(lower.charCodeAt(place - 1)) || isNoTarget(parameterName(lower, place))) continue;
		const address = webAddress(rest.slice(place, place + longestCarried));
		if (address !== undefined) return address;
	}
	return undefined;
}

const slashesAtValue = /=(?:[/\\]|%2f|%5c){2}/giu;

/** "?next=//evil.example", "?next=/\evil.example": a browser that is sent there leaves the site, though no scheme stands there. */
function carriedWithoutScheme(rest: string): LinkAddress | undefined {
	let tries = 0;
	for (const { index } of rest.matchAll(slashesAtValue)) {
		if (tries++ >= 3) break;
		if (isNoTarget(parameterName(rest.toLowerCase(), index + 1))) continue;
		const text = decodeLoosely(rest.slice(index + 1, index + longestCarried));
		const address = cutAddress(`//${text.slice(2)}`);
		if (address !== undefined) return address;
	}
	return undefined;
}

const longestCarried = 2_000;

/** Decodes until a whole scheme stands there. */
function webAddress(coded: string): LinkAddress | undefined {
	let text = coded;
	for (let round = 0; round < 4; round++) {
		if (/^https?:[/\\]/iu.test(text)) return cutAddress(text);
		if (!/^https?(?:%|:%)/iu.test(text)) return undefined;
		text = decodeLoosely(text);
	}
	return undefined;
}

/** What follows the inner address belongs to the outer one: the next parameter, or the "__" that guards close it with. */
function cutAddress(text: string): LinkAddress | undefined {
	const end = text.search(/&|__|\s/u);
	const address = readAddress(end === -1 ? text : text.slice(0, end));
	return isIpAddress(address.host) || hasRealSuffix(address.host) ? address : undefined;
}

function isLetterOrDigit(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function parameterName(rest: string, valueStart: number): string {
	if (rest.charCodeAt(valueStart - 1) !== 0x3d) return "";
	let start = valueStart - 1;
	while (start > 0 && valueStart - start < 30 && !"?&;/".includes(rest.charAt(start - 1))) start--;
	return rest.slice(start, valueStart - 1);
}

/** "aHR0cDovL2…" is base64 of "http://…" and "aHR0cHM6Ly9…" of "https://…". */
function carriedBase64(rest: string): LinkAddress | undefined {
	const place = rest.indexOf("aHR0c");
	if (place === -1) return undefined;
	let end = place;
	while (end < rest.length && end - place < longestCarried && isBase64(rest.charCodeAt(end))) end++;
	const decoded = Buffer.from(rest.slice(place, end), "base64").toString("latin1");
	return /^https?:\/\//iu.test(decoded) ? cutAddress(decoded) : undefined;
}

function isBase64(code: number): boolean {
	return isLetterOrDigit(code | 32) || code === 0x2b || code === 0x2d || code === 0x5f || code === 0x2f;
}

/** Undoes percent encoding as far as it is one, and takes "+" for itself. */
export function decodeLoosely(text: string): string {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text.replace(/%([0-9a-f]{2})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
	}
}
