import { ipAddress } from "./ip-address.ts";

/**
 * The network that an address is in: /24 of IPv4 ("192.0.2.0/24"), /48 of IPv6 ("2001:db8:7::/48"), which is what one site
 * or customer usually gets: an attacker with a /48 has 65,536 /64s to guess from. Text that is no address stands for itself.
 */
export function networkOf(address: string): string {
	const bytes = ipAddress(address);
	if (bytes === undefined) return address.slice(0, 64).toLowerCase();
	if (bytes.length === 4) return `${bytes[0]}.${bytes[1]}.${bytes[2]}.0/24`;
	const groups = [0, 2, 4].map((at) => (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)).toString(16));
	while (groups.length > 0 && groups.at(-1) === "0") groups.pop();
	return `${groups.join(":")}::/48`;
}
