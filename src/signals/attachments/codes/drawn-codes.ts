import type { Mail } from "../../../mail/mail.ts";
import { onceFor } from "../../once-for.ts";
import { type CodeGrid, looksLikeCode } from "./code-grid.ts";
import { drawnInTable } from "./drawn-in-table.ts";
import { drawnInText } from "./drawn-in-text.ts";
import { htmlSource } from "./html-source.ts";

export interface DrawnCode {
	readonly grid: CodeGrid;
	readonly how: "table" | "characters";
}

const none: readonly DrawnCode[] = [];
// Rows and cells of the smallest code, neighbours joined.
const fewestTags = 170;

/** Codes drawn without a picture. Found by the cells alone, whether or not they can be read. */
export const drawnCodes = onceFor(look);

function look(mail: Mail): readonly DrawnCode[] {
	const table = (mail.html?.tags ?? 0) >= fewestTags ? drawnInTable(htmlSource(mail)) : undefined;
	if (table !== undefined && looksLikeCode(table)) return [{ grid: table, how: "table" }];
	const text = drawnInText(mail);
	return text !== undefined && looksLikeCode(text) ? [{ grid: text, how: "characters" }] : none;
}
