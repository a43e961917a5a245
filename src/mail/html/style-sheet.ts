import { undeclared, unknownColour } from "./html-colours.ts";
import { tagNames, tagNumber } from "./html-tags.ts";
import { InlineStyle } from "./inline-style.ts";
import { readStyle } from "./read-style.ts";

/** Rules kept of one message; honest style sheets have some hundred. */
const mostRules = 2_000;

/** Rules of style elements with plain selectors (tag, .class, #id, tag.class), outside of @media and the like. */
export class StyleSheet {
	/** By selector: "td", ".x", "#y". */
	readonly #rules = new Map<string, InlineStyle>();

	/** By tag number: there is a rule for it, so that elements without attributes must be looked at as well. */
	readonly #tags = new Uint8Array(tagNames.length);

	/** Another with the same rules, to which more may be added. Rules themselves are never changed once they stand here. */
	copy(): StyleSheet {
		const copy = new StyleSheet();
		for (const [selector, style] of this.#rules) copy.#rules.set(selector, style);
		copy.#tags.set(this.#tags);
		return copy;
	}

	get empty(): boolean {
		return this.#rules.size === 0;
	}

	hasRuleFor(number: number): boolean {
		return this.#tags[number] === 1;
	}

	rule(selector: string): InlineStyle | undefined {
		return this.#rules.get(selector);
	}

	/** Reads the rules between two positions of the source. Linear: each "{" and "}" is found once. */
	read(source: string, start: number, end: number): void {
		let i = start;
		while (i < end && this.#rules.size < mostRules) {
			const brace = source.indexOf("{", i);
			if (brace === -1 || brace >= end) return;
			const selectors = source.slice(Math.max(i, brace - longestSelectors), brace);
			const at = selectors.lastIndexOf("@");
			if (at !== -1 && isNesting(selectors, at)) i = skipBlock(source, brace + 1, end);
			else {
				const close = source.indexOf("}", brace + 1);
				const last = close === -1 || close > end ? end : close;
				if (at === -1 || selectors.lastIndexOf(";") > at) this.#add(selectors, source, brace + 1, last);
				i = last + 1;
			}
		}
	}

	#add(selectors: string, source: string, start: number, end: number): void {
		const style = new InlineStyle();
		readStyle(source, start, end, style);
		if (style.silent) return;
		let uncertain: InlineStyle | undefined;
		for (const selector of withoutComments(selectors).split(",", mostSelectors)) {
			const plain = selector.trim();
			if (isPlain(plain)) this.#put(lowerTag(plain), style);
			else {
				uncertain ??= colourUncertain(style);
				const last = lastCompound(plain);
				if (uncertain !== undefined && last !== "") this.#put(last, uncertain);
			}
		}
	}

	#put(selector: string, style: InlineStyle): void {
		const tag = tagNumber(selector);
		if (tag !== -1) this.#tags[tag] = 1;
		const before = this.#rules.get(selector);
		if (before === undefined) this.#rules.set(selector, style);
		else {
			const merged = new InlineStyle();
			merged.layUnder(style);
			merged.layUnder(before);
			this.#rules.set(selector, merged);
		}
	}
}

/** Characters of one list of selectors that are looked at, and selectors in it. */
const longestSelectors = 2_000;
const mostSelectors = 50;

/** @media, @supports, @font-face and so on: what is in their braces holds only sometimes, or for nothing that is looked at. */
function isNesting(selectors: string, at: number): boolean {
	return !selectors.startsWith("@import", at) && !selectors.startsWith("@charset", at);
}

function skipBlock(source: string, from: number, end: number): number {
	let depth = 1;
	for (let i = from; i < end; i++) {
		const code = source.charCodeAt(i);
		if (code === 0x7b) depth++;
		else if (code === 0x7d && --depth === 0) return i + 1;
	}
	return end;
}

function withoutComments(text: string): string {
	let start = text.indexOf("/*");
	if (start === -1) return text;
	let clean = "";
	let from = 0;
	while (start !== -1) {
		clean += text.slice(from, start);
		const close = text.indexOf("*/", start + 2);
		if (close === -1) return clean;
		from = close + 2;
		start = text.indexOf("/*", from);
	}
	return clean + text.slice(from);
}

/** One tag, class or id, or a tag with one class. */
function isPlain(selector: string): boolean {
	return /^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?$/iu.test(selector) && selector !== "";
}

/** "TD" is "td"; "td.Price" is kept as ".Price", a little wider than it says. */
function lowerTag(selector: string): string {
	const mark = selector.search(/[.#]/u);
	return mark === -1 ? selector.toLowerCase() : selector.slice(mark);
}

/** Of ".hero > td" the "td": the element that such a rule may hold for. */
function lastCompound(selector: string): string {
	const last = selector.slice(Math.max(selector.lastIndexOf(" "), selector.lastIndexOf(">")) + 1);
	return isPlain(last) ? lowerTag(last) : "";
}

/** What a rule that may or may not hold leaves of a style: its colours are no longer sure. */
function colourUncertain(style: InlineStyle): InlineStyle | undefined {
	if (style.colour === undeclared && style.background === undeclared) return undefined;
	const uncertain = new InlineStyle();
	if (style.colour !== undeclared) uncertain.colour = unknownColour;
	if (style.background !== undeclared) uncertain.background = unknownColour;
	return uncertain;
}
