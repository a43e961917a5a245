import { organizationalDomain } from "../domains.ts";
import type { Facts } from "../facts.ts";

/**
 * Whether the sender's own domain stands behind the message as well as could be found out: by a signature (DKIM), or by
 * SPF or DMARC where nobody looked for signatures. SPF alone, with signatures known to be missing, is what a domain
 * bought yesterday has.
 */
export function isSignedBySender({ authentication, sender }: Facts): boolean {
	if (sender.aligned !== true) return false;
	if (authentication.dkim.length === 0) return true;
	return authentication.dkim.some(
		({ result, domain }) => result === "pass" && (domain === "" || organizationalDomain(domain) === sender.organization),
	);
}
