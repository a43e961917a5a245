import { ipAddress } from "../../base/ip-address.ts";
import { addressText } from "../../base/address-text.ts";
import type { HostValue } from "./host-value.ts";

/** "192.0.2.0/24" or a single address in CIDR notation (RFC 4632); undefined for anything else. */
export function networkValue(text: string): HostValue | undefined {
	const [address = "", length, ...more] = text.split("/", 3);
	const bytes = address.includes("%") ? undefined : ipAddress(address);
	if (bytes === undefined || more.length > 0) return undefined;
	// The length of an IPv4-mapped network counts from elsewhere; no log shows one.
	const kind = bytes.length === 4 ? "ipv4" : "ipv6";
	if (kind === "ipv4" && address.includes(":")) return undefined;
	if (length !== undefined && !(/^\d{1,3}$/.test(length) && Number(length) <= bytes.length * 8)) return undefined;
	const value = kind === "ipv4" ? address : addressText(bytes);
	return { kind, value: length === undefined ? value : `${value}/${length}` };
}
