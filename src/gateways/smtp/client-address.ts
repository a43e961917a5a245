import { isIPv4, isIPv6 } from "node:net";

/** An address as it is written everywhere here: IPv4 in IPv6 ("::ffff:192.0.2.1") is IPv4, no zone, lower case. "" for none. */
export function plainAddress(address: string | undefined): string {
	if (address === undefined) return "";
	const bare = address.toLowerCase().replace(/%.*$/, "");
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
	return mapped !== undefined && isIPv4(mapped) ? mapped : bare;
}

/** True for 127.0.0.0/8 and ::1. */
export function isLoopback(address: string): boolean {
	return address === "::1" || (isIPv4(address) && address.startsWith("127."));
}

/** The network that connections are counted by: IPv4 /24, IPv6 /64, which is what one customer usually has. */
export function networkOf(address: string): string {
	if (isIPv4(address)) return address.slice(0, address.lastIndexOf("."));
	if (!isIPv6(address)) return address;
	return expandIPv6(address).slice(0, 4).join(":");
}

function expandIPv6(address: string): string[] {
	const [head = "", tail] = address.split("::");
	const left = head === "" ? [] : head.split(":");
	if (tail === undefined) return left;
	const right = tail === "" ? [] : tail.split(":");
	return [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill("0"), ...right];
}

/** Address literal of RFC 5321 4.1.3: [192.0.2.1], [IPv6:2001:db8::1]. */
export function addressLiteral(address: string): string {
	return isIPv6(address) ? `[IPv6:${address}]` : `[${address}]`;
}
