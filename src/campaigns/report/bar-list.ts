import { grouped, length, percent } from "./figures.ts";
import { type Content, type Markup, html } from "./markup.ts";

export interface Bar {
	readonly name: Content;
	readonly messages: number;
	/** Class of its colour; grey when left out. */
	readonly colour?: string;
}

/** Bars from one line on, each with its number and its share of the whole, as a table that reads well aloud. */
export function barList(caption: string, bars: readonly Bar[], whole: number, head = "Value"): Markup {
	const most = Math.max(1, ...bars.map(({ messages }) => messages));
	return html`<table class="bars"><caption>${caption}</caption><thead class="unseen"><tr><th scope="col">${head}</th><th scope="col">Bar</th><th scope="col">Messages</th><th scope="col">Share</th></tr></thead><tbody>
${bars.map(
	({
		name,
		messages,
		colour,
	}) => html`<tr><th scope="row">${name}</th><td class="track"><span class="bar${colour === undefined ? "" : ` c-${colour}`}" style="width:${length((messages / most) * 100)}%"></span></td><td class="number">${grouped(messages)}</td><td class="number share">${percent(messages, whole)}</td></tr>
`,
)}</tbody></table>`;
}
