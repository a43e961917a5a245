import type { Digest } from "./digest.ts";
import { type Item, letterOf } from "./digest-sections.ts";
import type { FigureTable } from "./digest-summary.ts";
import { inColumns, linesOfText } from "./lines-of-text.ts";

const columns = 78;

/** The letter as plain text of at most 78 columns, with a line feed at its end. */
export function digestText(digest: Digest): string {
	const { title, opening, summary, figures, sections, closing } = letterOf(digest);
	const lines = [title, "=".repeat(title.length), "", ...linesOfText(opening, columns)];
	if (summary.length > 0) lines.push("", ...summary.flatMap((text) => itemLines({ text, detail: "" })));
	if (figures.rows.length > 0) lines.push("", ...tableLines(figures));
	for (const section of sections) {
		lines.push("", section.title, "-".repeat(section.title.length), "");
		if (section.items.length === 0) lines.push(...linesOfText(section.empty, columns));
		lines.push(...section.items.flatMap(itemLines));
		if (section.more !== "") lines.push(...linesOfText(section.more, columns, "  "));
	}
	return [...lines, "", ...linesOfText(closing, columns), ""].join("\n");
}

/** With two spaces between columns: 78 in all. */
function tableLines({ heads, rows }: FigureTable): string[] {
	return [heads, ...rows].map(([campaign, messages, times, host]) =>
		`${inColumns(campaign, 29)}  ${inColumns(messages, 8, true)}  ${inColumns(times, 11, true)}  ${inColumns(host, 24)}`.trimEnd(),
	);
}

function itemLines({ text, detail }: Item): string[] {
	const [first = "", ...rest] = linesOfText(text, columns, "  ");
	const why = detail === "" ? [] : linesOfText(detail, columns, "    ");
	return [`* ${first.slice(2)}`, ...rest, ...why];
}
