/** Results in the words of RFC 8601 section 2.7. */
export const authenticationResults = ["pass", "fail", "softfail", "neutral", "none", "policy", "temperror", "permerror"] as const;
export type AuthenticationResult = (typeof authenticationResults)[number];

/** What a trusted server found out about where a message came from. undefined: not looked at, which is never evidence. */
export interface AuthenticationFacts {
	/** False when there was no result field that may be believed. */
	readonly known: boolean;
	/** authserv-id of the field that was believed. */
	readonly server: string | undefined;
	readonly spf:
		| { readonly result: AuthenticationResult /** smtp.mailfrom or smtp.helo domain, lower-cased */; readonly domain: string }
		| undefined;
	readonly dkim: readonly {
		readonly result: AuthenticationResult /** header.d (or the domain of header.i), lower-cased */;
		readonly domain: string;
	}[];
	readonly dmarc:
		| {
				readonly result: AuthenticationResult /** header.from, lower-cased */;
				readonly domain: string /** p= where told */;
				readonly policy: string | undefined;
		  }
		| undefined;
	readonly arc: AuthenticationResult | undefined;
}
