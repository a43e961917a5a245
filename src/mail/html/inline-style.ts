import { readColour, transparent, undeclared, unknownColour } from "./html-colours.ts";
import { hashName, NameTable } from "./name-table.ts";

/** What a style attribute or a rule says about whether and how something is seen; -1 (or undeclared) where it says nothing. */
export class InlineStyle {
	displayNone = false;
	/** display is given and is not none: shows what a rule hides. */
	displayed = false;
	/** 0 hidden, 1 visible. */
	visibility = -1;
	/** Pixels. */
	fontSize = -1;
	/** Times the size around it (em, %). */
	fontScale = -1;
	colour = undeclared;
	background = undeclared;
	opacityZero = false;
	offScreen = false;
	/** Pixels, as are the three below. */
	width = -1;
	height = -1;
	maxWidth = -1;
	maxHeight = -1;
	overflowHidden = false;
	textIndentOut = false;
	padding = false;
	border = false;
	rounded = false;
	preserveSpace = false;

	reset(): void {
		this.displayNone = this.displayed = this.opacityZero = this.offScreen = this.overflowHidden = this.textIndentOut = false;
		this.padding = this.border = this.rounded = this.preserveSpace = false;
		this.visibility = this.fontSize = this.fontScale = this.width = this.height = this.maxWidth = this.maxHeight = -1;
		this.colour = this.background = undeclared;
	}

	/** Lays a rule of a style sheet under what is there: only what is still undeclared is taken. */
	layUnder(rule: InlineStyle): void {
		if (!this.displayed && !this.displayNone) {
			this.displayNone = rule.displayNone;
			this.displayed = rule.displayed;
		}
		if (this.visibility === -1) this.visibility = rule.visibility;
		if (this.fontSize === -1 && this.fontScale === -1) {
			this.fontSize = rule.fontSize;
			this.fontScale = rule.fontScale;
		}
		if (this.colour === undeclared) this.colour = rule.colour;
		if (this.background === undeclared) this.background = rule.background;
		if (this.width === -1) this.width = rule.width;
		if (this.height === -1) this.height = rule.height;
		if (this.maxWidth === -1) this.maxWidth = rule.maxWidth;
		if (this.maxHeight === -1) this.maxHeight = rule.maxHeight;
		this.opacityZero ||= rule.opacityZero;
		this.offScreen ||= rule.offScreen;
		this.overflowHidden ||= rule.overflowHidden;
		this.textIndentOut ||= rule.textIndentOut;
		this.padding ||= rule.padding;
		this.border ||= rule.border;
		this.rounded ||= rule.rounded;
		this.preserveSpace ||= rule.preserveSpace;
	}

	/** Says nothing that the reader asks for; such a rule need not be kept. */
	get silent(): boolean {
		return !(
			this.displayNone || this.displayed || this.opacityZero || this.offScreen || this.overflowHidden || this.textIndentOut || this.padding ||
			this.border || this.rounded || this.preserveSpace || this.visibility !== -1 || this.fontSize !== -1 || this.fontScale !== -1 ||
			this.colour !== undeclared || this.background !== undeclared || this.width !== -1 || this.height !== -1 || this.maxWidth !== -1 ||
			this.maxHeight !== -1
		);
	}
}

const properties = [
	"display", "visibility", "font-size", "font", "color", "background", "background-color", "background-image", "opacity", "left", "top",
	"margin-left", "width", "height", "max-width", "max-height", "overflow", "text-indent", "padding", "padding-top", "padding-left",
	"border", "border-radius", "white-space", "clip", "margin-top", "border-top", "-webkit-text-fill-color", "padding-right", "padding-bottom",
	"overflow-x", "overflow-y", "text-size",
] as const;
const propertyTable = new NameTable(properties);

/** Past this many pixels out of the window nobody scrolls: "left:-9999px". */
const outOfWindow = -500;

