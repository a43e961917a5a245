import { isIP } from "node:net";
import { accepted, type Kind, rejected } from "./kind.ts";

/** A network in CIDR notation, as net.BlockList takes it. One address is a network of itself. */
export interface Network {
	readonly address: string;
	readonly prefix: number;
	readonly family: "ipv4" | "ipv6";
}

/** "10.0.0.0/8", "192.0.2.7", "2001:db8::/32". */
export const network: Kind<Network> = {
	allowed: 'an address or network, as "192.0.2.7", "10.0.0.0/8" or "2001:db8::/32"',
	read(found) {
		const [address = "", written, ...more] = typeof found === "string" ? found.split("/") : [];
		const version = isIP(address);
		if (version === 0 || more.length > 0) return rejected();
		const longest = version === 4 ? 32 : 128;
		const prefix = written === undefined ? longest : /^\d{1,3}$/.test(written) ? Number(written) : Number.NaN;
		if (!(prefix <= longest)) return rejected(`a prefix of ${address} has 0 to ${longest} bits`);
		return accepted({ address, prefix, family: version === 4 ? "ipv4" : "ipv6" });
	},
	write(value) {
		const { address, prefix, family } = value;
		return JSON.stringify(prefix === (family === "ipv4" ? 32 : 128) ? address : networkText(value));
	},
};

/** "10.0.0.0/8", also for a single address. */
export function networkText({ address, prefix }: Network): string {
	return `${address}/${prefix}`;
}
