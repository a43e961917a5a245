/** White space folded: runs become one space, or one line feed where they hold a line break; none at either end. */
export function foldText(text: string): string {
	let out = "";
	let copied = 0;
	for (let i = 0; i < text.length; i++) {
		if (!isSpace(text.charCodeAt(i))) continue;
		const end = endOfSpace(text, i);
		// One single space or line feed, by far the most frequent case, is copied along with the words around it.
		if (end === i + 1 && (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0x0a)) continue;
		out += text.slice(copied, i) + (hasLineBreak(text, i, end) ? "\n" : " ");
		copied = end;
		i = end - 1;
	}
	return (out + text.slice(copied)).trim();
}

/** White space of Unicode as mail uses it for layout: ASCII, no-break, ideographic and the en quad to hair space. */
function isSpace(code: number): boolean {
	if (code <= 0x20) return true;
	return (
		code >= 0xa0 &&
		(code === 0xa0 ||
			code === 0x3000 ||
			(code >= 0x2000 && code <= 0x200a) ||
			code === 0x2028 ||
			code === 0x2029 ||
			code === 0x202f ||
			code === 0x205f)
	);
}

function endOfSpace(text: string, from: number): number {
	let i = from + 1;
	while (i < text.length && isSpace(text.charCodeAt(i))) i++;
	return i;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const code = text.charCodeAt(i);
		if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return true;
	}
	return false;
}
