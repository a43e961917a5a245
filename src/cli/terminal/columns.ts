import { characterWidth, displayWidth } from "./display-width.ts";

/** A text in exactly so many columns: filled up with spaces, or cut with "…" at the end. */
export function inColumns(text: string, columns: number): string {
	const cut = shorten(text, columns);
	return cut + " ".repeat(Math.max(0, columns - displayWidth(cut)));
}

/** A text in at most so many columns, cut with "…" where it is longer. */
export function shorten(text: string, columns: number): string {
	let width = 0;
	let end = 0;
	let lastFitting = 0;
	for (const character of text) {
		width += characterWidth(character);
		end += character.length;
		if (width <= columns - 1) lastFitting = end;
		if (width > columns) return columns > 0 ? `${text.slice(0, lastFitting)}…` : "";
	}
	return text;
}

/** The end of a text in at most so many columns: of a path it tells more than the beginning. */
export function shortenStart(text: string, columns: number): string {
	if (displayWidth(text) <= columns) return text;
	const characters = [...text];
	let width = 1;
	let start = characters.length;
	while (start > 0) {
		width += characterWidth(characters[start - 1] as string);
		if (width > columns) break;
		start--;
	}
	return `…${characters.slice(start).join("")}`;
}

/** A text in lines of at most so many columns, broken at spaces, and within a word only where one is longer than a line. */
export function wrap(text: string, columns: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (displayWidth(longer) <= columns) {
			line = longer;
			continue;
		}
		if (line !== "") lines.push(line);
		const pieces = chop(word, columns);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? "";
	}
	if (line !== "" || lines.length === 0) lines.push(line);
	return lines;
}

function chop(word: string, columns: number): string[] {
	const pieces: string[] = [];
	let piece = "";
	let width = 0;
	for (const character of word) {
		const more = characterWidth(character);
		if (width + more > columns && piece !== "") {
			pieces.push(piece);
			piece = "";
			width = 0;
		}
		piece += character;
		width += more;
	}
	return [...pieces, piece];
}
