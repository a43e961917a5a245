import type { HtmlFacts, Link } from "../html-facts.ts";

/** Facts of a page, and behind what everybody sees in it what else is shown: its lines, links and forms, as far as they are new. */
export function withShownBesides(page: HtmlFacts, parts: HtmlFacts, drawn: readonly Link[] = []): HtmlFacts {
	const pressed = new Set(page.links.map(({ href }) => href));
	const links = [...parts.links, ...drawn].filter(({ href }) => !pressed.has(href) && pressed.add(href));
	const seen = new Set(linesOf(page.visibleText));
	const lines = linesOf(parts.visibleText).filter((line) => line !== "" && !seen.has(line));
	if (links.length + lines.length + parts.forms.length === 0) return page;
	return {
		...page,
		links: [...page.links, ...links],
		visibleText: [page.visibleText, ...lines].filter((line) => line !== "").join("\n"),
		forms: [...page.forms, ...parts.forms],
	};
}

function linesOf(text: string): string[] {
	return text.split("\n").map((line) => line.trim());
}
