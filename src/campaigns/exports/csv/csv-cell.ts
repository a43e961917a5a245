import { plainText } from "../plain-text.ts";

/** What spreadsheets take for the beginning of a formula, full-width forms among them. */
const formula = /^[=+\-@\t\r＝＋－＠]/;
/** The same where a spreadsheet that splits at ";" begins a cell. Tabs are gone by then; quotes are doubled, and it takes them for its own. */
const laterFormula = /(;[\s"]*)(?=[=+\-@＝＋－＠])/g;
/** Telephone numbers: computed, they are themselves. */
const numbers = /^\+?\d+(?:; \+?\d+)*$/;
export const longestCell = 32_000;

/**
 * A cell of RFC 4180 that no spreadsheet computes: a sender who calls himself `=HYPERLINK(…)` would else have the analyst's program
 * fetch it. Such a cell gets an apostrophe, which spreadsheets take for "this is text"; so does what follows a semicolon, at which
 * spreadsheets split where the comma is for decimals. Not telephone numbers, which are compared with others' tables. Control characters become spaces; spreadsheets take 32,767 characters.
 */
export function csvCell(value: string | number): string {
	if (typeof value === "number") return String(value);
	const text = plainText(value, longestCell);
	if (numbers.test(text)) return text.includes(";") ? `"${text}"` : text;
	const safe = (formula.test(text) || formula.test(value) ? `'${text}` : text).replace(laterFormula, "$1'");
	return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