/** Reads the declarations between two positions into a style. Later declarations win, as in a browser. */
export function readStyle(source: string, start: number, end: number, style: InlineStyle): void {
	let i = start;
	while (i < end) {
		let code = source.charCodeAt(i);
		if (code <= 32 || code === 0x3b) {
			i++;
			continue;
		}
		let hash = 0;
		while (code > 32 && code !== 0x3a && code !== 0x3b) {
			hash = (Math.imul(hash, 31) + (code | 32)) | 0;
			if (++i >= end) return;
			code = source.charCodeAt(i);
		}
		while (code <= 32 && i < end) code = source.charCodeAt(++i);
		if (code !== 0x3a) continue;
		let from = i + 1;
		while (from < end && source.charCodeAt(from) <= 32) from++;
		i = from;
		while (i < end && source.charCodeAt(i) !== 0x3b) i++;
		const property = propertyTable.find(hash);
		if (property !== -1) declare(style, property, source, from, valueEnd(source, from, i));
	}
}

/** Cuts white space and "!important" off the end. */
function valueEnd(source: string, start: number, end: number): number {
	const last = trimEnd(source, start, end);
	if ((source.charCodeAt(last - 1) | 32) !== 0x74) return last;
	const first = Math.max(start, last - longestImportance);
	for (let i = last - 9; i >= first; i--) if (source.charCodeAt(i) === 0x21) return trimEnd(source, start, i);
	return last;
}

/** Characters of "! important" with some white space. */
const longestImportance = 20;

function trimEnd(source: string, start: number, end: number): number {
	let last = end;
	while (last > start && source.charCodeAt(last - 1) <= 32) last--;
	return last;
}

function declare(style: InlineStyle, property: number, source: string, start: number, end: number): void {
	if (start >= end) return;
	const first = source.charCodeAt(start) | 32;
	switch (properties[property]) {
		case "display":
			style.displayNone = isWord(source, start, end, noneHash);
			style.displayed = !style.displayNone;
			return;
		case "visibility":
			style.visibility = first === 0x76 ? 1 : first === 0x68 || first === 0x63 ? 0 : -1;
			return;
		case "font-size":
			readFontSize(style, source, start, end);
			return;
		case "font":
			readFont(style, source, start, end);
			return;
		case "color":
		case "-webkit-text-fill-color":
			style.colour = readColour(source, start, end);
			return;
		case "background-color":
			readBackground(style, source, start, end);
			return;
		case "background":
			readBackgroundList(style, source, start, end);
			return;
		case "background-image":
			if (first !== 0x6e) style.background = unknownColour;
			return;
		case "opacity":
			style.opacityZero = Number.parseFloat(source.slice(start, Math.min(end, start + 8))) <= 0.05;
			return;
		case "left":
		case "top":
		case "margin-left":
		case "margin-top":
			if (first === 0x2d && readLength(source, start, end) <= outOfWindow) style.offScreen = true;
			return;
		case "clip":
			if (first === 0x72 && onlyZeros(source, start, end)) style.offScreen = true;
			return;
		case "width":
			style.width = readLength(source, start, end);
			return;
		case "height":
			style.height = readLength(source, start, end);
			return;
		case "max-width":
			style.maxWidth = readLength(source, start, end);
			return;
		case "max-height":
			style.maxHeight = readLength(source, start, end);
			return;
		case "overflow":
		case "overflow-x":
		case "overflow-y":
			style.overflowHidden = first === 0x68;
			return;
		case "text-indent":
			style.textIndentOut = first === 0x2d && readLength(source, start, end) <= outOfWindow;
			return;
		case "padding":
		case "padding-top":
		case "padding-left":
		case "padding-right":
		case "padding-bottom":
			style.padding = !onlyZeros(source, start, end);
			return;
		case "border":
		case "border-top":
			style.border = first !== 0x6e && first !== 0x30;
			return;
		case "border-radius":
			style.rounded = first !== 0x30;
			return;
		case "white-space":
			style.preserveSpace = first === 0x70;
			return;
	}
}

const noneHash = hashName("none", 0, 4);

function isWord(source: string, start: number, end: number, hash: number): boolean {
	return hashName(source, start, end) === hash;
}

/** Numbers in it, none of them but 0: "0", "0 0", "0px", "rect(0,0,0,0)". */
function onlyZeros(source: string, start: number, end: number): boolean {
	let zeros = 0;
	for (let i = start; i < end; i++) {
		const code = source.charCodeAt(i);
		if (code >= 0x31 && code <= 0x39) return false;
		if (code === 0x30) zeros++;
	}
	return zeros > 0;
}

/** Parts of a size: the number, then its unit in pixels (0 when it is relative to the size around it). */
let unitStart = 0;

