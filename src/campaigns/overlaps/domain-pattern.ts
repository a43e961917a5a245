import { domainLabel } from "../../signals/domains.ts";

const fewestLetters = 6;

/**
 * What domains that were bought in one go have in common: "secure-login-#" for secure-login-01.example and
 * secure-login-02.test, "parcel-desk" for the same name under two suffixes; "" for labels too short to tell.
 */
export function domainPattern(domain: string): string {
	const label = domainLabel(domain).slice(0, 63);
	const pattern = label.replace(/\d+/gu, "#");
	return pattern.replace(/[^\p{L}]+/gu, "").length < fewestLetters || label.startsWith("xn--") ? "" : pattern;
}
