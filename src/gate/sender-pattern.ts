import { domainOf } from "../base/domain-of.ts";

/** What an account may send as: one address, or every address of a domain. */
export interface SenderPattern {
	readonly kind: "address" | "domain";
	readonly domain: string;
	/** Lower-cased. */
	readonly text: string;
}

/** No control characters and nothing that has a meaning in a header field or an envelope. */
const addressPattern = /^[^\s@<>(),;:"\\[\]\p{C}]{0,64}@[^\s@<>(),;:"\\[\]\p{C}]{1,255}$/u;

/** Reads "news@shop.example" or "@shop.example"; undefined when it is neither. */
export function senderPattern(text: string): SenderPattern | undefined {
	const lower = text.toLowerCase();
	if (!addressPattern.test(lower)) return undefined;
	const domain = lower.slice(lower.indexOf("@") + 1);
	return { kind: lower.startsWith("@") ? "domain" : "address", domain, text: lower };
}

/**
 * May an account with these patterns use that return path? Bounces of newsletters go to an address of their own for each
 * recipient (VERP), so the domain decides, and its subdomains; the null path is for notices.
 */
export function maySendAs(patterns: readonly string[], mailFrom: string): boolean {
	if (mailFrom === "") return true;
	const domain = domainOf(mailFrom);
	return patterns.some((text) => {
		const pattern = senderPattern(text);
		return pattern !== undefined && (domain === pattern.domain || domain.endsWith(`.${pattern.domain}`));
	});
}
