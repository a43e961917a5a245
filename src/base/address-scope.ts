import { ipAddress } from "./ip-address.ts";
import { networks } from "./networks.ts";

export type AddressScope = "loopback" | "private" | "public";

/** Networks that are nobody's public address: RFC 6890 and the IANA registries of special purposes (IPv4). */
const isPrivateV4 = networks(
	`0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16
	198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3`,
);
const isLoopbackV4 = networks("127.0.0.0/8");
const isLoopbackV6 = networks("::1/128");
/** NAT64 (RFC 6052): leads where the IPv4 address inside leads. */
const isNat64 = networks("64:ff9b::/96");
const isGlobalV6 = networks("2000::/3");
/** Within 2000::/3, what still is not one host on the internet, or holds another address (Teredo, 6to4). */
const isPrivateV6 = networks("2001::/23 2001:db8::/32 2002::/16 3fff::/20");

/** Where an address leads; undefined for text that is no address. Whatever is not surely public counts as private. */
export function addressScope(text: string): AddressScope | undefined {
	const bytes = ipAddress(text);
	if (bytes === undefined) return undefined;
	if (bytes.length === 4) return scopeV4(bytes);
	if (isLoopbackV6(bytes)) return "loopback";
	if (isNat64(bytes)) return scopeV4(bytes.subarray(12)) === "public" ? "public" : "private";
	return isGlobalV6(bytes) && !isPrivateV6(bytes) ? "public" : "private";
}

function scopeV4(bytes: Uint8Array): AddressScope {
	if (isLoopbackV4(bytes)) return "loopback";
	return isPrivateV4(bytes) ? "private" : "public";
}
