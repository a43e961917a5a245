import { tagNumber } from "./html-tags.ts";
import type { OpenElements } from "./open-elements.ts";
import { attributeNumber, type Tag } from "./tokenizer.ts";

const base = tagNumber("base");
const meta = tagNumber("meta");
const script = tagNumber("script");
const svg = tagNumber("svg");
const iframe = tagNumber("iframe");
const object = tagNumber("object");
const applet = tagNumber("applet");
const embed = tagNumber("embed");
const hrefAttribute = attributeNumber("href");
const typeAttribute = attributeNumber("type");
const httpEquivAttribute = attributeNumber("http-equiv");

/** What a mail should not hold, by the names of HtmlFacts.active; undefined for all other tags. */
export function activeContent(source: string, tag: Tag, elements: OpenElements): string | undefined {
	switch (tag.number) {
		case script:
			// Structured data for mailers (schema.org markup in JSON-LD) is run by nobody.
			if (tag.value(source, typeAttribute).toLowerCase().endsWith("json")) return undefined;
			return elements.isOpen(svg) ? "svg-script" : "script";
		case iframe:
			return "iframe";
		case object:
		case applet:
			return "object";
		case embed:
			return "embed";
		case base:
			return tag.value(source, hrefAttribute) === "" ? undefined : "base";
		case meta:
			return tag.value(source, httpEquivAttribute).toLowerCase() === "refresh" ? "meta-refresh" : undefined;
		default:
			return undefined;
	}
}
