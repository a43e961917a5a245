import { readLength, readNumber, unitPlace } from "./css-length.ts";
import { readColour, transparent, unknownColour } from "./html-colours.ts";
import type { InlineStyle } from "./inline-style.ts";
import { hashName, NameTable } from "./name-table.ts";

const properties = [
	"display",
	"visibility",
	"font-size",
	"font",
	"color",
	"background",
	"background-color",
	"background-image",
	"opacity",
	"left",
	"top",
	"margin-left",
	"width",
	"height",
	"max-width",
	"max-height",
	"overflow",
	"text-indent",
	"padding",
	"padding-top",
	"padding-left",
	"border",
	"border-radius",
	"white-space",
	"clip",
	"margin-top",
	"border-top",
	"-webkit-text-fill-color",
	"padding-right",
	"padding-bottom",
	"overflow-x",
	"overflow-y",
	"text-size",
] as const;
const propertyTable = new NameTable(properties);

/** Past this many pixels out of the window nobody scrolls: "left:-9999px". */
const outOfWindow = -500;
/** As many pixels down or to the right nobody scrolls either: spam puts a stolen letter there ("margin-top:470500px"). */
const farAway = 10_000;
/** "10000px" and longer. */
const shortestFarAway = 7;

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
			if (first === 0x2d ? readLength(source, start, end) <= outOfWindow : isFarAway(source, start, end)) style.offScreen = true;
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

function isFarAway(source: string, start: number, end: number): boolean {
	return end - start >= shortestFarAway && readLength(source, start, end) >= farAway;
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

function readFontSize(style: InlineStyle, source: string, start: number, end: number): void {
	const size = readNumber(source, start, end);
	if (Number.isNaN(size)) {
		// A word: medium, x-small, smaller; all of them can be read, "inherit" says nothing.
		if ((source.charCodeAt(start) | 32) !== 0x69) style.fontSize = 13;
		return;
	}
	const unit = source.charCodeAt(unitPlace()) | 32;
	const relative = unitPlace() < end && (unit === 0x25 || (unit === 0x65 && size !== 0));
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
			const weight = size >= 100 && (unitPlace() >= end || source.charCodeAt(unitPlace()) <= 32);
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