/** A number from the front; NaN when there is none. Leaves unitStart behind it. */
function readNumber(source: string, start: number, end: number): number {
	let i = start;
	const negative = source.charCodeAt(i) === 0x2d;
	if (negative || source.charCodeAt(i) === 0x2b) i++;
	let value = 0;
	let digits = 0;
	let scale = 0;
	for (; i < end; i++) {
		const code = source.charCodeAt(i);
		if (code === 0x2e && scale === 0) scale = 1;
		else if (code >= 48 && code <= 57) {
			value = value * 10 + code - 48;
			scale *= 10;
			if (++digits > 15) break;
		} else break;
	}
	unitStart = i;
	if (digits === 0) return Number.NaN;
	const size = scale > 1 ? value / scale : value;
	return negative ? -size : size;
}

const pixelsOfUnit = new Map([["px", 1], ["pt", 4 / 3], ["em", 16], ["rem", 16], ["in", 96], ["cm", 38], ["mm", 3.8], ["ex", 8], ["ch", 8], ["", 1]]);

/** A length in pixels; -1 when it is none, or is relative (%, vw) and not zero. */
export function readLength(source: string, start: number, end: number): number {
	const size = readNumber(source, start, end);
	if (Number.isNaN(size)) return -1;
	if (size === 0) return 0;
	const first = source.charCodeAt(unitStart) | 32;
	if (unitStart >= end || (first === 0x70 && (source.charCodeAt(unitStart + 1) | 32) === 0x78)) return size;
	const pixels = pixelsOfUnit.get(source.slice(unitStart, Math.min(end, unitStart + 4)).trim().toLowerCase());
	return pixels === undefined ? -1 : size * pixels;
}

function readFontSize(style: InlineStyle, source: string, start: number, end: number): void {
	const size = readNumber(source, start, end);
	if (Number.isNaN(size)) {
		// A word: medium, x-small, smaller; all of them can be read, "inherit" says nothing.
		if ((source.charCodeAt(start) | 32) !== 0x69) style.fontSize = 13;
		return;
	}
	const unit = source.charCodeAt(unitStart) | 32;
	const relative = unitStart < end && (unit === 0x25 || (unit === 0x65 && size !== 0));
	style.fontScale = relative ? (unit === 0x25 ? size / 100 : size) : -1;
	style.fontSize = relative ? -1 : readLength(source, start, end);
}

/** "font: bold 12px/1.5 Arial" and the hiding "font:0/0 a". */
function readFont(style: InlineStyle, source: string, start: number, end: number): void {
	let i = start;
	for (let words = 0; words < 6 && i < end; words++) {
		while (i < end && source.charCodeAt(i) <= 32) i++;
		const code = source.charCodeAt(i);
		if ((code >= 48 && code <= 57) || code === 0x2e) {
			const size = readNumber(source, i, end);
			const weight = size >= 100 && (unitStart >= end || source.charCodeAt(unitStart) <= 32);
			if (!weight) {
				readFontSize(style, source, i, end);
				return;
			}
		}
		while (i < end && source.charCodeAt(i) > 32) i++;
	}
}

function readBackground(style: InlineStyle, source: string, start: number, end: number): void {
	const colour = readColour(source, start, end);
	if (colour !== transparent) style.background = colour;
}

/** The colour among "#fff url(x) no-repeat": one that an image or a gradient covers is not known. */
function readBackgroundList(style: InlineStyle, source: string, start: number, end: number): void {
	const parenthesis = findCode(source, start, end, 0x28);
	if (parenthesis === -1) readBackground(style, source, start, firstWordEnd(source, start, end));
	else if ((source.charCodeAt(start) | 32) !== 0x72) style.background = unknownColour;
	else {
		const close = findCode(source, parenthesis, end, 0x29);
		const colourEnd = close === -1 ? end : close + 1;
		if (findCode(source, colourEnd, end, 0x28) !== -1) style.background = unknownColour;
		else readBackground(style, source, start, colourEnd);
	}
}

function findCode(source: string, start: number, end: number, code: number): number {
	for (let i = start; i < end; i++) if (source.charCodeAt(i) === code) return i;
	return -1;
}

function firstWordEnd(source: string, start: number, end: number): number {
	let i = start;
	while (i < end && source.charCodeAt(i) > 32) i++;
	return i;
}
