import { grouped, length, percent } from "./figures.ts";
import { type Content, type Markup, html } from "./markup.ts";

export interface Part {
	readonly name: Content;
	readonly messages: number;
	/** Class of its colour. */
	readonly colour: string;
}

/** Parts of a whole side by side, and below in words what each is. */
export function stackedBar(parts: readonly Part[]): Markup {
	const whole = parts.reduce((sum, { messages }) => sum + messages, 0);
	const there = parts.filter(({ messages }) => messages > 0);
	if (whole === 0) return html`<p class="quiet">No messages.</p>`;
	return html`<div class="stack" aria-hidden="true">${there.map(({ messages, colour }) => html`<span class="bar c-${colour}" style="flex-grow:${length((messages / whole) * 1000)}"></span>`)}</div>
<ul class="legend">${there.map(({ name, messages, colour }) => html`<li><span class="dot c-${colour}"></span>${name} <b>${percent(messages, whole)}</b> <span class="quiet">${grouped(messages)}</span></li>`)}</ul>`;
}
