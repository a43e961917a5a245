import { Buffer } from "node:buffer";
import type { ParseContext } from "./parse-context.ts";

const LF = 0x0a;
const CR = 0x0d;
const HYPHEN = 0x2d;

/**
 * The parts of a multipart body between its delimiter lines (RFC 2046 section 5.1.1), at most as many as the limit and one.
 * Only this body is searched, so nested multiparts cost one search for each level and no more.
 */
export function splitMultipart(body: Buffer, boundary: string, context: ParseContext): Buffer[] {
	const delimiter = Buffer.from(`--${boundary}`, "utf8");
	const parts: Buffer[] = [];
	let partStart = -1;
	let closed = false;
	for (let at = body.indexOf(delimiter); at >= 0 && !closed; at = body.indexOf(delimiter, at + 1)) {
		if (at > 0 && body[at - 1] !== LF) continue;
		const after = at + delimiter.length;
		closed = body[after] === HYPHEN && body[after + 1] === HYPHEN;
		const lineEnd = closed ? after + 2 : endOfDelimiterLine(body, after);
		if (lineEnd < 0) continue;
		if (partStart >= 0) parts.push(body.subarray(partStart, endOfPart(body, partStart, at)));
		partStart = lineEnd;
		if (parts.length > context.limits.parts) break;
	}
	if (closed) return parts;
	context.defects.note("BOUNDARY_NOT_CLOSED", `multipart not closed by its boundary "${boundary.slice(0, 60)}"`);
	if (partStart >= 0) parts.push(body.subarray(partStart));
	return parts;
}

/** Index past the line of a delimiter, after transport padding; -1 when other text follows: a longer boundary of another level. */
function endOfDelimiterLine(body: Buffer, from: number): number {
	let i = from;
	while (body[i] === 0x20 || body[i] === 0x09) i++;
	if (i >= body.length) return body.length;
	if (body[i] === LF) return i + 1;
	return body[i] === CR && body[i + 1] === LF ? i + 2 : -1;
}

/** The line break before a delimiter belongs to the delimiter. */
function endOfPart(body: Buffer, start: number, delimiter: number): number {
	let end = delimiter;
	if (end > start && body[end - 1] === LF) end--;
	if (end > start && body[end - 1] === CR) end--;
	return end;
}

/** Bytes in which a delimiter line is looked for when the boundary parameter is missing. */
const GUESS_WITHIN = 4_096;

/** The boundary that a body shows by its first delimiter line: one that header fields follow, or that comes again as a closing one. */
export function guessBoundary(body: Buffer): string | undefined {
	const head = body.toString("latin1", 0, GUESS_WITHIN);
	for (const line of head.split("\n", 100)) {
		const boundary = /^--(\S[^\r\n]{0,200})\r?$/.exec(line)?.[1]?.trimEnd();
		if (boundary === undefined) continue;
		const after = head.indexOf(line) + line.length + 1;
		if (/^content-/i.test(head.slice(after, after + 10)) || body.indexOf(`\n--${boundary}--`, 0, "latin1") >= 0) return boundary;
	}
	return undefined;
}
