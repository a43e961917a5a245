import { ipAddress } from "../../base/ip-address.ts";
import { networks } from "../../base/networks.ts";

/**
 * Whether a client is one of these addresses or in one of these networks ("10.0.0.5", "10.0.0.0/24", "2001:db8::/32"), however either is
 * written. Throws with a sentence for what is none.
 */
export function clientList(texts: readonly string[]): (client: string) => boolean {
	const isListed = networks(texts.map(network).join(" "));
	return (client) => {
		const bytes = ipAddress(client);
		return bytes !== undefined && isListed(bytes);
	};
}

/** A network in CIDR notation; a single address is one of all its bits. */
function network(text: string): string {
	const [address = "", written, ...more] = text.split("/");
	const bits = (ipAddress(address)?.length ?? 0) * 8;
	const length = written === undefined ? bits : /^\d{1,3}$/.test(written) ? Number(written) : Number.NaN;
	if (bits > 0 && more.length === 0 && length <= bits && !(written !== undefined && isMapped(address))) return `${address}/${length}`;
	throw new Error(`“${text}” is neither an address (10.0.0.5, 2001:db8::5) nor a network (10.0.0.0/24, 2001:db8::/32)`);
}

/** An IPv4 address in the clothes of IPv6: bits of its network would be counted from elsewhere. */
function isMapped(address: string): boolean {
	return address.includes(":") && ipAddress(address)?.length === 4;
}
