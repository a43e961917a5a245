import type { Known } from "./aspect.ts";
import { isAtOwnDomain } from "./own-domain.ts";
import type { Traits } from "./traits.ts";

/** Whom a message asks its reader to turn to, as far as its account never named them and they are not at its own domain. */
export function newContacts({ from, asked, replyTo }: Traits, { addresses, phones, replyTo: answers }: Known["tallies"]): string[] {
	return [...asked, ...replyTo].filter(
		(contact) => !addresses.has(contact) && !phones.has(contact) && !answers.has(contact) && !isAtOwnDomain(contact, from),
	);
}
