/** What an HTML body shows to a person, and what it hides from them. Found in one pass over the source, executing nothing. */
export interface HtmlFacts {
	/** Text a person sees, blocks on lines of their own, entities decoded, white space folded. */
	readonly visibleText: string;
	/** Text in the source that a person does not see (title, style and script contents are not text). */
	readonly hidden: readonly HiddenText[];
	/** Characters of hidden text in all. */
	readonly hiddenCharacters: number;
	/** Hidden text at the head of the body that mailers show as a preview line; honest newsletters have it. */
	readonly preheader: string;
	readonly title: string;
	readonly links: readonly Link[];
	readonly images: readonly HtmlImage[];
	readonly forms: readonly HtmlForm[];
	/** Names of what a mail should not hold, each with its count: script, iframe, object, embed, meta-refresh, base, event-handler, svg-script. */
	readonly active: ReadonlyMap<string, number>;
	/** Zero-width and invisible characters inside words of the visible text. */
	readonly zeroWidthCharacters: number;
	/** Places where a tag stands between two letters of one word, with nothing to be seen there. */
	readonly cutWords: number;
	/** Bytes of markup for each character of visible text is a sign of filler; comment bytes are counted apart. */
	readonly commentCharacters: number;
	readonly sourceCharacters: number;
	/** Opening tags seen, and those with a name HTML does not know. */
	readonly tags: number;
	readonly unknownTags: number;
	/** Stable 32-bit hash of the sequence of block tags: the template's skeleton. */
	readonly skeleton: number;
	/** Min-hash of what it is built of, whatever is written in it (see base/min-hash.ts); empty for the plainest HTML. */
	readonly structure: readonly number[];
}

export const hidingWays = [
	"display-none",
	"visibility",
	"font-size",
	"colour",
	"opacity",
	"position",
	"size-zero",
	"overflow",
	"hidden-attribute",
	"text-indent",
] as const;
export type HidingWay = (typeof hidingWays)[number];

export interface HiddenText {
	readonly text: string;
	readonly how: HidingWay;
}

export interface Link {
	/** As written, entities decoded, white space at both ends gone. */
	readonly href: string;
	/** What a reader sees on it: text inside the anchor, or the alternative text of its image; "" when nothing. */
	readonly text: string;
	readonly kind: LinkKind;
	/** Looks like a button: background colour or padding or a "button" class, or a bulletproof-button table cell. */
	readonly button: boolean;
	/** The anchor holds an image. */
	readonly image: boolean;
	/** A person does not see it. */
	readonly hidden: boolean;
}
export const linkKinds = ["anchor", "area", "form", "text", "quoted"] as const;
/** text: written out in plain text. quoted: inside a quoted earlier mail (lines with ">", blockquote). */
export type LinkKind = (typeof linkKinds)[number];

export interface HtmlImage {
	/** http(s) URL, cid: or data: URL, as written. */
	readonly source: string;
	readonly alt: string;
	/** Declared pixels, undefined when not declared. */
	readonly width: number | undefined;
	readonly height: number | undefined;
	/** One by one pixel or hidden: counts opens. */
	readonly tracking: boolean;
	/** href of the link around it. */
	readonly link: string | undefined;
}

export interface HtmlForm {
	readonly action: string;
	/** Types of its inputs, lower-cased: text, password, email, tel, submit, … */
	readonly inputs: readonly string[];
}
