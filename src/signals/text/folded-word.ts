import { characters } from "./character-table.ts";

/** A word as texts are folded that are read: in lower case, without accents, ß as ss. For lists of words; texts are folded by WordCutter. */
export function foldedWord(word: string): string {
	return [...word.replaceAll("ß", "ss")].map((letter) => String.fromCharCode((characters[letter.charCodeAt(0)] ?? 0) & 0xffff)).join("");
}
