import { domainToASCII } from "node:url";

/** The parts of an address as a browser would take them, hostile spellings undone. */
export interface LinkAddress {
	/** Lower-cased, without colon; "" when it was left out ("www.shop.example/x"). */
	readonly scheme: string;
	/** What stands before "@" in the authority; "" when nothing does. */
	readonly userInfo: string;
	/** Lower-cased, U-labels as A-labels, every spelling of an IPv4 address as four decimal numbers; "" for mailto: and the like. */
	readonly host: string;
	/** "" where none is written. */
	readonly port: string;
	/** Path, query and fragment, as written; for addresses without host everything after the scheme. */
	readonly rest: string;
}

/** Longer addresses are cut; only data: has more to say, and its end says nothing. */
const longestAddress = 4_000;
const longestHost = 255;
const nothing: LinkAddress = { scheme: "", userInfo: "", host: "", port: "", rest: "" };

/**
 * Reads an address as browsers do (WHATWG URL), not as RFC 3986 would have it: tabs and line breaks inside it do not
 * count, "\" is "/", any number of slashes may follow "https:". Mail without scheme is read as mailers do, as a web address.
 */
export function readAddress(href: string): LinkAddress {
	const text = clean(href.length > longestAddress ? href.slice(0, longestAddress) : href);
	if (text === "") return nothing;
	const colon = schemeEnd(text);
	if (colon === -1) return readWithoutScheme(text);
	const scheme = text.slice(0, colon).toLowerCase();
	if (!isWebScheme(scheme)) return { scheme, userInfo: "", host: "", port: "", rest: text.slice(colon + 1) };
	return readAuthority(scheme, text, skipSlashes(text, colon + 1));
}

/** Schemes with a host that a reader can be led to. */
export function isWebScheme(scheme: string): boolean {
	return scheme === "https" || scheme === "http" || scheme === "ftp" || scheme === "hxxp" || scheme === "hxxps";
}

/** Without control characters and spaces at the ends, and without tabs and line breaks inside. */
function clean(href: string): string {
	let text = href;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code < 32 || code === 0x200b || code === 0xad || code === 0x2060 || code === 0xfeff) {
			text = text.replace(/[\u0000-\u001f\u200b\u00ad\u2060\ufeff]/gu, "");
			break;
		}
	}
	return text.trim();
}

/** The place of the colon that ends a scheme, -1 when there is none: "shop.example:8080" has none. */
function schemeEnd(text: string): number {
	for (let i = 0; i < text.length && i < 30; i++) {
		const code = text.charCodeAt(i);
		if (code === 0x3a) return i;
		const lower = code | 32;
		const letter = lower >= 97 && lower <= 122;
		if (!letter && (i === 0 || !((code >= 48 && code <= 57) || code === 0x2b || code === 0x2d))) return -1;
	}
	return -1;
}

function readWithoutScheme(text: string): LinkAddress {
	const first = text.charCodeAt(0);
	if (isSlash(first) && isSlash(text.charCodeAt(1))) return readAuthority("", text, 2);
	if (first === 0x23 || first === 0x3f || isSlash(first) || first === 0x5b || first === 0x7b) return { ...nothing, rest: text };
	const address = readAuthority("", text, 0);
	return looksLikeHost(address.host) && address.userInfo === "" ? address : { ...nothing, rest: text };
}

/** Two labels and a top-level domain of letters: "shop.example", not "index.html" or "unsubscribe". */
function looksLikeHost(host: string): boolean {
	const dot = host.lastIndexOf(".");
	if (dot <= 0 || host.length - dot < 3) return false;
	for (let i = dot + 1; i < host.length; i++) {
		const code = host.charCodeAt(i);
		if (code < 97 || code > 122) return host.startsWith("xn--", dot + 1);
	}
	return !pageEndings.has(host.slice(dot + 1));
}

