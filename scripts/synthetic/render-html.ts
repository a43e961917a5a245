import type { Block, Item } from "./blocks.ts";
import { headOf, rowIn, shellOf } from "./html-editors.ts";
import type { HtmlTheme } from "./html-theme.ts";
import { htmlTheme } from "./html-theme.ts";
import type { Occasion } from "./occasion.ts";
import type { LinkTo } from "./render-text.ts";

/** What surrounds the body of an HTML message. */
export interface Surroundings {
	readonly title: string;
	/** Hidden words after the subject in the list of messages; empty for none. */
	readonly preheader: string;
	readonly logo: string;
	readonly footer: readonly Block[];
	readonly image: () => string;
	readonly pixel: string;
	readonly linkTo: LinkTo;
	/** Names of networks and app shops shown as pictures, with where they lead. */
	readonly icons: readonly (readonly [string, string])[];
	readonly personal: boolean;
}

/** The text/html part. */
export function renderHtml(blocks: readonly Block[], around: Surroundings, occasion: Occasion): string {
	const theme = htmlTheme(occasion.random, around.personal);
	const painter = new Painter(theme, around, occasion);
	if (around.personal) return painter.personal(blocks);
	const rows = [painter.logo(), ...grouped(blocks).map((group) => group.map((block) => painter.block(block)).join("\n"))].filter(
		(row) => row !== "",
	);
	const body = rows.map((row) => rowIn(theme, row, theme.card)).join("\n");
	const footer = rowIn(theme, painter.icons() + around.footer.map((block) => painter.footerBlock(block)).join("\n"), theme.page);
	const content = `${painter.preheader()}${shellOf(theme, `${body}\n${footer}`)}${painter.pixel()}`;
	return `${headOf(theme, around.title, occasion.language)}${content}\n</body>\n</html>`;
}

/** Neighbouring bullets belong in one list, the rest stand alone. */
function grouped(blocks: readonly Block[]): Block[][] {
	const groups: Block[][] = [];
	for (const block of blocks) {
		const last = groups.at(-1);
		if (last && block.kind !== "article" && last.length < 4) last.push(block);
		else groups.push([block]);
	}
	return groups;
}

class Painter {
	private readonly theme: HtmlTheme;
	private readonly around: Surroundings;
	private readonly occasion: Occasion;

	constructor(theme: HtmlTheme, around: Surroundings, occasion: Occasion) {
		this.theme = theme;
		this.around = around;
		this.occasion = occasion;
	}

	personal(blocks: readonly Block[]): string {
		const { random } = this.occasion;
		const wrap = random.pick<(text: string) => string>([
			(text) => `<div>${text}</div>`,
			(text) => `<p class="MsoNormal">${text}<o:p></o:p></p>`,
			(text) => `<p>${text}</p>`,
			(text) => `<div style="font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 11pt; color: rgb(0, 0, 0);">${text}</div>`,
		]);
		const body = blocks
			.map((block) => (block.kind === "quote" ? this.quoted(block.text) : wrap(this.plainBlock(block))))
			.join(random.pick(["\n", "\n<div><br></div>\n", ""]));
		const shell = random.pick([
			`<div dir="ltr">${body}</div>`,
			`<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n</head>\n<body dir="ltr">\n${body}\n</body>\n</html>`,
			`<html><body>${body}</body></html>`,
		]);
		return shell;
	}

	private plainBlock(block: Block): string {
		if (block.kind === "facts")
			return block.rows.map(([name, value]) => (value === "" ? escape(name) : `${escape(name)}: ${this.inline(value)}`)).join("<br>\n");
		if (block.kind === "button") return this.anchor(block.text, block.target, "");
		if (block.kind === "bullet") return `&bull; ${this.inline(block.text)}`;
		return "text" in block ? this.inline(block.text) : "";
	}

