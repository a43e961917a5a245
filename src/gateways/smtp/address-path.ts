import { isIPv4, isIPv6 } from "node:net";

/** A path of MAIL FROM or RCPT TO, and what stands behind it. */
export type PathRead =
	| { readonly kind: "path"; readonly address: string; readonly rest: string }
	| { readonly kind: "malformed" }
	/** Needs the SMTPUTF8 parameter (RFC 6531 3.3); decided by whoever knows the parameters. */
	| { readonly kind: "utf8-path"; readonly address: string; readonly rest: string };

const mostLocalBytes = 64;
const mostDomainBytes = 255;
/** With its angle brackets. */
const mostPathBytes = 256;

const atom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\-\u00a0-\uffff]+$/;
// No control characters, C1 and the marks that break or turn lines among them, nor what stood for invalid UTF-8.
const forbidden = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/;
// Underscores are not in the grammar, but in names that exist.
const label = /^[A-Za-z0-9_\u00a0-\uffff](?:[A-Za-z0-9_\-\u00a0-\uffff]*[A-Za-z0-9_\u00a0-\uffff])?$/;

/**
 * Reads `<…>` (RFC 5321 4.1.2): a mailbox with a dot-string or quoted local part and a domain or address literal, "" for the
 * null path, "postmaster" without a domain. A source route before it is ignored, as RFC 5321 appendix C says. The domain comes
 * out in lower case, a quoted local part without quotes where it needs none.
 */
export function readPath(text: string): PathRead {
	if (text[0] !== "<" || forbidden.test(text)) return { kind: "malformed" };
	const end = endOfPath(text);
	if (end === -1 || Buffer.byteLength(text.slice(0, end + 1)) > mostPathBytes) return { kind: "malformed" };
	const rest = text.slice(end + 1);
	if (rest !== "" && rest[0] !== " ") return { kind: "malformed" };
	const mailbox = withoutRoute(text.slice(1, end));
	const address = mailbox === undefined ? undefined : readMailbox(mailbox);
	if (address === undefined) return { kind: "malformed" };
	return { kind: /[\u0080-\uffff]/.test(address) ? "utf8-path" : "path", address, rest };
}

/** Position of the ">" that is not within quotes. */
function endOfPath(text: string): number {
	let quoted = false;
	for (let at = 1; at < text.length; at++) {
		const character = text[at];
		if (quoted && character === "\\") at++;
		else if (character === '"') quoted = !quoted;
		else if (character === ">" && !quoted) return at;
	}
	return -1;
}

function withoutRoute(path: string): string | undefined {
	if (path[0] !== "@") return path;
	const colon = path.indexOf(":");
	if (colon === -1) return undefined;
	const hops = path.slice(0, colon).split(",");
	return hops.every((hop) => hop[0] === "@" && isDomain(hop.slice(1))) ? path.slice(colon + 1) : undefined;
}

function readMailbox(mailbox: string): string | undefined {
	if (mailbox === "") return "";
	if (mailbox.toLowerCase() === "postmaster") return "postmaster";
	const split = mailbox[0] === '"' ? endOfQuoted(mailbox) + 1 : mailbox.indexOf("@");
	if (split <= 0 || mailbox[split] !== "@") return undefined;
	const local = readLocalPart(mailbox.slice(0, split));
	const domain = readDomain(mailbox.slice(split + 1));
	return local === undefined || domain === undefined ? undefined : `${local}@${domain}`;
}

function endOfQuoted(mailbox: string): number {
	for (let at = 1; at < mailbox.length; at++) {
		if (mailbox[at] === "\\") at++;
		else if (mailbox[at] === '"') return at;
	}
	return -1;
}

function readLocalPart(local: string): string | undefined {
	if (Buffer.byteLength(local) > mostLocalBytes) return undefined;
	if (local[0] !== '"') return isDotString(local) ? local : undefined;
	const content = local.slice(1, -1).replace(/\\(.)/gu, "$1");
	if (content === "") return undefined;
	return isDotString(content) ? content : `"${content.replace(/["\\]/g, "\\$&")}"`;
}

function isDotString(text: string): boolean {
	return text.split(".").every((part) => atom.test(part));
}

function readDomain(domain: string): string | undefined {
	if (domain[0] === "[") return readLiteral(domain);
	return isDomain(domain) ? domain.toLowerCase() : undefined;
}

function isDomain(domain: string): boolean {
	if (domain === "" || Buffer.byteLength(domain) > mostDomainBytes) return false;
	return domain.split(".").every((part) => Buffer.byteLength(part) <= 63 && label.test(part));
}

function readLiteral(literal: string): string | undefined {
	const inside = /^\[(.*)\]$/.exec(literal)?.[1] ?? "";
	if (isIPv4(inside)) return literal;
	const v6 = /^IPv6:(.+)$/i.exec(inside)?.[1];
	return v6 !== undefined && isIPv6(v6) && !v6.includes("%") ? `[IPv6:${v6.toLowerCase()}]` : undefined;
}
