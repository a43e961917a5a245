import type { Limits } from "../../base/limits.ts";
import type { HtmlFacts } from "../html-facts.ts";
import { HtmlReader } from "./html-reader.ts";
import { withOutlookParts } from "./outlook-parts.ts";
import { tokenize } from "./tokenizer.ts";

/**
 * Reads what an HTML body shows to a person and what it hides from them, in one pass, executing and fetching nothing.
 * Never throws; time is linear in the length of the source, which is cut at limits.htmlCharacters.
 */
export function readHtml(source: string, limits: Limits): HtmlFacts {
	const read = source.length > limits.htmlCharacters ? source.slice(0, limits.htmlCharacters) : source;
	const { facts, forOutlook } = readOnce(read, source.length, limits);
	// What stands in a comment of Outlook's is not asked for comments of its own: some thousand could be put into one another.
	return forOutlook === "" ? facts : withOutlookParts(facts, forOutlook, readOnce(forOutlook, forOutlook.length, limits).facts);
}

function readOnce(source: string, characters: number, limits: Limits): { facts: HtmlFacts; forOutlook: string } {
	const reader = new HtmlReader(source, limits);
	tokenize(source, reader);
	return { facts: reader.finish(characters), forOutlook: reader.forOutlook };
}
