import { type Content, type Markup, html } from "./markup.ts";

/** A part of the page with its heading, a sentence on what one sees, and what one sees. */
export function section(id: string, title: string, lead: Content, ...contents: readonly Content[]): Markup {
	return html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>
${lead === "" || lead === undefined ? "" : html`<p class="lead">${lead}</p>`}
${contents}
</section>`;
}

/** A drawing in two widths: one for desks and paper, one for phones. */
export function drawing(wide: Markup, narrow: Markup): Markup {
	return html`<figure class="wide">${wide}</figure><figure class="narrow">${narrow}</figure>`;
}

/** Units across; on the page a unit is about a pixel. */
export const wideWidth = 960;
export const narrowWidth = 356;
