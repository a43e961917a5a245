import { domainOf } from "../base/domain-of.ts";

/**
 * Whether a contact is at the domain that an account writes from, or at one above it. Whole labels: whoever wants to be taken for
 * dailynews.example could register news.example.
 */
export function isAtOwnDomain(contact: string, from: string): boolean {
	const own = domainOf(from);
	return contact === own || own.endsWith(`.${contact}`);
}
