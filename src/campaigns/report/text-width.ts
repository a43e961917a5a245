/** About how wide a text is drawn, in the unit of its size: wide for the system fonts, so that labels rather stay away than touch. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const character of text) width += emOf(character);
	return width * size;
}

function emOf(character: string): number {
	if ((character.codePointAt(0) ?? 0) >= 0x1100) return 1;
	if (/[A-Z0-9%×–]/.test(character)) return 0.64;
	return /[ .,:;'’ijlt|]/.test(character) ? 0.36 : 0.57;
}