	private quoted(text: string): string {
		return this.occasion.random.chance(0.5)
			? `<div class="gmail_quote"><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${this.inline(text)}</blockquote></div>`
			: `<hr style="display:inline-block;width:98%" tabindex="-1"><div>${this.inline(text)}</div>`;
	}

	preheader(): string {
		const { preheader } = this.around;
		if (preheader === "") return "";
		const { random } = this.occasion;
		const padding = random.weighted([
			[3, ""],
			[3, "&zwnj;&nbsp;".repeat(random.integer(20, 90))],
			[2, "&#847; &zwnj; &nbsp; ".repeat(random.integer(20, 60))],
			[1, "&nbsp;&zwnj;".repeat(60)],
			[1, "&#8199;&#65279;&#847; ".repeat(40)],
		]);
		const style = random.pick([
			"display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all;",
			"display:none !important; visibility:hidden; mso-hide:all; font-size:1px; color:#ffffff; line-height:1px; max-height:0px; max-width:0px; opacity:0; overflow:hidden;",
			"display: none; max-height: 0px; overflow: hidden;",
			"color:transparent;visibility:hidden;opacity:0;font-size:0px;border:0;max-height:1px;width:1px;margin:0px;padding:0px;border-width:0px!important;display:none!important;line-height:0px!important;",
		]);
		const tag = random.pick(["div", "span", "div"]);
		return `<${tag} class="${random.pick(["preheader", "mcnPreviewText", "preview-text", "hidden"])}" style="${style}">${escape(preheader)}${padding}</${tag}>\n`;
	}

	pixel(): string {
		const { pixel } = this.around;
		return pixel === ""
			? ""
			: `\n<img src="${attribute(pixel)}" alt="" width="1" height="1" border="0" style="height:1px !important;width:1px !important;border-width:0 !important;margin:0 !important;padding:0 !important;" />`;
	}

	logo(): string {
		const { random } = this.occasion;
		const { logo } = this.around;
		if (logo === "") return "";
		if (random.chance(0.18))
			return `<div style="padding:16px ${this.theme.padding}px;font-family:${attribute(this.theme.font)};font-size:22px;font-weight:bold;color:${this.theme.accent};text-align:${this.theme.align};">${escape(logo)}</div>`;
		const size = random.integer(90, 220);
		return `<div style="padding:20px ${this.theme.padding}px;text-align:${this.theme.align};"><a href="${attribute(this.around.linkTo(undefined))}" target="_blank"><img src="${attribute(this.around.image())}" alt="${attribute(logo)}" width="${size}" style="display:block;border:0;max-width:${size}px;height:auto;${this.theme.align === "center" ? "margin:0 auto;" : ""}" /></a></div>`;
	}

	icons(): string {
		if (this.around.icons.length === 0) return "";
		const cells = this.around.icons.map(
			([name, target]) =>
				`<td style="padding:0 6px;"><a href="${attribute(target)}" target="_blank"><img src="${attribute(this.around.image())}" alt="${attribute(name)}" width="${name.length > 10 ? 120 : 24}" height="${name.length > 10 ? 40 : 24}" border="0" style="display:block;" /></a></td>`,
		);
		return `<table role="presentation" align="center" cellpadding="0" cellspacing="0" border="0"><tr>${cells.join("")}</tr></table>\n`;
	}

	footerBlock(block: Block): string {
		const text = "text" in block ? this.inline(block.text, `color:${this.theme.muted};text-decoration:underline;`) : "";
		return `<p style="margin:0 0 10px;font-family:${attribute(this.theme.font)};font-size:${this.occasion.random.pick([11, 12, 12, 10])}px;line-height:1.5;color:${this.theme.muted};text-align:${this.theme.align};">${text}</p>`;
	}

