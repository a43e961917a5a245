/** Columns of a code point: two for those of East Asian scripts and emoji, one for the rest. Near enough for a letter. */
function width(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	const wide = (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3);
	return wide || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60) || code >= 0x1f300 ? 2 : 1;
}

/** A text in lines of so many columns, broken at spaces, and within a word only where it is longer than a line. */
export function linesOfText(text: string, columns: number, indent = ""): string[] {
	const room = columns - indent.length;
	const lines: string[] = [];
	let [line, used] = ["", 0];
	const end = () => {
		if (line !== "") lines.push(indent + line);
		[line, used] = ["", 0];
	};
	for (const word of text.split(" ")) {
		const characters = [...word];
		const wordWidth = characters.reduce((sum, character) => sum + width(character), 0);
		if (used > 0 && used + 1 + wordWidth > room) end();
		else if (used > 0) [line, used] = [`${line} `, used + 1];
		for (const character of characters) {
			if (used + width(character) > room) end();
			[line, used] = [line + character, used + width(character)];
		}
	}
	end();
	return lines;
}

/** A text in exactly so many columns, cut with "…" where it is wider; right: behind its spaces. */
export function inColumns(text: string, columns: number, right = false): string {
	const whole = [...text].reduce((sum, character) => sum + width(character), 0);
	let [cell, used] = ["", 0];
	for (const character of text) {
		if (used + width(character) > (whole > columns ? columns - 1 : columns)) break;
		[cell, used] = [cell + character, used + width(character)];
	}
	if (whole > columns) [cell, used] = [`${cell}…`, used + 1];
	const spaces = " ".repeat(columns - used);
	return right ? spaces + cell : cell + spaces;
}
