import { isIP } from "node:net";
import { text } from "./text.ts";

/** A host's name or address, without a port; "" for none. */
export const hostName = text(
	'a name or an address without a port, as "mail.example.org", or "" for none',
	(name) => name === "" || isIP(name) !== 0 || isDomain(name),
);

/** Labels of letters, digits and hyphens (RFC 1123, 2.1), underscores tolerated. */
export function isDomain(name: string): boolean {
	return name.length <= 253 && !/^[\d.]+$/.test(name) && name.split(".").every((label) => /^(?!-)[\w-]{1,63}(?<!-)$/.test(label));
}