	block(block: Block): string {
		switch (block.kind) {
			case "heading":
				return this.heading(block.text, 26);
			case "button":
				return this.button(block.text, block.target);
			case "code":
				return `<div style="margin:16px 0;padding:14px;background:#f3f4f6;border-radius:${this.theme.radius}px;font-size:28px;letter-spacing:6px;font-weight:700;text-align:center;font-family:monospace;">${escape(block.text)}</div>`;
			case "bullet":
				return `<ul style="margin:0 0 8px;padding-left:22px;"><li style="${this.textStyle()}">${this.inline(block.text)}</li></ul>`;
			case "quote":
				return `<blockquote style="margin:12px 0;padding:10px 16px;border-left:4px solid ${this.theme.accent};background:#fafafa;${this.textStyle()}">${this.inline(block.text)}</blockquote>`;
			case "small":
				return `<p style="margin:0 0 12px;font-size:12px;line-height:1.5;color:${this.theme.muted};font-family:${attribute(this.theme.font)};">${this.inline(block.text)}</p>`;
			case "mono":
				return `<pre style="font-family:monospace;font-size:13px;white-space:pre-wrap;">${escape(block.text.replace(/ \/\/ /g, "\n"))}</pre>`;
			case "image":
				return this.image(block.text, block.target);
			case "facts":
				return this.facts(block.rows);
			case "items":
				return this.items(block.rows, block.totals);
			case "grid":
				return this.grid(block.rows, block.action);
			case "article":
				return this.article(block.title, block.text, block.action);
			case "rule":
				return `<hr style="border:0;border-top:1px solid #e5e5e5;margin:20px 0;" />`;
			default:
				return `<p style="margin:0 0 ${this.theme.size}px;${this.textStyle()}text-align:${this.theme.align};">${this.inline(block.text)}</p>`;
		}
	}

	private textStyle(): string {
		return `font-family:${attribute(this.theme.font)};font-size:${this.theme.size}px;line-height:1.5;color:${this.theme.ink};`;
	}

	private heading(text: string, size: number): string {
		const level = size > 22 ? "h1" : "h2";
		return `<${level} style="margin:0 0 14px;font-family:${attribute(this.theme.font)};font-size:${size}px;line-height:1.25;font-weight:700;color:${this.theme.ink};text-align:${this.theme.align};">${this.inline(text)}</${level}>`;
	}

	private button(text: string, target: string | undefined): string {
		const { accent, radius, font, align, mso } = this.theme;
		const url = attribute(this.around.linkTo(target));
		const anchor = `<a href="${url}" target="_blank" style="display:inline-block;background:${accent};color:#ffffff;font-family:${attribute(font)};font-size:16px;font-weight:bold;line-height:1.2;text-decoration:none;padding:12px 28px;border-radius:${radius}px;mso-padding-alt:0;">${escape(text)}</a>`;
		const vml = mso
			? `<!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="urn:schemas-microsoft-com:office:word" href="${url}" style="height:44px;v-text-anchor:middle;width:220px;" arcsize="10%" stroke="f" fillcolor="${accent}"><w:anchorlock/><center style="color:#ffffff;font-family:sans-serif;font-size:16px;font-weight:bold;">${escape(text)}</center></v:roundrect><![endif]--><!--[if !mso]><!-- -->${anchor}<!--<![endif]-->`
			: anchor;
		return `<table role="presentation" border="0" cellpadding="0" cellspacing="0" align="${align}" style="margin:16px ${align === "center" ? "auto" : "0"};"><tr><td align="center" bgcolor="${accent}" style="border-radius:${radius}px;">${vml}</td></tr></table>`;
	}

	private image(alt: string, target: string | undefined): string {
		return `<a href="${attribute(this.around.linkTo(target))}" target="_blank"><img src="${attribute(this.around.image())}" alt="${attribute(alt)}" width="${this.theme.width}" style="display:block;width:100%;max-width:${this.theme.width}px;height:auto;border:0;" /></a>`;
	}

