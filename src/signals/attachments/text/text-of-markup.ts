import { decodeEntities } from "../read/decode-entities.ts";
import type { BoundedText } from "./bounded-text.ts";

/** Which elements of an XML file hold text, by their names without prefix. */
export interface TextElements {
	/** Text directly inside of these is read; undefined: all text is. */
	readonly holding?: ReadonlySet<string>;
	/** A line ends with these. */
	readonly lines: ReadonlySet<string>;
	/** These stand for a space. */
	readonly spaces: ReadonlySet<string>;
	/** What is inside of these is left out: it stands there a second time, or is no text. */
	readonly skipped: ReadonlySet<string>;
	/** Nothing counts before this one. */
	readonly start?: string;
}

/** Adds the text of an XML file of an office program. A cut-off file is read as far as it goes. */
export function addTextOfMarkup(xml: string, elements: TextElements, out: BoundedText): void {
	let skipped = 0;
	let reading = elements.holding === undefined;
	const start = elements.start === undefined ? 0 : Math.max(0, xml.indexOf(`<${elements.start}`));
	for (let at = xml.indexOf("<", start); at >= 0 && !out.full; ) {
		const end = xml.indexOf(">", at);
		if (end < 0) return;
		const closing = xml[at + 1] === "/";
		const alone = xml[end - 1] === "/";
		const name = localName(xml, closing ? at + 2 : at + 1, end);
		if (elements.skipped.has(name) && !alone) skipped = Math.max(0, skipped + (closing ? -1 : 1));
		if (elements.lines.has(name) && (closing || alone)) out.newLine();
		if (elements.spaces.has(name)) out.space();
		if (elements.holding !== undefined) reading = elements.holding.has(name) && !closing && !alone;
		at = xml.indexOf("<", end);
		const text = at < 0 ? xml.slice(end + 1) : xml.slice(end + 1, at);
		if (reading && skipped === 0 && text !== "") out.add(decodeEntities(text.slice(0, longestText)));
	}
}

const longestText = 8_192;
const longestName = 64;

function localName(xml: string, start: number, end: number): string {
	let last = start;
	let from = start;
	for (; last < end && last < start + longestName; last++) {
		const character = xml.charCodeAt(last);
		if (character === 0x3a) from = last + 1;
		else if (character <= 0x20 || character === 0x2f) break;
	}
	return xml.slice(from, last);
}
