import { decodeEntities } from "./html-entities.ts";
import { tagTable, tagTraits, traitsOfTag, unknownTag } from "./html-tags.ts";
import { hashName, NameTable } from "./name-table.ts";

/** Attributes that say something about what is seen and where it leads. All others are skipped as they are read. */
const attributeNames = [
	"style",
	"class",
	"id",
	"href",
	"src",
	"alt",
	"bgcolor",
	"color",
	"background",
	"width",
	"height",
	"size",
	"hidden",
	"type",
	"name",
	"action",
	"http-equiv",
	"content",
	"value",
	"text",
	"formaction",
	"cite",
	"xlink:href",
	"face",
	"title",
	"placeholder",
	"data",
] as const;
type AttributeName = (typeof attributeNames)[number];
const attributeTable = new NameTable(attributeNames);
const attributeNumbers = new Map<string, number>(attributeNames.map((name, index) => [name, index]));

/** Characters of a value that are kept; only data: addresses are longer. */
const longestValue = 4_000;

/** One tag, reused for the next one: positions in the source only. */
export class Tag {
	/** Number in tagNames; unknownTag when HTML does not know it. */
	number = unknownTag;
	nameStart = 0;
	nameEnd = 0;
	selfClosing = false;
	/** Attributes whose name begins with "on". */
	eventHandlers = 0;
	/** Attributes in all. */
	attributes = 0;
	/** Start and end of each known attribute's value; start -1 where it is absent. The first of a name counts. */
	readonly starts = new Int32Array(attributeNames.length).fill(-1);
	readonly ends = new Int32Array(attributeNames.length);
	/** Bit by bit which of them are there. */
	present = 0;

	/** The value of an attribute, entities decoded, white space at both ends gone; "" when absent. */
	value(source: string, attribute: number): string {
		const start = this.starts[attribute] as number;
		if (start === -1) return "";
		return decodeEntities(source.slice(start, Math.min(this.ends[attribute] as number, start + longestValue)), true).trim();
	}

	reset(): void {
		if (this.present !== 0) this.starts.fill(-1);
		this.present = 0;
		this.eventHandlers = 0;
		this.attributes = 0;
		this.selfClosing = false;
	}
}

/** HTML is read in one go, so that one tag serves all. */
const onlyTag = new Tag();

/** The place of an attribute in Tag.starts and Tag.ends. */
export function attributeNumber(name: AttributeName): number {
	return attributeNumbers.get(name) as number;
}

/** What the tokenizer tells of. Positions are places in the source. */
export interface TokenReader {
	text(start: number, end: number): void;
	open(tag: Tag): void;
	close(tag: Tag): void;
	/** Content of script, style, title and the like. */
	raw(tagNumber: number, start: number, end: number): void;
	comment(start: number, end: number): void;
}

/**
 * Cuts HTML into tags and text in one pass, with the tolerance of the HTML standard's tokenizer (section 13.2.5): a "<" that
 * begins no tag is text, quotes and comments that never close run to the end, "<!" and "<?" end at the next ">".
 * Every position is looked at a fixed number of times, so time is linear in the length whatever the source is.
 */
export function tokenize(source: string, reader: TokenReader): void {
	const end = source.length;
	const tag = onlyTag;
	tag.reset();
	let i = 0;
	let textStart = 0;
	while (i < end) {
		const open = source.indexOf("<", i);
		if (open === -1 || open + 1 >= end) break;
		const next = source.charCodeAt(open + 1);
		const letter = next | 32;
		if (letter >= 97 && letter <= 122) {
			if (open > textStart) reader.text(textStart, open);
			i = readTag(source, open + 1, end, tag);
			if (i === -1) return;
			reader.open(tag);
			if (tag.number !== unknownTag && ((traitsOfTag[tag.number] as number) & tagTraits.raw) !== 0) i = readRaw(source, i, tag, reader);
			textStart = i;
		} else if (next === 0x2f) {
			const after = source.charCodeAt(open + 2) | 32;
			if (after >= 97 && after <= 122) {
				if (open > textStart) reader.text(textStart, open);
				i = readTag(source, open + 2, end, tag);
				if (i === -1) return;
				reader.close(tag);
			} else {
				if (open > textStart) reader.text(textStart, open);
				i = skipPast(source, ">", open + 2);
			}
			textStart = i;
		} else if (next === 0x21 || next === 0x3f) {
			if (open > textStart) reader.text(textStart, open);
			i = readComment(source, open, reader);
			textStart = i;
		} else i = open + 1;
	}
	if (end > textStart) reader.text(textStart, end);
}

function skipPast(source: string, what: string, from: number): number {
	const found = source.indexOf(what, from);
	return found === -1 ? source.length : found + what.length;
}

