/** Fewer letters in a row are abbreviations. */
export const fewestApart = 4;

const parenthesized = /[\u249c-\u24b5]/gu;
/** White letters on black disks and squares, which Unicode does not decompose. */
const onBlack = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
const apart = new RegExp(`(?<![\\p{L}\\p{N}])\\p{L}([^\\p{L}\\p{N}\\s]| )\\p{L}(?:\\1\\p{L}){${fewestApart - 2},}(?![\\p{L}\\p{N}])`, "gu");
const ofA = 0x61;

/** NFKC, and letters in parentheses or on black ground as the letters that they are. */
export function plainLetters(text: string): string {
	return text
		.replace(parenthesized, (letter) => letterAt(letter, 0x249c))
		.replace(onBlack, (letter) => letterAt(letter, (letter.codePointAt(0) as number) < 0x1f170 ? 0x1f150 : 0x1f170))
		.normalize("NFKC");
}

function letterAt(letter: string, first: number): string {
	return String.fromCharCode(ofA + (letter.codePointAt(0) as number) - first);
}

/** "p-a-y-m-e-n-t" and "p a y m e n t" are "payment": as people read it, where all letters are set apart by the same character. */
export function lettersJoined(text: string): string {
	return text.replace(apart, (row) => [...row].filter((_, at) => at % 2 === 0).join(""));
}
