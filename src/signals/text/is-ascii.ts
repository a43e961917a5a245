/** Whether a text has nothing beyond ASCII: then there is nothing to find for the many patterns of signs and foreign letters. */
export function isAscii(text: string): boolean {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
	return true;
}
