import { addressText } from "../../base/address-text.ts";
import { ipAddress } from "../../base/ip-address.ts";

const ipv4 = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
const ipv6 = /^[\da-f:.]{2,45}$/;
const mapped = "::ffff:";
/** May be written otherwise than RFC 5952 has it: a zero, IPv4 within, or a "::" that stands for one group. Most logs have none of it. */
const otherwise = /(?:^|:)0|\.|^::ffff:|^(?=.*::)(?:[^:]*:){7}/;

/** An address as RFC 5952 writes it, without zone, IPv4-mapped ones as the IPv4 address they mean; "" for what is none. */
export function clientAddress(text: string): string {
	if (text.length > 64) return "";
	const lower = text.toLowerCase();
	const zone = lower.indexOf("%");
	const bare = zone < 0 ? lower : lower.slice(0, zone);
	const address = bare.startsWith(mapped) && bare.includes(".") ? bare.slice(mapped.length) : bare;
	if (ipv4.test(address)) return address;
	if (!address.includes(":") || !ipv6.test(address)) return "";
	const bytes = otherwise.test(address) ? ipAddress(address) : undefined;
	return bytes === undefined ? address : addressText(bytes);
}

/** The same for an address with a port after the last `mark`: "192.0.2.1#53211", "2001:db8::1:53211". */
export function addressBefore(text: string, mark: string): string {
	const at = text.lastIndexOf(mark);
	return at < 0 ? "" : clientAddress(text.slice(0, at));
}
