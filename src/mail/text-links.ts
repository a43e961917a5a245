import type { Limits } from "../base/limits.ts";
import type { Link } from "./html-facts.ts";

/** Addresses written out in plain text. */
export function linksInText(text: string, limits: Limits): Link[] {
	const links: Link[] = [];
	for (const match of text.slice(0, limits.textCharacters).matchAll(/\b(?:https?:\/\/|www\.)[^\s<>"]+/giu)) {
		if (links.length >= limits.links) break;
		const address = match[0].replace(/[.,;:!?)\]}'"]+$/u, "");
		links.push({ href: address, text: address, kind: "text", button: false, image: false, hidden: false });
	}
	return links;
}
