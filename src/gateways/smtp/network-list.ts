import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Answers whether an address stands in a list of addresses and networks. */
export type NetworkList = (address: string) => boolean;

/**
 * Reads addresses ("192.0.2.1", "::1") and networks in CIDR notation ("192.0.2.0/24").
 * @throws Error naming the entry, when one is neither.
 */
export function networkList(entries: readonly string[]): NetworkList {
	if (entries.length === 0) return () => false;
	const list = new BlockList();
	for (const entry of entries) add(list, entry);
	return (address) => {
		if (isIPv4(address)) return list.check(address, "ipv4");
		return isIPv6(address) && list.check(address, "ipv6");
	};
}

function add(list: BlockList, entry: string): void {
	const [address = "", prefix, ...more] = entry.trim().split("/");
	const family = isIPv4(address) ? "ipv4" : "ipv6";
	const most = family === "ipv4" ? 32 : 128;
	const length = prefix === undefined ? most : /^\d{1,3}$/.test(prefix) ? Number(prefix) : most + 1;
	if (!(isIPv4(address) || isIPv6(address)) || length > most || more.length > 0) {
		throw new Error(`"${entry}" is neither an address (192.0.2.1) nor a network (192.0.2.0/24, 2001:db8::/32)`);
	}
	if (prefix === undefined) list.addAddress(address, family);
	else list.addSubnet(address, length, family);
}
