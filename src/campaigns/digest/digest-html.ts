import { escaped } from "../report/markup.ts";
import type { Digest } from "./digest.ts";
import type { FigureTable } from "./digest-summary.ts";
import { type Item, letterOf } from "./digest-sections.ts";

/**
 * The letter as an HTML mail body that loads nothing, runs nothing and links nowhere: it quotes what attackers write, so all text is
 * escaped and its addresses are broken. Styles are inline, since many mail programs drop all others; no tables but a small one of
 * figures, so that it reads on a telephone and aloud.
 */
export function digestHtml(digest: Digest): string {
	const { title, opening, summary, figures, sections, closing } = letterOf(digest);
	return [
		'<!doctype html><html lang="en"><head><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width">',
		'<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">',
		`<title>${escaped(title)}</title></head>`,
		'<body style="font:15px/1.5 sans-serif;color:#222;background:#fff;max-width:42em;margin:1em auto;padding:0 1em">',
		`<h1 style="font-size:1.3em;margin:0 0 .4em">${escaped(title)}</h1>`,
		`<p style="margin:0">${escaped(opening)}</p>`,
		...(summary.length === 0 ? [] : [list(summary.map((text) => ({ text, detail: "" })))]),
		...(figures.rows.length === 0 ? [] : [table(figures)]),
		...sections.flatMap(({ title: heading, empty, items, more }) => [
			`<h2 style="font-size:1.05em;margin:1.4em 0 .3em;border-bottom:1px solid #ccc">${escaped(heading)}</h2>`,
			items.length === 0 ? `<p style="margin:0;color:#666">${escaped(empty)}</p>` : list(items),
			...(more === "" ? [] : [`<p style="margin:.3em 0 0;color:#666">${escaped(more)}</p>`]),
		]),
		`<p style="margin-top:1.6em;color:#666;font-size:.85em">${escaped(closing)}</p>`,
		"</body></html>",
		"",
	].join("\n");
}

function table({ heads, rows }: FigureTable): string {
	const style = (at: number) =>
		`style="padding:.15em .8em .15em 0;vertical-align:top;overflow-wrap:anywhere;text-align:${at === 1 || at === 2 ? "right" : "left"}"`;
	// A word in a head is never broken: on a telephone it would be "Messa/ges".
	const head = heads.map((text, at) => `<th scope="col" ${style(at).replace("anywhere", "normal")}>${escaped(text)}</th>`).join("");
	const row = (cells: readonly string[]) =>
		`<tr>${cells.map((text, at) => `<td ${style(at)}><bdi>${escaped(text)}</bdi></td>`).join("")}</tr>`;
	return `<table style="border-collapse:collapse;margin:.8em 0 0;font-size:.9em"><tr>${head}</tr>${rows.map(row).join("")}</table>`;
}

function list(items: readonly Item[]): string {
	return `<ul style="margin:0;padding-left:1.2em">${items.map(itemHtml).join("")}</ul>`;
}

function itemHtml({ text, detail }: Item): string {
	const why = detail === "" ? "" : `<br><span style="color:#666">${escaped(detail)}</span>`;
	return `<li style="margin:.35em 0;overflow-wrap:anywhere"><bdi>${escaped(text)}</bdi>${why}</li>`;
}
