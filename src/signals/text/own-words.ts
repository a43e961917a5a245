import type { Mail } from "../../mail/mail.ts";
import { fewestOwnWords, withoutQuotation } from "../../mail/quotation.ts";

/** Characters of a body's head that are searched for phrases: lures and goods come early. */
const headCharacters = 4_500;
/** And of its tail: footers name organisations and addresses. */
const tailCharacters = 1_200;

/**
 * The text of a message without what it quotes of earlier mail: a warning that quotes a phishing mail, or a reply to one, does not say those words
 * itself. Long texts are cut to their head and their tail.
 */
export function ownWords({ visibleText, header }: Pick<Mail, "visibleText" | "header">): string {
	const unquoted = withoutQuotation(visibleText, fewestOwnWords(header));
	if (unquoted.length <= headCharacters + tailCharacters) return unquoted;
	return `${unquoted.slice(0, headCharacters)}\n${unquoted.slice(-tailCharacters)}`;
}
