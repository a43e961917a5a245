import type { HtmlImage } from "../html-facts.ts";
import { readLength } from "./css-length.ts";
import type { InlineStyle } from "./inline-style.ts";
import { attributeNumber, type Tag } from "./tokenizer.ts";

const srcAttribute = attributeNumber("src");
const altAttribute = attributeNumber("alt");
const widthAttribute = attributeNumber("width");
const heightAttribute = attributeNumber("height");

/**
 * The image that an img tag shows.
 * @param style what its style says; undefined when it has none
 * @param hidden nothing at this place is seen
 */
export function imageOf(source: string, tag: Tag, style: InlineStyle | undefined, hidden: boolean, link: string | undefined): HtmlImage {
	const width = pixels(source, tag, widthAttribute, style?.width ?? -1);
	const height = pixels(source, tag, heightAttribute, style?.height ?? -1);
	const dot = width !== undefined && height !== undefined && width <= 1 && height <= 1;
	const tracking = hidden || dot || style?.displayNone === true;
	return { source: tag.value(source, srcAttribute), alt: tag.value(source, altAttribute), width, height, tracking, link };
}

function pixels(source: string, tag: Tag, attribute: number, styled: number): number | undefined {
	if (styled >= 0) return styled;
	const start = tag.starts[attribute] as number;
	if (start === -1) return undefined;
	const size = readLength(source, start, tag.ends[attribute] as number);
	return size < 0 ? undefined : size;
}
