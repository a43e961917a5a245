import { plainText } from "../plain-text.ts";

/** What spreadsheets take for the beginning of a formula, full-width forms among them. */
const formula = /^[=+\-@\t\r＝＋－＠]/;
export const longestCell = 32_000;

/**
 * A cell of RFC 4180 that no spreadsheet computes: a sender who calls himself `=HYPERLINK(…)` would else have the analyst's program
 * fetch it. Such a cell gets an apostrophe, which spreadsheets take for "this is text". Control characters become spaces; spreadsheets
 * take 32,767 characters.
 */
export function csvCell(value: string | number): string {
	if (typeof value === "number") return String(value);
	const text = plainText(value, longestCell);
	const safe = formula.test(text) || formula.test(value) ? `'${text}` : text;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
