import { Buffer } from "node:buffer";
import type { ParseContext } from "./parse-context.ts";

const LF = 0x0a;
const CR = 0x0d;
const HYPHEN = 0x2d;

/** Places that look like a delimiter and are none; honest mail has a few, where one boundary starts another. */
const MOST_MISSES = 10_000;

/**
 * The parts of a multipart body between its delimiter lines (RFC 2046 section 5.1.1), at most as many as the limit and one.
 * Only this body is searched, so nested multiparts cost one search for each level and no more.
 */
export function splitMultipart(body: Buffer, boundary: string, context: ParseContext): Buffer[] {
	const delimiter = Buffer.from(`--${boundary}`, "utf8");
	const parts: Buffer[] = [];
	let partStart = -1;
	let closed = false;
	let misses = 0;
	for (let at = body.indexOf(delimiter); at >= 0 && !closed && misses < MOST_MISSES; at = body.indexOf(delimiter, at + delimiter.length)) {
		const after = at + delimiter.length;
		const startsLine = at === 0 || body[at - 1] === LF;
		closed = startsLine && body[after] === HYPHEN && body[after + 1] === HYPHEN;
		const lineEnd = closed ? after + 2 : startsLine ? endOfDelimiterLine(body, after) : -1;
		if (lineEnd < 0) {
			misses++;
			continue;
		}
		if (partStart >= 0) parts.push(body.subarray(partStart, endOfPart(body, partStart, at)));
		partStart = lineEnd;
		if (parts.length > context.limits.parts) break;
	}
	if (closed) return parts;
	context.defects.note("BOUNDARY_NOT_CLOSED", `multipart not closed by its boundary "${boundary.slice(0, 60)}"`);
	// A delimiter at the very end opens nothing: its closing hyphens are lost.
	if (partStart >= 0 && (parts.length === 0 || !isBlank(body, partStart))) parts.push(body.subarray(partStart));
	return parts;
}

/** Only white space from `from` on. */
export function isBlank(body: Buffer, from: number): boolean {
	for (let i = from; i < body.length; i++) if ((body[i] as number) > 0x20) return false;
	return true;
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

/** Bytes in which a delimiter line is looked for when the boundary parameter is missing, and how many lines are tried. */
const GUESS_WITHIN = 4_096;
const MOST_GUESSES = 3;

/** The boundary that a body shows by its first delimiter line: one that header fields follow, or that comes again as a closing one. */
export function guessBoundary(body: Buffer): string | undefined {
	const head = body.toString("latin1", 0, GUESS_WITHIN);
	const tried = new Set<string>();
	for (let at = head.startsWith("--") ? 0 : nextDelimiter(head, 0); at >= 0 && tried.size < MOST_GUESSES; at = nextDelimiter(head, at)) {
		const lineEnd = head.indexOf("\n", at);
		const boundary = head.slice(at + 2, lineEnd < 0 ? head.length : lineEnd).trimEnd();
		if (boundary === "" || boundary.startsWith(" ") || tried.has(boundary)) continue;
		tried.add(boundary);
		const after = lineEnd < 0 ? "" : head.slice(lineEnd + 1, lineEnd + 9).toLowerCase();
		if (after === "content-" || body.indexOf(`\n--${boundary}--`, 0, "latin1") >= 0) return boundary;
	}
	return undefined;
}

function nextDelimiter(head: string, from: number): number {
	const at = head.indexOf("\n--", from);
	return at < 0 ? -1 : at + 1;
}
