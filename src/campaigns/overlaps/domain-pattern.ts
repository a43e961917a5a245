import { domainLabel, isTenantsName, organizationalDomain } from "../../signals/domains.ts";
import { hostKind } from "../../signals/links/host-kinds.ts";
import { isEverybodysHost } from "../common-values.ts";

const fewestLetters = 6;

/**
 * What domains that were bought in one go have in common: "secure-login-#" for secure-login-01.example and
 * secure-login-02.test, "parcel-desk" for the same name under two suffixes; "" for labels too short to tell, and for names
 * that a service makes for its tenants: what they have in common is the service's.
 */
export function domainPattern(domain: string): string {
	const label = domainLabel(domain).slice(0, 63);
	const pattern = label.replace(/\d+/gu, "#");
	if (pattern.replace(/[^\p{L}]+/gu, "").length < fewestLetters || label.startsWith("xn--")) return "";
	return isOfService(domain) ? "" : pattern;
}

function isOfService(domain: string): boolean {
	return isTenantsName(domain) || hostKind(domain, "") !== undefined || isEverybodysHost(organizationalDomain(domain));
}
