import { NameTable } from "./name-table.ts";

/** Bits that say how an element takes part in the layout and in the tree. */
export const tagTraits = {
	/** Has no content and no end tag. */
	empty: 1,
	/** Starts and ends a line of the visible text. */
	block: 2,
	/** Stands apart from its neighbour by a space: table cells. */
	cell: 4,
	/** An end tag of an inline element does not reach past it ("special" in the HTML standard). */
	special: 8,
	/** Its content is text up to its own end tag. */
	raw: 16,
	/** Opening it ends an open paragraph. */
	endsParagraph: 32,
} as const;

const { empty, block, cell, special, raw, endsParagraph } = tagTraits;
const blockBox = block | special | endsParagraph;

/** Every tag name that HTML (old and new) knows. Others are counted as unknown. */
const traitsByName: Readonly<Record<string, number>> = {
	a: 0, abbr: 0, acronym: 0, address: blockBox, applet: special, area: empty | special, article: blockBox, aside: blockBox, audio: 0, b: 0,
	base: empty | special, basefont: empty, bdi: 0, bdo: 0, bgsound: empty, big: 0, blink: 0, blockquote: blockBox, body: block | special, br: empty,
	button: special, canvas: 0, caption: block | special, center: blockBox, cite: 0, code: 0, col: empty | special, colgroup: special, data: 0,
	datalist: 0, dd: blockBox, del: 0, details: blockBox, dfn: 0, dialog: blockBox, dir: blockBox, div: blockBox, dl: blockBox, dt: blockBox, em: 0,
	embed: empty | special, fieldset: blockBox, figcaption: blockBox, figure: blockBox, font: 0, footer: blockBox, form: blockBox, frame: empty,
	frameset: special, h1: blockBox, h2: blockBox, h3: blockBox, h4: blockBox, h5: blockBox, h6: blockBox, head: special, header: blockBox,
	hgroup: blockBox, hr: empty | block | endsParagraph, html: block | special, i: 0, iframe: raw | special, image: empty, img: empty, input: empty, ins: 0,
	kbd: 0, label: 0, legend: block, li: blockBox, link: empty, listing: blockBox, main: blockBox, map: 0, mark: 0, marquee: special, math: 0,
	menu: blockBox, meta: empty, meter: 0, nav: blockBox, nobr: 0, noembed: raw, noframes: raw, noscript: special, object: special, ol: blockBox,
	optgroup: 0, option: block, output: 0, p: blockBox, param: empty, picture: 0, plaintext: blockBox, pre: blockBox, progress: 0, q: 0, rp: 0, rt: 0,
	ruby: 0, s: 0, samp: 0, script: raw | special, section: blockBox, select: special, slot: 0, small: 0, source: empty, span: 0, strike: 0,
	strong: 0, style: raw | special, sub: 0, summary: blockBox, sup: 0, svg: 0, table: blockBox, tbody: block | special, td: cell | special,
	template: special, textarea: raw | special, tfoot: block | special, th: cell | special, thead: block | special, time: 0, title: raw | special,
	tr: block | special, track: empty, tt: 0, u: 0, ul: blockBox, var: 0, video: 0, wbr: empty, xmp: raw | blockBox, path: 0, g: 0, rect: 0, circle: 0,
	xml: 0, ellipse: 0, line: empty, polygon: 0, polyline: 0, defs: 0, use: 0,
};

/** Tag names in the order of their numbers. */
export const tagNames: readonly string[] = Object.keys(traitsByName);
export const tagTable = new NameTable(tagNames);
/** Traits by tag number. */
export const traitsOfTag = Uint8Array.from(Object.values(traitsByName));

/** Number of all tags that HTML does not know, those that Office writes with a prefix (o:p, v:rect) among them. */
export const unknownTag = -1;
const numbers = new Map(tagNames.map((name, number) => [name, number]));

/** The number of a tag name, -1 for one that HTML does not know. */
export function tagNumber(name: string): number {
	return numbers.get(name) ?? unknownTag;
}