const pageEndings = new Set([
	"html",
	"htm",
	"php",
	"asp",
	"aspx",
	"jsp",
	"jpg",
	"jpeg",
	"png",
	"gif",
	"pdf",
	"txt",
	"doc",
	"docx",
	"xml",
	"css",
	"js",
]);

function skipSlashes(text: string, from: number): number {
	let i = from;
	while (i < text.length && isSlash(text.charCodeAt(i))) i++;
	return i;
}

function isSlash(code: number): boolean {
	return code === 0x2f || code === 0x5c;
}

function readAuthority(scheme: string, text: string, start: number): LinkAddress {
	let at = -1;
	let colon = -1;
	let end = start;
	for (; end < text.length; end++) {
		const code = text.charCodeAt(end);
		if (code === 0x2f || code === 0x5c || code === 0x3f || code === 0x23) break;
		if (code === 0x40) {
			at = end;
			colon = -1;
		} else if (code === 0x3a) colon = end;
	}
	const hostStart = at === -1 ? start : at + 1;
	const bracketed = text.charCodeAt(hostStart) === 0x5b;
	const hostEnd = bracketed ? Math.min(end, text.indexOf("]", hostStart) + 1 || end) : colon === -1 ? end : colon;
	return {
		scheme,
		userInfo: at === -1 ? "" : text.slice(start, at),
		host: readHost(text.slice(hostStart, hostEnd)),
		port: colon === -1 || bracketed ? "" : text.slice(colon + 1, end),
		rest: text.slice(end),
	};
}

/** The host in the one spelling that can be compared. */
function readHost(written: string): string {
	const spelt = written.trim();
	// Not cut as written: "%65" takes three characters for one, and half a host is somebody else's.
	let host = (spelt.includes("%") ? decodePercent(spelt) : spelt).slice(0, longestHost);
	let plain = true;
	for (let i = 0; i < host.length; i++) {
		const code = host.charCodeAt(i);
		if (code >= 0x80) return dotless(domainToASCII(host));
		if (code <= 32 || code > 122 || forbidden.has(code)) return "";
		if (code >= 0x41 && code <= 0x5a) plain = false;
	}
	if (!plain) host = host.toLowerCase();
	const last = host.charCodeAt(host.length - 1);
	if (last === 0x2e) host = dotless(host);
	return isDigit(last) || isHexTail(host) ? readIpv4(host) : host;
}

/** Characters that no host holds (WHATWG URL, with some that it lets pass): placeholders such as "<host>" and "$HOST" are no hosts. */
const forbidden = new Set(Array.from("\"#$%&'()*+,/;<=>?@\\^`!", (character) => character.charCodeAt(0)));

function dotless(host: string): string {
	return host.endsWith(".") ? host.slice(0, -1) : host;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

function isHexTail(host: string): boolean {
	return host.startsWith("0x", host.lastIndexOf(".") + 1);
}

function decodePercent(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** "3232235777", "0xc0.0250.257" and the like are IPv4 addresses to browsers; anything else is given back as it is. */
function readIpv4(host: string): string {
	const labels = host.split(".", 5);
	if (labels.length > 4) return host;
	let value = 0;
	for (const [index, label] of labels.entries()) {
		const number = readIpv4Number(label);
		const last = index === labels.length - 1;
		const most = last ? 256 ** (5 - labels.length) : 256;
		if (Number.isNaN(number) || number >= most) return host;
		value += last ? number : number * 256 ** (3 - index);
	}
	return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
}

function readIpv4Number(label: string): number {
	if (/^0x[0-9a-f]{0,10}$/u.test(label)) return Number.parseInt(label.slice(2) || "0", 16);
	if (/^0[0-7]{1,12}$/u.test(label)) return Number.parseInt(label, 8);
	return /^[0-9]{1,10}$/u.test(label) ? Number.parseInt(label, 10) : Number.NaN;
}

/** Four decimal numbers, or an IPv6 address in brackets. */
export function isIpAddress(host: string): boolean {
	return host.charCodeAt(0) === 0x5b || (isDigit(host.charCodeAt(0)) && /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host));
}
