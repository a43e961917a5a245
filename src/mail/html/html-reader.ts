import type { Limits } from "../../base/limits.ts";
import type { HtmlFacts, HtmlImage } from "../html-facts.ts";
import { activeContent } from "./active-content.ts";
import { ElementStyle } from "./element-style.ts";
import { HiddenTexts } from "./hidden-texts.ts";
import { undeclared } from "./html-colours.ts";
import { HtmlForms } from "./html-forms.ts";
import { HtmlLinks } from "./html-links.ts";
import { tagNames, tagNumber, tagTraits, traitsOfTag, unknownTag } from "./html-tags.ts";
import { imageOf } from "./image-of.ts";
import { OpenElements } from "./open-elements.ts";
import { OutlookParts } from "./outlook-parts.ts";
import { quoteMark } from "./quote-mark.ts";
import { StructureMarks } from "./structure-marks.ts";
import { attributeNumber, type Tag, type TokenReader } from "./tokenizer.ts";
import { VisibleText } from "./visible-text.ts";

const a = tagNumber("a");
const area = tagNumber("area");
const base = tagNumber("base");
const blockquote = tagNumber("blockquote");
const body = tagNumber("body");
const br = tagNumber("br");
const button = tagNumber("button");
const div = tagNumber("div");
const form = tagNumber("form");
const html = tagNumber("html");
const image = tagNumber("image");
const img = tagNumber("img");
const input = tagNumber("input");
const pre = tagNumber("pre");
const select = tagNumber("select");
const styleElement = tagNumber("style");
const textarea = tagNumber("textarea");
const title = tagNumber("title");
const xmp = tagNumber("xmp");

const hrefAttribute = attributeNumber("href");
const svgHrefAttribute = attributeNumber("xlink:href");
const altAttribute = attributeNumber("alt");
const actionAttribute = attributeNumber("action");
const formActionAttribute = attributeNumber("formaction");
const typeAttribute = attributeNumber("type");
const valueAttribute = attributeNumber("value");

const mostImages = 500;
const longestTitle = 1_000;

/** Takes the tokens of one HTML body and keeps what a person sees of it, and what not. */
export class HtmlReader implements TokenReader {
	readonly #source: string;
	readonly #hiding: boolean;
	readonly #elements = new OpenElements();
	readonly #visible: VisibleText;
	readonly #hidden: HiddenTexts;
	readonly #links: HtmlLinks;
	readonly #forms = new HtmlForms();
	readonly #images: HtmlImage[] = [];
	readonly #active = new Map<string, number>();
	readonly #style: ElementStyle;
	readonly #outlook = new OutlookParts();
	#title = "";
	#commentCharacters = 0;
	#tags = 0;
	#unknownTags = 0;
	/** FNV-1a over the numbers of block tags. */
	#skeleton = 0x811c9dc5;
	readonly #structure = new StructureMarks();
	/** All that follows is an earlier mail (Outlook writes no element around it). */
	#restQuoted = false;

	/** @param hiding false: as a mailer shows it that follows no styles */
	constructor(source: string, limits: Limits, hiding = true) {
		this.#source = source;
		this.#hiding = hiding;
		this.#visible = new VisibleText(limits.textCharacters);
		this.#hidden = new HiddenTexts(limits.textCharacters);
		this.#links = new HtmlLinks(limits.links);
		this.#style = new ElementStyle(source);
	}

