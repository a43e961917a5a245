import { colourFamilies, colourFamily } from "./colour-family.ts";
import type { GraphPicture } from "./graph-picture.ts";
import { heapWords } from "./heap-words.ts";
import { type Markup, html, nothing } from "./markup.ts";

/** What the colours of the graph mean, those of the whole page, and what is not drawn. */
export function graphLegend({ nodes, leftOut }: GraphPicture): Markup {
	const there = new Set(nodes.map(({ theme }) => colourFamily(theme)));
	const families = colourFamilies.filter(({ family }) => there.has(family));
	const ring = nodes.some((node) => node.class === "phish") ? html`<li><span class="dot ring"></span>ringed: phishing</li>` : nothing;
	const rest = leftOut.campaigns + leftOut.singles;
	const missing = rest > 0 ? html`<li class="quiet">${heapWords(leftOut)} of groups ${rest === 1 ? "is" : "are"} not drawn</li>` : nothing;
	return html`<ul class="legend">${families.map(({ family, name }) => html`<li><span class="dot round c-${family}"></span>${name}</li>`)}${ring}${missing}</ul>`;
}