/** "<!-- … -->", with the short forms "<!-->" and "<!--->"; any other "<!" or "<?" ends at ">". */
function readComment(source: string, open: number, reader: TokenReader): number {
	if (!source.startsWith("<!--", open)) return skipPast(source, ">", open + 2);
	const start = open + 4;
	if (source.charCodeAt(start) === 0x3e) return start + 1;
	if (source.startsWith("->", start)) return start + 2;
	const close = commentEnd(source, start);
	reader.comment(start, close);
	if (close === source.length) return close;
	return source.indexOf(">", close) + 1;
}

/** Where "-->" or "--!>" stands. */
function commentEnd(source: string, start: number): number {
	let i = start;
	for (;;) {
		const dashes = source.indexOf("--", i);
		if (dashes === -1) return source.length;
		const next = source.charCodeAt(dashes + 2);
		if (next === 0x3e || (next === 0x21 && source.charCodeAt(dashes + 3) === 0x3e)) return dashes;
		i = dashes + 1;
	}
}

/** A longer name can only be one that was made to share a hash with a known one. */
const longestRawName = 10;

/** Content up to the end tag of the same name. Gives the place where the end tag starts. */
function readRaw(source: string, from: number, tag: Tag, reader: TokenReader): number {
	const name = source.slice(tag.nameStart, Math.min(tag.nameEnd, tag.nameStart + longestRawName));
	const hash = hashName(name, 0, name.length);
	let i = from;
	for (;;) {
		const close = source.indexOf("</", i);
		if (close === -1) {
			reader.raw(tag.number, from, source.length);
			return source.length;
		}
		const nameEnd = close + 2 + name.length;
		if (hashName(source, close + 2, Math.min(nameEnd, source.length)) === hash && endsName(source.charCodeAt(nameEnd))) {
			reader.raw(tag.number, from, close);
			return close;
		}
		i = close + 2;
	}
}

function endsName(code: number): boolean {
	return code <= 32 || code === 0x3e || code === 0x2f || Number.isNaN(code);
}

/** Reads name and attributes from the first letter on. Gives the place after ">", or -1 when the source ends before it. */
function readTag(source: string, start: number, end: number, tag: Tag): number {
	tag.reset();
	let hash = 0;
	let i = start;
	let code = 0;
	for (; i < end; i++) {
		code = source.charCodeAt(i);
		if (code <= 32 || code === 0x3e || code === 0x2f) break;
		hash = (Math.imul(hash, 31) + (code | 32)) | 0;
	}
	tag.nameStart = start;
	tag.nameEnd = i;
	tag.number = tagTable.find(hash);
	return code === 0x3e ? i + 1 : readAttributes(source, i, end, tag);
}

function readAttributes(source: string, from: number, end: number, tag: Tag): number {
	let i = from;
	while (i < end) {
		let code = source.charCodeAt(i);
		if (code === 0x3e) {
			tag.selfClosing = source.charCodeAt(i - 1) === 0x2f;
			return i + 1;
		}
		if (code <= 32 || code === 0x2f) {
			i++;
			continue;
		}
		const nameStart = i;
		let hash = 0;
		// A "=" in the first place belongs to the name (HTML standard section 13.2.5.32).
		do {
			hash = (Math.imul(hash, 31) + (code | 32)) | 0;
			if (++i >= end) return -1;
			code = source.charCodeAt(i);
		} while (code > 32 && code !== 0x3d && code !== 0x3e && code !== 0x2f);
		tag.attributes++;
		if ((source.charCodeAt(nameStart) | 32) === 0x6f && (source.charCodeAt(nameStart + 1) | 32) === 0x6e && i - nameStart > 3)
			tag.eventHandlers++;
		while (code <= 32) {
			if (++i >= end) return -1;
			code = source.charCodeAt(i);
		}
		let valueStart = i;
		let valueEnd = i;
		if (code === 0x3d) {
			i++;
			while (i < end && source.charCodeAt(i) <= 32) i++;
			if (i >= end) return -1;
			code = source.charCodeAt(i);
			if (code === 0x22 || code === 0x27) {
				valueStart = i + 1;
				valueEnd = source.indexOf(code === 0x22 ? '"' : "'", valueStart);
				if (valueEnd === -1) return -1;
				i = valueEnd + 1;
			} else {
				valueStart = i;
				while (i < end && (code = source.charCodeAt(i)) > 32 && code !== 0x3e) i++;
				valueEnd = i;
			}
		}
		const number = attributeTable.find(hash);
		if (number !== -1 && tag.starts[number] === -1) {
			tag.starts[number] = valueStart;
			tag.ends[number] = valueEnd;
			tag.present |= 1 << number;
		}
	}
	return -1;
}
