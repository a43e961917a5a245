import { type CodeGrid, smallestCode } from "./code-grid.ts";

const tag = /<(tr|td|th)\b([^<>]{0,600})>/gi;
const maximumCells = 40_000;
// A third of the cells of the smallest code: neighbours of one colour are often joined by colspan.
const fewestCells = 150;

/** Codes drawn with the coloured cells of an HTML table: a picture that no image filter sees. Widest run of equal rows. */
export function drawnInTable(source: string): CodeGrid | undefined {
	if (!hasManyCells(source)) return undefined;
	return longestRun(cellRows(source));
}

function hasManyCells(source: string): boolean {
	let count = 0;
	for (let at = source.indexOf("<td"); at >= 0 && count < fewestCells; at = source.indexOf("<td", at + 3)) count++;
	if (count < fewestCells) for (let at = source.indexOf("<TD"); at >= 0 && count < fewestCells; at = source.indexOf("<TD", at + 3)) count++;
	return count >= fewestCells;
}

function cellRows(source: string): boolean[][] {
	const rows: boolean[][] = [];
	const colours = new CellColours();
	let row: boolean[] = [];
	let cells = 0;
	for (const [, name = "", attributes = ""] of source.matchAll(tag)) {
		if (++cells > maximumCells) break;
		if (name.length === 2 && (name[1] === "r" || name[1] === "R")) {
			row = [];
			rows.push(row);
			continue;
		}
		const span = Math.min(200, Number(/\bcolspan\s{0,2}=\s{0,2}["']?(\d{1,3})/i.exec(attributes)?.[1] ?? 1));
		const dark = colours.isDark(attributes);
		for (let index = 0; index < span && row.length < 400; index++) row.push(dark);
	}
	return rows;
}

function longestRun(rows: readonly boolean[][]): CodeGrid | undefined {
	let best: boolean[][] = [];
	let run: boolean[][] = [];
	for (const row of rows) {
		run = row.length >= smallestCode && row.length === run[0]?.length ? [...run, row] : [row];
		if (run.length > best.length) best = run;
	}
	return best.length >= smallestCode ? best : undefined;
}

/** Which cells are dark: by their colour, or, coloured by a style sheet, the second of two ways that cells are written. */
class CellColours {
	readonly #known = new Map<string, boolean>();
	#first: string | undefined;

	isDark(attributes: string): boolean {
		let dark = this.#known.get(attributes);
		if (dark === undefined) {
			dark = this.#look(attributes);
			if (this.#known.size < 1000) this.#known.set(attributes, dark);
		}
		return dark;
	}

	#look(attributes: string): boolean {
		const colour =
			/(?:bgcolor\s{0,2}=\s{0,2}["']?|background(?:-color)?\s{0,2}:\s{0,2})(#[\da-f]{3,8}|rgba?\([^)]{1,40}\)|[a-z]{3,20})/i.exec(
				attributes,
			)?.[1];
		if (colour !== undefined) return isDarkColour(colour.toLowerCase());
		const written = /\bclass\s{0,2}=\s{0,2}["']?([\w-]{1,40})/i.exec(attributes)?.[1] ?? "";
		this.#first ??= written;
		return written !== this.#first;
	}
}

const darkNames = new Set([
	"black",
	"navy",
	"darkblue",
	"midnightblue",
	"maroon",
	"darkgreen",
	"indigo",
	"purple",
	"darkslategray",
	"darkred",
	"blue",
]);

function isDarkColour(colour: string): boolean {
	const hex = /^#([\da-f]{3}|[\da-f]{6})/.exec(colour)?.[1];
	if (hex !== undefined)
		return (
			luminance(
				(hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? [])).map((pair) => Number.parseInt(pair, 16)),
			) < 128
		);
	if (colour.startsWith("rgb")) return luminance((colour.match(/\d{1,3}/g) ?? []).map(Number)) < 128;
	return darkNames.has(colour);
}

function luminance([red = 255, green = 255, blue = 255]: readonly number[]): number {
	return 0.3 * red + 0.59 * green + 0.11 * blue;
}
