import { isDomain } from "./host-name.ts";
import { text } from "./text.ts";

/** A mail domain as the ledger has it: "gmail.com". */
export const domainName = text(
	'a domain in lower-case letters, as "gmail.com" (one with other letters in its xn-- form)',
	(name) => isDomain(name) && name === name.toLowerCase(),
);
