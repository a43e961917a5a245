import { domainToASCII } from "node:url";
import { ipAddress } from "../../base/ip-address.ts";
import { addressText } from "../../base/address-text.ts";

export interface HostValue {
	readonly kind: "domain" | "ipv4" | "ipv6";
	/** Lower case, international names as A-labels (RFC 5890), addresses of IPv6 as in RFC 5952. */
	readonly value: string;
}

/** Labels of letters, digits, hyphens and underscores (RFC 1034 section 3.5; underscores are seen in the wild), the last one no number. */
const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** A host of a link or a domain of a sender as others may take it; undefined for what is none, however it was meant. */
export function hostValue(text: string): HostValue | undefined {
	if (text.length > 300) return undefined;
	const bare = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
	const bytes = bare.includes("%") ? undefined : ipAddress(bare);
	// From its bytes, because an IPv4-mapped address (::ffff:192.0.2.1) is one of IPv4.
	if (bytes?.length === 4) return { kind: "ipv4", value: bytes.join(".") };
	if (bytes !== undefined) return { kind: "ipv6", value: addressText(bytes) };
	// What ends a host in a URL would be cut off with all that follows.
	if (/[\s/?#@:%\\]/.test(bare)) return undefined;
	const name = domainToASCII(bare.replace(/\.$/, "")).toLowerCase();
	const labels = name.split(".");
	const sound = name.length <= 253 && labels.length > 1 && labels.every((part) => label.test(part)) && !/^\d+$/.test(labels.at(-1) ?? "");
	return sound ? { kind: "domain", value: name } : undefined;
}
