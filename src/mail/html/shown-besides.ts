import type { Limits } from "../../base/limits.ts";
import type { HtmlFacts, Link } from "../html-facts.ts";
import { newLines } from "../new-lines.ts";

/** Facts of a page, and behind what everybody sees in it what else is shown: its lines, links and forms, as far as they are new. */
export function withShownBesides(page: HtmlFacts, parts: HtmlFacts, limits: Limits, drawn: readonly Link[] = []): HtmlFacts {
	const pressed = new Set(page.links.map(({ href }) => href));
	const links = [...parts.links, ...drawn].filter(({ href }) => !pressed.has(href) && pressed.add(href));
	const lines = newLines(parts.visibleText, page.visibleText);
	if (links.length + lines.length + parts.forms.length === 0) return page;
	return {
		...page,
		links: [...page.links, ...links].slice(0, limits.links),
		visibleText: [page.visibleText, ...lines]
			.filter((line) => line !== "")
			.join("\n")
			.slice(0, limits.textCharacters),
		forms: [...page.forms, ...parts.forms],
	};
}