	text(start: number, end: number): void {
		const way = this.#elements.hidingWay;
		if (way === undefined || !this.#hiding) this.#visibleText(start, end);
		else if (!isBlank(this.#source, start, end)) this.#hidden.add(this.#source, start, end, way, this.#visible.text.length);
	}

	open(tag: Tag): void {
		this.#tags++;
		const number = tag.number;
		if (tag.eventHandlers > 0) this.#count("event-handler");
		if (number === unknownTag) {
			if (!hasPrefix(this.#source, tag)) this.#unknownTags++;
			return;
		}
		const traits = traitsOfTag[number] as number;
		this.#structure.open(this.#source, tag, traits);
		this.#elements.closeImplied(number);
		this.#layOut(number, traits);
		const styled = this.#style.read(tag);
		const kept = (traits & tagTraits.empty) === 0 && this.#elements.push(number);
		if (number === a) this.#startLink(tag);
		if (kept && styled && this.#style.apply(tag, this.#elements)) {
			this.#elements.markButton();
			this.#links.markButton();
		}
		this.#readSpecial(tag, styled);
	}

	close(tag: Tag): void {
		const number = tag.number;
		// What follows </body> and </html> is shown as if it stood before them.
		if (number === unknownTag || number === body || number === html) return;
		if (number === a) this.#links.end();
		else if (number === form) this.#forms.end();
		this.#layOut(number, traitsOfTag[number] as number);
		this.#elements.close(number);
	}

	raw(number: number, start: number, end: number): void {
		if (number === styleElement) {
			this.#style.addSheet(start, end);
		} else if (number === textarea || number === xmp) this.text(start, end);
		else if (number === title && this.#title === "") {
			const text = new VisibleText(longestTitle);
			text.add(this.#source, start, end, false);
			this.#title = text.text;
		}
	}

	comment(start: number, end: number): void {
		if (!this.#outlook.take(this.#source, start, end)) this.#commentCharacters += end - start;
	}

	/** HTML that Outlook alone shows; "" when there is none. */
	get forOutlook(): string {
		return this.#outlook.source;
	}

	finish(sourceCharacters: number): HtmlFacts {
		this.#links.end();
		this.#hidden.end(this.#visible.text.length);
		return {
			visibleText: this.#visible.text,
			hidden: this.#hidden.runs,
			hiddenCharacters: this.#hidden.characters,
			preheader: this.#hidden.preheader,
			title: this.#title,
			links: this.#links.all,
			images: this.#images,
			forms: this.#forms.all,
			active: this.#active,
			zeroWidthCharacters: this.#visible.zeroWidth,
			cutWords: this.#visible.cutWords,
			commentCharacters: this.#commentCharacters,
			sourceCharacters,
			tags: this.#tags,
			unknownTags: this.#unknownTags,
			skeleton: this.#skeleton >>> 0,
			structure: this.#structure.end(),
		};
	}

	#visibleText(start: number, end: number): void {
		const blank = isBlank(this.#source, start, end);
		if (blank && !this.#elements.lines) {
			this.#visible.space();
			this.#links.space();
			return;
		}
		if (this.#hidden.open) this.#hidden.end(this.#visible.text.length);
		if (!blank && !this.#links.isOpen) this.#links.otherInBox(this.#elements.depth);
		this.#visible.add(this.#source, start, end, this.#elements.lines);
		this.#links.text(this.#source, start, end);
	}

	/** Breaks lines around blocks, sets spaces between cells, and counts both into the skeleton. */
	#layOut(number: number, traits: number): void {
		if ((traits & (tagTraits.block | tagTraits.cell)) === 0 && number !== br) return;
		if ((traits & tagTraits.cell) !== 0) this.#visible.space();
		else this.#visible.line();
		this.#hidden.space();
		this.#links.space();
		this.#skeleton = Math.imul(this.#skeleton ^ number, 0x01000193);
	}

	/** Links have a colour of their own where none is declared on them, so that white text around them does not hide them. */
	#startLink(tag: Tag): void {
		const href = this.#value(tag, hrefAttribute) || this.#value(tag, svgHrefAttribute);
		this.#links.start(href, this.#restQuoted || this.#elements.quoted);
		if (href === "") return;
		this.#elements.colour = undeclared;
		if (this.#elements.inButton) this.#links.markInBox(this.#elements.depth - 1);
		else this.#links.otherInBox(this.#elements.depth);
	}

	/** Elements that are more than a box for text. */
	#readSpecial(tag: Tag, styled: boolean): void {
		switch (tag.number) {
			case img:
			case image:
				return this.#addImage(tag, styled);
			case blockquote:
			case div:
				return this.#markQuote(tag);
			case area:
				return this.#links.add(
					this.#value(tag, hrefAttribute),
					this.#value(tag, altAttribute),
					"area",
					this.#elements.hidingWay !== undefined,
				);
			case form:
				return this.#startForm(tag);
			case input:
			case select:
			case textarea:
			case button:
				return this.#addInput(tag);
			case pre:
				return this.#elements.keepLines();
			default:
				return this.#addActive(tag);
		}
	}

	#addImage(tag: Tag, styled: boolean): void {
		const shown = imageOf(this.#source, tag, styled ? this.#style.style : undefined, this.#elements.way !== undefined, this.#links.href);
		if (!shown.tracking) this.#links.image(shown.alt);
		if (this.#images.length < mostImages) this.#images.push(shown);
	}

	#markQuote(tag: Tag): void {
		const mark = quoteMark(this.#source, tag);
		// The head of a mail that nobody sees makes nothing below an earlier mail: spam hides whole threads above its own links.
		if (mark === "inside" || (mark === "rest" && this.#elements.hidingWay !== undefined)) this.#elements.markQuoted();
		else if (mark === "rest") this.#restQuoted = true;
	}

	#startForm(tag: Tag): void {
		const action = this.#value(tag, actionAttribute);
		this.#forms.start(action);
		this.#links.add(action, "", "form", false);
	}

	/** The label of a button is text that a person sees. */
	#addInput(tag: Tag): void {
		const declared = this.#value(tag, typeAttribute).toLowerCase();
		// Outranks the action of the form.
		this.#links.add(this.#value(tag, formActionAttribute), "", "form", false);
		if (tag.number === button) return this.#forms.input(declared || "submit", true);
		this.#forms.input(tag.number === input ? declared || "text" : (tagNames[tag.number] as string), false);
		if (declared === "submit" && tag.starts[valueAttribute] !== -1)
			this.text(tag.starts[valueAttribute] as number, tag.ends[valueAttribute] as number);
	}

	#addActive(tag: Tag): void {
		const what = activeContent(this.#source, tag, this.#elements);
		if (what === undefined) return;
		this.#count(what);
		if (tag.number === base && this.#links.base === "") this.#links.base = this.#value(tag, hrefAttribute);
	}

	#count(what: string): void {
		this.#active.set(what, (this.#active.get(what) ?? 0) + 1);
	}

	#value(tag: Tag, attribute: number): string {
		return tag.value(this.#source, attribute);
	}
}

/** A namespace prefix: o:p, v:rect and others that Office writes. */
function hasPrefix(source: string, tag: Tag): boolean {
	for (let i = tag.nameStart; i < tag.nameEnd && i < tag.nameStart + 20; i++) if (source.charCodeAt(i) === 0x3a) return true;
	return false;
}

function isBlank(source: string, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (source.charCodeAt(i) > 32) return false;
	return true;
}
