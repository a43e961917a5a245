import { type Buffer, isAscii } from "node:buffer";
import { type FieldPositions, HeaderSection } from "./header-section.ts";
import type { ParseContext } from "./parse-context.ts";

export interface HeaderSectionResult {
	readonly header: HeaderSection;
	/** Index of the first byte of the body. */
	readonly bodyStart: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** Lines of one header section that are no fields; past them the bytes are no header section. */
const MOST_OTHER_LINES = 10_000;

/** Reads the header section at the start of an entity; the body follows the first empty line. `outermost`: the message itself. */
export function readHeaderSection(source: Buffer, outermost: boolean, context: ParseContext): HeaderSectionResult {
	const start = outermost ? skipPreamble(source) : 0;
	const { headerEnd, bodyStart } = findBody(source, start);
	const text = source.toString("latin1", start, headerEnd);
	// A part that forgot its header section starts with its text; its first empty line is one of the text.
	if (!outermost && endOfName(text, 0, text.length) < 0) return { header: emptySection(context), bodyStart: text === "" ? bodyStart : 0 };
	const { fields, end } = readFields(text, bodyStart === source.length, context);
	if (end < text.length)
		return { header: new HeaderSection(text, fields, !isAscii(source.subarray(start, headerEnd)), context), bodyStart: start + end };
	if (fields.count === 0) return { header: emptySection(context), bodyStart: text === "" ? bodyStart : 0 };
	const eightBit = !isAscii(source.subarray(start, headerEnd));
	return { header: new HeaderSection(text, fields, eightBit, context), bodyStart };
}

function emptySection(context: ParseContext): HeaderSection {
	return new HeaderSection("", { names: [], valueStarts: [], valueEnds: [], count: 0 }, false, context);
}

/** Index past what stands before the header section in saved mail: byte order mark, empty lines, the `From ` line of an mbox. */
function skipPreamble(source: Buffer): number {
	let start = source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf ? 3 : 0;
	while (source[start] === LF || source[start] === CR) start++;
	const line = source.toString("latin1", start, start + 8);
	if (!/^>?From +[^\s:]/.test(line)) return start;
	const lineEnd = source.indexOf(LF, start);
	return lineEnd < 0 ? start : lineEnd + 1;
}

function findBody(source: Buffer, start: number): { headerEnd: number; bodyStart: number } {
	if (source[start] === LF) return { headerEnd: start, bodyStart: start + 1 };
	if (source[start] === CR && source[start + 1] === LF) return { headerEnd: start, bodyStart: start + 2 };
	const firstBreak = source.indexOf(LF, start);
	const crlf = firstBreak > start && source[firstBreak - 1] === CR;
	const first = crlf ? "\n\r\n" : "\n\n";
	const other = crlf ? "\n\n" : "\n\r\n";
	const firstAt = source.indexOf(first, start, "latin1");
	// The other kind of empty line is looked for before the first only, so that no byte is searched twice.
	const upTo = firstAt < 0 ? source.length : firstAt + 1;
	const otherAt = source.subarray(start, upTo).indexOf(other, 0, "latin1");
	if (otherAt >= 0) return { headerEnd: start + otherAt + 1, bodyStart: start + otherAt + other.length };
	if (firstAt >= 0) return { headerEnd: firstAt + 1, bodyStart: firstAt + first.length };
	return { headerEnd: source.length, bodyStart: source.length };
}

/**
 * The fields of a header section, and where it ends: where the empty line was forgotten, a delimiter line ends it too, and if
 * there is none at all (`unterminated`), any line that is no field.
 */
function readFields(text: string, unterminated: boolean, context: ParseContext): { fields: FieldPositions; end: number } {
	const fields: FieldPositions = { names: [], valueStarts: [], valueEnds: [], count: 0 };
	let notFields = 0;
	for (let position = 0; position < text.length; ) {
		const end = endOfField(text, position);
		const nameEnd = endOfName(text, position, end);
		if (nameEnd < 0 && fields.count > 0 && (unterminated || text.startsWith("--", position))) return { fields, end: position };
		if (nameEnd < 0) notFields++;
		else addField(fields, text, position, nameEnd, end, context);
		position = end + 1;
		if (notFields > MOST_OTHER_LINES || ((fields.count & 0xffff) === 0xffff && context.outOfTime())) break;
	}
	if (notFields > 0) context.defects.note("HEADER_NO_COLON", "line without a colon in a header section", notFields);
	if (fields.count > fields.names.length) context.defects.note("HEADER_TOO_MANY", `${fields.count} header fields`);
	return { fields, end: text.length };
}

function addField(fields: FieldPositions, text: string, start: number, nameEnd: number, end: number, context: ParseContext): void {
	const { headerFields, headerFieldBytes } = context.limits;
	fields.count++;
	if (fields.names.length >= headerFields) return;
	if (end - start > headerFieldBytes) context.defects.note("HEADER_TOO_LONG", `header field of ${end - start} bytes`);
	fields.names.push(text.slice(start, nameEnd));
	fields.valueStarts.push(text.indexOf(":", nameEnd) + 1);
	fields.valueEnds.push(Math.min(end, start + headerFieldBytes));
}

/** Index of the line feed that ends the field and its folded lines (RFC 5322 section 2.2.3). */
function endOfField(text: string, from: number): number {
	let end = text.indexOf("\n", from);
	while (end >= 0) {
		const next = text.charCodeAt(end + 1);
		if (next !== 0x20 && next !== 0x09) return end;
		end = text.indexOf("\n", end + 1);
	}
	return text.length;
}

/** Index past a legal field name with its colon to come (RFC 5322 section 2.2), or -1. */
function endOfName(text: string, from: number, end: number): number {
	let i = from;
	for (; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === 0x3a || code <= 0x20 || code >= 0x7f) break;
	}
	if (i === from) return -1;
	// Obsolete syntax allows white space before the colon (RFC 5322 section 4.5).
	let colon = i;
	while (colon < end && (text.charCodeAt(colon) === 0x20 || text.charCodeAt(colon) === 0x09)) colon++;
	return text.charCodeAt(colon) === 0x3a && colon < end ? i : -1;
}
