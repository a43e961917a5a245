import { ipAddress } from "../../base/ip-address.ts";

/**
 * Resolvers that many ask instead of their provider's: Google, Cloudflare, Quad9, OpenDNS, AdGuard. They stand in mail as an example
 * of an address, and in settings. Whoever blocks one takes names from everybody who asks it.
 */
const resolvers: ReadonlySet<string> = new Set(
	`8.8.8.8 8.8.4.4 2001:4860:4860::8888 2001:4860:4860::8844 1.1.1.1 1.0.0.1 2606:4700:4700::1111 2606:4700:4700::1001
	9.9.9.9 149.112.112.112 2620:fe::fe 2620:fe::9 208.67.222.222 208.67.220.220 94.140.14.14 94.140.15.15`
		.split(/\s+/)
		.map(bytesOf),
);

/** Whether an address is such a resolver's, however it is written. */
export function isPublicResolver(address: string): boolean {
	return resolvers.has(bytesOf(address));
}

function bytesOf(address: string): string {
	return ipAddress(address)?.join(".") ?? "";
}
