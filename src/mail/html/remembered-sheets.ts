import { ownCopy } from "../../base/own-copy.ts";
import { StyleSheet } from "./style-sheet.ts";

/** Style sheets remembered, and characters of the longest that is: 2 MB for a thread at most. */
const mostSheets = 32;
const longestSheet = 32_000;
/** Shorter ones are read as quickly as they are looked up. */
const shortestSheet = 500;

const remembered = new Map<string, StyleSheet>();

/**
 * The rules of a message's first style sheet. Copies of a campaign, and of a mail service's template, have the same one to the
 * letter, which takes a tenth of a scan to read; what a text says is the same whichever message it stands in.
 */
export function firstSheet(source: string, start: number, end: number): StyleSheet {
	const length = end - start;
	if (length < shortestSheet || length > longestSheet) return readSheet(source, start, end);
	const text = source.slice(start, end);
	const known = remembered.get(text);
	if (known !== undefined) return known;
	const sheet = readSheet(text, 0, length);
	if (remembered.size >= mostSheets) remembered.delete(remembered.keys().next().value ?? "");
	// A text with half a surrogate pair would not be the same in a copy of its own.
	if (text.isWellFormed()) remembered.set(ownCopy(text), sheet);
	return sheet;
}

function readSheet(source: string, start: number, end: number): StyleSheet {
	const sheet = new StyleSheet();
	sheet.read(source, start, end);
	return sheet;
}
