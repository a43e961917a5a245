/** Text that is HTML already. Everything else that goes into a page is escaped on its way. */
export class Markup {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
	toString(): string {
		return this.text;
	}
}

export type Content = Markup | string | number | undefined | readonly Content[];

/**
 * HTML and SVG of a template: what is filled in is escaped, whether it stands between tags or inside a quoted attribute, so a
 * forgotten call opens nothing. Only Markup goes in as it is. Attributes must be quoted, and nothing from mail may be filled into
 * style, href or an event.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
	let text = parts[0] ?? "";
	for (let at = 0; at < contents.length; at++) text += written(contents[at]) + (parts[at + 1] ?? "");
	return new Markup(text);
}

export const nothing = new Markup("");

function written(content: Content): string {
	if (content === undefined) return "";
	if (content instanceof Markup) return content.text;
	if (typeof content === "number") return String(content);
	if (typeof content === "string") return escaped(content);
	let text = "";
	for (const one of content) text += written(one);
	return text;
}

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
	"`": "&#96;",
};

/**
 * The one place where text becomes HTML. NUL and the other controls are no characters of HTML, and marks that turn text around
 * would do so to the page: both become "�", whatever was done to the text before.
 */
export function escaped(text: string): string {
	return text
		.replace(/[&<>"'`]/g, (character) => entities[character] as string)
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu, "\ufffd");
}
