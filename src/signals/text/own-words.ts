/** Characters of a body's head that are searched for phrases: lures and goods come early. */
const headCharacters = 4_500;
/** And of its tail: footers name organisations and addresses. */
const tailCharacters = 1_200;

/**
 * The text of a message without what it quotes of earlier mail (lines with ">"): a warning that quotes a phishing mail, or a
 * reply to one, does not say those words itself. Long texts are cut to their head and their tail.
 */
export function ownWords(visibleText: string): string {
	const unquoted = visibleText.includes(">") ? withoutQuotes(visibleText) : visibleText;
	if (unquoted.length <= headCharacters + tailCharacters) return unquoted;
	return `${unquoted.slice(0, headCharacters)}\n${unquoted.slice(-tailCharacters)}`;
}

function withoutQuotes(text: string): string {
	let own = "";
	for (let from = 0; from < text.length; ) {
		const newline = text.indexOf("\n", from);
		const next = newline < 0 ? text.length : newline + 1;
		if (!isQuote(text, from, next)) own += text.slice(from, next);
		from = next;
	}
	return own;
}

function isQuote(text: string, from: number, end: number): boolean {
	let at = from;
	while (at < end && text.charCodeAt(at) === 32) at++;
	return text.charCodeAt(at) === 62;
}
