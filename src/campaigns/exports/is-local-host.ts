import { addressScope } from "../../base/address-scope.ts";
import { ipAddress } from "../../base/ip-address.ts";
import { networks } from "../../base/networks.ts";
import type { HostValue } from "./host-value.ts";

/**
 * Names that every network has for itself, or that lead back to the machine that asks (RFC 6761, 6762, 8375, and what ICANN keeps for
 * private use), and the names of addresses (RFC 3172). "test", "example" and "invalid" stand in for others here and are in nobody's
 * mail; an onion's name is one service's.
 */
const localName = /\.(?:local|localhost|localdomain|lan|internal|arpa)$/;

/** RFC 5737, 3849: in nobody's mail either. */
const isDocumentation = networks("192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 2001:db8::/32");

/** A host that is another one, or none, for whoever is told of it: it is no place on the internet. */
export function isLocalHost({ kind, value }: HostValue): boolean {
	if (kind === "domain") return localName.test(value);
	const bytes = ipAddress(value);
	return bytes === undefined || (addressScope(value) !== "public" && !isDocumentation(bytes));
}
