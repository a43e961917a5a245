import type { Limits } from "../../base/limits.ts";
import type { HtmlFacts } from "../html-facts.ts";
import { HtmlReader } from "./html-reader.ts";
import { tokenize } from "./tokenizer.ts";

/**
 * Reads what an HTML body shows to a person and what it hides from them, in one pass, executing and fetching nothing.
 * Never throws; time is linear in the length of the source, which is cut at limits.htmlCharacters.
 */
export function readHtml(source: string, limits: Limits): HtmlFacts {
	const read = source.length > limits.htmlCharacters ? source.slice(0, limits.htmlCharacters) : source;
	const reader = new HtmlReader(read, limits);
	tokenize(read, reader);
	return reader.finish(source.length);
}
