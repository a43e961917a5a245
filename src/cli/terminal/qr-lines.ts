import { encode } from "uqr";

/** Four modules of white around the code, as ISO/IEC 18004 asks for: without it many cameras do not find it. */
const quietZone = 4;
/** Black on white from the fixed part of the 256 colours: dark and light themes move only the first sixteen. */
const blackOnWhite = "\x1b[38;5;16;48;5;231m";
const reset = "\x1b[0m";
/** Two modules one above the other in one character, by upper and lower. */
const blocks = [" ", "▄", "▀", "█"] as const;

/** A QR code for a terminal; each line sets its own colours and takes them back. */
export function qrLines(text: string): string[] {
	const { data } = encode(text, { ecc: "L", boostEcc: true, border: quietZone });
	const lines: string[] = [];
	for (let row = 0; row < data.length; row += 2) {
		const [upper = [], lower = []] = [data[row], data[row + 1]];
		lines.push(blackOnWhite + upper.map((dark, at) => blocks[(dark ? 2 : 0) + (lower[at] ? 1 : 0)]).join("") + reset);
	}
	return lines;
}

/** Columns that a code takes. */
export function qrColumns(lines: readonly string[]): number {
	return (lines[0]?.length ?? 0) - blackOnWhite.length - reset.length;
}
