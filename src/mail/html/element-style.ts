import { hardHidingWay, hasButtonClass, looksLikeButton } from "./element-look.ts";
import { readColourAttribute, undeclared, unknownColour } from "./html-colours.ts";
import { decodeEntities } from "./html-entities.ts";
import { tagNames, tagNumber } from "./html-tags.ts";
import { InlineStyle } from "./inline-style.ts";
import { NextPlace } from "./next-place.ts";
import type { OpenElements } from "./open-elements.ts";
import { readStyle } from "./read-style.ts";
import { firstSheet } from "./remembered-sheets.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { attributeNumber, type Tag } from "./tokenizer.ts";

const body = tagNumber("body");
const font = tagNumber("font");

const styleAttribute = attributeNumber("style");
const classAttribute = attributeNumber("class");
const idAttribute = attributeNumber("id");
const bgcolorAttribute = attributeNumber("bgcolor");
const colorAttribute = attributeNumber("color");
const backgroundAttribute = attributeNumber("background");
const textAttribute = attributeNumber("text");
const hiddenAttribute = attributeNumber("hidden");

/** Attributes that change how an element, or what is in it, looks. */
const lookBits = [
	styleAttribute,
	classAttribute,
	idAttribute,
	bgcolorAttribute,
	colorAttribute,
	backgroundAttribute,
	textAttribute,
	hiddenAttribute,
].reduce((bits, number) => bits | (1 << number), 0);

/** Characters of a class attribute or an id that are looked up in the style sheet. */
const longestClassList = 300;

/** The style of one element at a time: its style attribute, the rules for it, and the attributes that HTML had before there were styles. */
export class ElementStyle {
	/** What the element read last declares. */
	readonly style = new InlineStyle();
	readonly #source: string;
	/** Every entity begins with the one, every comment has the other. */
	readonly #ampersand: NextPlace;
	readonly #asterisk: NextPlace;
	#sheet: StyleSheet | undefined;
	#ownSheet = false;

	constructor(source: string) {
		this.#source = source;
		this.#ampersand = new NextPlace(source, "&");
		this.#asterisk = new NextPlace(source, "*");
	}

	/** Reads a style element's content. */
	addSheet(start: number, end: number): void {
		if (this.#sheet === undefined) this.#sheet = firstSheet(this.#source, start, end);
		else {
			// The first one may be remembered, and is then not this message's alone.
			if (!this.#ownSheet) this.#sheet = this.#sheet.copy();
			this.#ownSheet = true;
			this.#sheet.read(this.#source, start, end);
		}
	}

	/** Reads what is declared for an element; false when nothing can be, and style is then that of an earlier element. */
	read(tag: Tag): boolean {
		if ((tag.present & lookBits) === 0 && this.#sheet?.hasRuleFor(tag.number) !== true) return false;
		const { style } = this;
		style.reset();
		const start = tag.starts[styleAttribute] as number;
		if (start !== -1) this.#readAttribute(start, tag.ends[styleAttribute] as number);
		if (this.#sheet !== undefined && !this.#sheet.empty) this.#applyRules(tag, this.#sheet);
		if (style.background === undeclared && tag.starts[bgcolorAttribute] !== -1) style.background = this.#colourOf(tag, bgcolorAttribute);
		const picture = tag.starts[backgroundAttribute] as number;
		if (picture !== -1 && picture !== tag.ends[backgroundAttribute]) style.background = unknownColour;
		return true;
	}

	/** Lets what was read hold for the element just opened. Gives whether the element looks like a button. */
	apply(tag: Tag, elements: OpenElements): boolean {
		const { style } = this;
		elements.way ??= hardHidingWay(style, tag.starts[hiddenAttribute] !== -1);
		if (style.visibility !== -1) elements.setVisible(style.visibility === 1);
		if (style.preserveSpace) elements.keepLines();
		if (style.fontSize >= 0) elements.size = style.fontSize;
		else if (style.fontScale >= 0) elements.size *= style.fontScale;
		const button = this.#isButton(tag, elements.background);
		if (style.background !== undeclared) elements.background = style.background;
		if (style.colour !== undeclared) elements.colour = style.colour;
		else if (tag.number === font && tag.starts[colorAttribute] !== -1) elements.colour = this.#colourOf(tag, colorAttribute);
		else if (tag.number === body && tag.starts[textAttribute] !== -1) elements.colour = this.#colourOf(tag, textAttribute);
		return button;
	}

	/** Only where an entity or a comment breaks it up is the attribute's value cut out and cleaned: "dis/**\/play&colon;none". */
	#readAttribute(start: number, end: number): void {
		const whole = !this.#ampersand.isBetween(start, end) && !this.#asterisk.isBetween(start, end);
		if (whole) return readStyle(this.#source, start, end, this.style);
		const clean = decodeEntities(this.#source.slice(start, end), true).replace(/\/\*[^*]*\*\//gu, "");
		readStyle(clean, 0, clean.length, this.style);
	}

	#applyRules(tag: Tag, sheet: StyleSheet): void {
		const id = tag.starts[idAttribute] as number;
		if (id !== -1) this.#applyRule(sheet, `#${this.#source.slice(id, Math.min(tag.ends[idAttribute] as number, id + longestClassList))}`);
		const classes = tag.starts[classAttribute] as number;
		if (classes !== -1) {
			const names = this.#source.slice(classes, Math.min(tag.ends[classAttribute] as number, classes + longestClassList));
			for (const name of names.split(" ")) if (name !== "") this.#applyRule(sheet, `.${name}`);
		}
		this.#applyRule(sheet, tagNames[tag.number] as string);
	}

	#applyRule(sheet: StyleSheet, selector: string): void {
		const rule = sheet.rule(selector);
		if (rule !== undefined) this.style.layUnder(rule);
	}

	#colourOf(tag: Tag, attribute: number): number {
		return readColourAttribute(this.#source, tag.starts[attribute] as number, tag.ends[attribute] as number);
	}

	#isButton(tag: Tag, backgroundAround: number): boolean {
		if (looksLikeButton(this.style, backgroundAround)) return true;
		const classes = tag.starts[classAttribute] as number;
		return classes !== -1 && hasButtonClass(this.#source, classes, tag.ends[classAttribute] as number);
	}
}
