import { ipAddress } from "../../base/ip-address.ts";

export type AddressScope = "loopback" | "private" | "public";

/** IPv4 ranges that are nobody's public address: RFC 6890 and the IANA registry of special purposes. */
const privateV4: readonly (readonly [string, number])[] = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 3],
];
/** Within 2000::/3, what still is not one host on the internet, or holds another address (Teredo, 6to4). */
const privateV6: readonly (readonly [string, number])[] = [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20],
];

/** Where an address leads; undefined for text that is no address. Whatever is not surely public counts as private. */
export function addressScope(text: string): AddressScope | undefined {
	const bytes = ipAddress(text);
	if (bytes === undefined) return undefined;
	if (bytes.length === 4) return scopeV4(bytes);
	if (isWithin(bytes, "::1", 128)) return "loopback";
	// NAT64 (RFC 6052): leads where the IPv4 address inside leads.
	if (isWithin(bytes, "64:ff9b::", 96)) return scopeV4(bytes.subarray(12)) === "public" ? "public" : "private";
	const isPublic = isWithin(bytes, "2000::", 3) && !privateV6.some(([start, bits]) => isWithin(bytes, start, bits));
	return isPublic ? "public" : "private";
}

function scopeV4(bytes: Uint8Array): AddressScope {
	if (bytes[0] === 127) return "loopback";
	return privateV4.some(([start, bits]) => isWithin(bytes, start, bits)) ? "private" : "public";
}

function isWithin(bytes: Uint8Array, start: string, bits: number): boolean {
	const first = ipAddress(start) ?? new Uint8Array(0);
	return first.every((byte, index) => {
		const mask = 0xff << Math.max(0, 8 - Math.max(0, bits - index * 8));
		return (byte & mask & 0xff) === ((bytes[index] ?? 0) & mask & 0xff);
	});
}
