import type { Limits } from "../../base/limits.ts";
import type { HtmlFacts } from "../html-facts.ts";
import { framedPages } from "./framed-pages.ts";
import { HtmlReader } from "./html-reader.ts";
import { linksOfShapes } from "./outlook-parts.ts";
import { withShownBesides } from "./shown-besides.ts";
import { tokenize } from "./tokenizer.ts";

/**
 * Reads what an HTML body shows to a person and what it hides from them, in one pass, executing and fetching nothing.
 * Never throws; time is linear in the length of the source, which is cut at limits.htmlCharacters.
 */
export function readHtml(source: string, limits: Limits): HtmlFacts {
	const read = source.length > limits.htmlCharacters ? source.slice(0, limits.htmlCharacters) : source;
	const { facts, forOutlook } = readOnce(read, limits, source.length);
	// What stands in comments and frames is not asked for its own: some thousand could be put into one another.
	const seen = forOutlook === "" ? facts : withShownBesides(facts, readOnce(forOutlook, limits).facts, limits, linksOfShapes(forOutlook));
	const framed = facts.active.has("iframe") ? framedPages(read) : "";
	return framed === "" ? seen : withShownBesides(seen, readOnce(framed, limits).facts, limits);
}

/** What a mailer shows of it that follows no styles: nothing is hidden. */
export function readUnstyled(source: string, limits: Limits): HtmlFacts {
	return readOnce(source.slice(0, limits.htmlCharacters), limits, source.length, false).facts;
}

function readOnce(source: string, limits: Limits, characters = source.length, hiding = true): { facts: HtmlFacts; forOutlook: string } {
	const reader = new HtmlReader(source, limits, hiding);
	tokenize(source, reader);
	return { facts: reader.finish(characters), forOutlook: reader.forOutlook };
}