	private facts(rows: readonly (readonly [string, string])[]): string {
		const cells = rows.map(
			([name, value]) =>
				`<tr><td style="padding:6px 10px;${this.textStyle()}color:${this.theme.muted};" valign="top">${escape(name)}</td><td style="padding:6px 10px;${this.textStyle()}font-weight:600;" valign="top">${this.inline(value)}</td></tr>`,
		);
		return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:12px 0;background:#fafafa;border-radius:${Math.min(8, this.theme.radius)}px;">${cells.join("\n")}</table>`;
	}

	private items(rows: readonly Item[], totals: readonly (readonly [string, string])[]): string {
		const lines = rows.map(
			(item) =>
				`<tr><td width="72" style="padding:8px 0;"><img src="${attribute(this.around.image())}" alt="${attribute(item.name)}" width="64" height="64" style="display:block;border-radius:4px;" /></td><td style="padding:8px;${this.textStyle()}">${escape(item.name)} &times; ${item.count}</td><td align="right" style="padding:8px 0;${this.textStyle()}">${escape(item.price)}</td></tr>`,
		);
		const sums = totals.map(
			([name, value]) =>
				`<tr><td colspan="2" align="right" style="padding:4px 8px;${this.textStyle()}">${escape(name)}</td><td align="right" style="padding:4px 0;${this.textStyle()}">${escape(value)}</td></tr>`,
		);
		return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-top:1px solid #e5e5e5;border-bottom:1px solid #e5e5e5;margin:12px 0;">${[...lines, ...sums].join("\n")}</table>`;
	}

	private grid(rows: readonly Item[], action: string): string {
		const cells = rows.map((item) => {
			const before =
				item.before === undefined
					? ""
					: `<span style="color:${this.theme.muted};text-decoration:line-through;">${escape(item.before)}</span> `;
			return `<td width="50%" valign="top" style="padding:10px;text-align:center;"><a href="${attribute(this.around.linkTo(undefined))}" target="_blank"><img src="${attribute(this.around.image())}" alt="${attribute(item.name)}" width="260" style="width:100%;max-width:260px;height:auto;border:0;display:block;" /></a><p style="${this.textStyle()}margin:8px 0 2px;">${escape(item.name)}</p><p style="${this.textStyle()}margin:0 0 6px;">${before}<strong>${escape(item.price)}</strong></p>${action === "" ? "" : this.anchor(action, undefined, `color:${this.theme.accent};`)}</td>`;
		});
		const lines: string[] = [];
		for (let i = 0; i < cells.length; i += 2) lines.push(`<tr>${cells.slice(i, i + 2).join("\n")}</tr>`);
		return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${lines.join("\n")}</table>`;
	}

	private article(title: string, text: string, action: string): string {
		const picture = this.occasion.random.chance(0.4) ? this.image(title, undefined) : "";
		const more =
			action === ""
				? ""
				: `<p style="margin:0 0 20px;">${this.anchor(action, undefined, `color:${this.theme.accent};font-weight:bold;`)}</p>`;
		return `${picture}${this.heading(this.occasion.random.chance(0.5) ? `[[${title}]]` : title, 20)}<p style="margin:0 0 10px;${this.textStyle()}">${this.inline(text)}</p>${more}`;
	}

	private anchor(words: string, target: string | undefined, style: string): string {
		return `<a href="${attribute(this.around.linkTo(target))}" target="_blank"${style === "" ? "" : ` style="${style}"`}>${escape(words)}</a>`;
	}

	private inline(text: string, style = `color:${this.theme.accent};`): string {
		return text
			.split(/(\[\[.*?\]\])/)
			.map((piece) => {
				const link = /^\[\[(.*?)(?:->(.*?))?\]\]$/.exec(piece);
				if (!link) return escape(piece).replace(/ \/\/ /g, "<br>\n");
				const words = link[1] || link[2] || "";
				return this.anchor(words, link[2], this.around.personal ? "" : style);
			})
			.join("");
	}
}

function escape(text: string): string {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function attribute(text: string): string {
	return escape(text).replace(/"/g, "&quot;");
}
