/** FNV-1a over UTF-16 code units, 32 bits, not negative; 0 for an empty text and for no other. */
export function hashOfText(text: string): number {
	if (text === "") return 0;
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0 || 1;
}
