import type { Facts } from "../facts.ts";

/** There is a way to be left alone: a header field, or words that offer it. */
export function canUnsubscribe({ mail, text }: Facts): boolean {
	return mail.header.has("List-Unsubscribe") || text.phrases.count("tone.unsubscribe") > 0;
}
