import type { Mail } from "../../../mail/mail.ts";
import { type CodeGrid, smallestCode } from "./code-grid.ts";
import { htmlSource } from "./html-source.ts";

/** Characters that fill a cell, its upper or its lower half. */
const full = new Set("█▓■⬛◼●🟦🟫🟥");
const upper = "▀";
const lower = "▄";
const drawing = /[█▀▄▓■⬛◼]/u;
const lineOfCode = /^[\s\u00a0\u2000-\u200a\u3000█▀▄▓■⬛◼●🟦🟫🟥░▒□⬜◻○▌▐]{11,400}$/u;
const maximumSource = 200_000;

/** A code drawn with block characters, as terminals show it; undefined when there is none. */
export function drawnInText(mail: Mail): CodeGrid | undefined {
	if (!drawing.test(mail.visibleText)) return undefined;
	const fromText = gridOf(mail.plainText ?? "");
	return fromText ?? (mail.html === undefined ? undefined : gridOf(linesOf(htmlSource(mail))));
}

/** Text of HTML with its white space, which the text that a person sees has folded. */
function linesOf(source: string): string {
	return source
		.slice(0, maximumSource)
		.replace(/<(?:br|\/p|\/div|\/tr|\/li|\/pre)\b[^<>]{0,200}>/gi, "\n")
		.replace(/<[^<>]{0,1000}>/g, "")
		.replace(/&nbsp;|&#160;|&#xa0;/gi, " ")
		.replace(/&#(\d{4,6});/g, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number(code))))
		.replace(/&#x([\da-f]{4,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

function gridOf(text: string): CodeGrid | undefined {
	let best: string[] = [];
	let run: string[] = [];
	for (const line of text.slice(0, maximumSource).split("\n")) {
		run = lineOfCode.test(line) ? [...run, line] : [];
		if (run.length > best.length) best = run;
		if (run.length > 400) break;
	}
	return best.length * 2 < smallestCode ? undefined : cells(best.map((line) => [...line.replace(/\r$/, "")]));
}

/** Half blocks give two rows a line; full blocks alone are written twice for each cell, since characters are higher than wide. */
function cells(lines: readonly (readonly string[])[]): CodeGrid {
	const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
	const halves = lines.some((line) => line.includes(upper) || line.includes(lower));
	if (halves) return lines.flatMap((line) => [row(line, width, 1, upper), row(line, width, 1, lower)]);
	const step = width > lines.length * 1.5 ? 2 : 1;
	return lines.map((line) => row(line, width, step, ""));
}

function row(line: readonly string[], width: number, step: number, half: string): boolean[] {
	return Array.from({ length: Math.ceil(width / step) }, (_, index) => {
		const character = line[index * step] ?? "";
		return full.has(character) || (half !== "" && character === half);
	});
}
