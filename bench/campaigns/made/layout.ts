import { headOf, rowIn, shellOf } from "../../../scripts/synthetic/html-editors.ts";
import type { HtmlTheme } from "../../../scripts/synthetic/html-theme.ts";
import type { WrittenBlock } from "./written-block.ts";

const markedWords = /\[\[([^\]]*?)(?:->([^\]]*))?\]\]/g;

/** The text/plain part, wrapped at a column (0: not at all). */
export function plainOf(blocks: readonly WrittenBlock[], wrap: number): string {
	const pieces = blocks.map(({ kind, text, href }) => {
		const words = text.replace(markedWords, (_, shown: string, target = href) => (shown === "" ? target : `${shown} (${target})`));
		if (kind === "image") return "";
		if (kind === "button") return `${words}: ${href}`;
		if (kind === "footer") return `-- \n${words}`;
		return wrapped(kind === "bullet" ? `* ${words}` : words, wrap);
	});
	return `${pieces.filter((piece) => piece !== "").join("\n\n")}\n`;
}

function wrapped(text: string, column: number): string {
	if (column === 0) return text;
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line !== "" && line.length + word.length >= column) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line].join("\n");
}

/** The text/html part in the house's looks. `picture` is the address of an inline picture that says it all; "" for none. */
export function htmlOf(blocks: readonly WrittenBlock[], theme: HtmlTheme, title: string, language: string, picture: string): string {
	const rows = grouped(blocks).map((group) => rowIn(theme, group.map((block) => painted(block, theme)).join("\n"), theme.card));
	if (picture !== "")
		rows.unshift(rowIn(theme, `<a href="${blocks[0]?.href ?? "#"}"><img src="${picture}" alt="" border="0"></a>`, theme.card));
	return `${headOf(theme, title, language)}${shellOf(theme, rows.join("\n"))}\n</body>\n</html>`;
}

/** A heading begins a row, as does a picture. */
function grouped(blocks: readonly WrittenBlock[]): WrittenBlock[][] {
	const groups: WrittenBlock[][] = [];
	for (const block of blocks) {
		const last = groups.at(-1);
		if (last === undefined || block.kind === "heading" || block.kind === "image" || block.kind === "footer") groups.push([block]);
		else last.push(block);
	}
	return groups;
}

function painted({ kind, text, href, width, height }: WrittenBlock, theme: HtmlTheme): string {
	const font = `font-family:${theme.font};color:${theme.ink};`;
	const words = inline(text, href, theme);
	switch (kind) {
		case "heading":
			return `<h2 style="${font}font-size:${theme.size + 6}px;text-align:${theme.align};margin:0 0 ${theme.padding / 2}px;">${words}</h2>`;
		case "bullet":
			return `<ul style="${font}margin:0 0 8px 20px;padding:0;"><li style="font-size:${theme.size}px;">${words}</li></ul>`;
		case "button":
			return `<div style="text-align:${theme.align};padding:${theme.padding / 2}px 0;"><a href="${href}" style="background:${theme.accent};border-radius:${theme.radius}px;color:#ffffff;display:inline-block;padding:12px 24px;text-decoration:none;font-family:${theme.font};">${words}</a></div>`;
		case "image":
			return `<a href="${href}"><img src="${href}.jpg" width="${width}" height="${height}" alt="${words}" style="display:block;border:0;max-width:100%;"></a>`;
		case "footer":
			return `<p style="font-family:${theme.font};color:${theme.muted};font-size:11px;text-align:center;">${words}</p>`;
		default:
			return `<p style="${font}font-size:${theme.size}px;line-height:1.5;margin:0 0 ${theme.padding / 2}px;">${words}</p>`;
	}
}

function inline(text: string, href: string, theme: HtmlTheme): string {
	const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
	return escaped.replace(
		markedWords,
		(_, shown: string, target = href) => `<a href="${target}" style="color:${theme.accent};">${shown || target}</a>`,
	);
}

/** As a mail program writes a personal mail. */
export function personalHtml(text: string): string {
	const lines = text
		.trim()
		.split("\n")
		.map((line) => (line === "" ? "<br>" : line.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")));
	return `<div dir="ltr">${lines.map((line) => `<div>${line}</div>`).join("\n")}</div>\n`;
}
