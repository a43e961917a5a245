import type { Facts } from "../facts.ts";

/** Domain of the envelope sender: from the transaction, else Return-Path, else what SPF was asked about; "" when unknown or null. */
export function returnPathDomain({ envelope, mail, authentication }: Facts): string {
	const path = envelope?.mailFrom ?? mail.returnPath;
	if (path !== undefined)
		return path
			.slice(path.lastIndexOf("@") + 1)
			.slice(-longestDomain)
			.toLowerCase();
	return authentication.spf?.domain ?? "";
}

/** RFC 1035 section 2.3.4. */
const longestDomain = 253;
