import type { Link } from "../html-facts.ts";
import { decodeEntities } from "./html-entities.ts";

const begins = "[if";
const longestCondition = 200;
const forOutlook = /\b(?:mso|vml)\b/i;
/** "!mso", "!(gte mso 9)" */
const negated = /!\s*(?:\([^()]*\)|[^()|&]*)/g;
/** Something to read or to press: nine in ten of them are scaffolding for tables. */
const telling = /\bhref\s*=|>[^<>]*\p{L}\p{L}/u;
/** Shapes that Outlook draws buttons with (VML). */
const shape = /<v:[a-z]{1,20}\s[^>]{0,500}?\bhref\s*=\s*["']?([^"'\s>]{1,2000})/gi;

/**
 * What Outlook on Windows shows of an HTML body and nobody else does: comments "[if mso]". Honest tools write the same button there once more; a lure that
 * stands only there is seen by whoever sits in an office, and by no scanner.
 */
export class OutlookParts {
	#source = "";

	/** Takes what a comment has for Outlook; false for one that says no condition. */
	take(source: string, start: number, end: number): boolean {
		if (source.slice(start, start + begins.length).toLowerCase() !== begins) return false;
		const from = start + begins.length;
		const condition = source.slice(from, Math.min(end, from + longestCondition)).split("]>", 1)[0] as string;
		if (!forOutlook.test(condition.replaceAll(negated, ""))) return true;
		const part = source.slice(from + condition.length + "]>".length, end);
		if (telling.test(part)) this.#source += `${part}\n`;
		return true;
	}

	/** HTML; "" when there is none. */
	get source(): string {
		return this.#source;
	}
}

/** Where the buttons lead that are drawn in HTML for Outlook. */
export function linksOfShapes(source: string): Link[] {
	return Array.from(source.matchAll(shape), ([, href = ""]) => ({
		href: decodeEntities(href, true),
		text: "",
		kind: "anchor",
		button: true,
		image: false,
		hidden: false,
	}));
}
