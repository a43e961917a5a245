import type { Digest } from "./digest.ts";
import { type Item, letterOf } from "./digest-sections.ts";
import { linesOfText } from "./lines-of-text.ts";

const columns = 78;

/** The letter as plain text of at most 78 columns, with a line feed at its end. */
export function digestText(digest: Digest): string {
	const { title, opening, sections, closing } = letterOf(digest);
	const lines = [title, "=".repeat(title.length), "", ...linesOfText(opening, columns)];
	for (const section of sections) {
		lines.push("", section.title, "-".repeat(section.title.length), "");
		if (section.items.length === 0) lines.push(...linesOfText(section.empty, columns));
		lines.push(...section.items.flatMap(itemLines));
		if (section.more !== "") lines.push(...linesOfText(section.more, columns, "  "));
	}
	return [...lines, "", ...linesOfText(closing, columns), ""].join("\n");
}

function itemLines({ text, detail }: Item): string[] {
	const [first = "", ...rest] = linesOfText(text, columns, "  ");
	const why = detail === "" ? [] : linesOfText(detail, columns, "    ");
	return [`* ${first.slice(2)}`, ...rest, ...why];
}
