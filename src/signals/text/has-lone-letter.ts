const separators = new Set(Array.from(" .·_*-", (character) => character.charCodeAt(0)));

/**
 * Whether some character stands alone between two separators, as each does in "P-a-y-P-a-l". Few texts have one, and a look
 * for it costs a tenth of the patterns that look for rows of such letters.
 */
export function hasLoneLetter(text: string): boolean {
	for (let at = 0; at + 2 < text.length; at++) {
		if (!separators.has(text.charCodeAt(at))) continue;
		const next = text.charCodeAt(at + 1);
		const units = next >= 0xd800 && next <= 0xdbff ? 2 : 1;
		if (separators.has(text.charCodeAt(at + 1 + units))) return true;
	}
	return false;
}
