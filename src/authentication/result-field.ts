/**
 * Reads the value of one Authentication-Results field (RFC 8601 section 2.2), as servers really write it: without an
 * authserv-id (Outlook), without a space after ";", with comments inside comments, with "=" inside values (SRS), with
 * reason texts that are not quoted. One pass, nothing thrown; what cannot be read is left out.
 */
export interface ResultField {
	/** authserv-id, lower-cased; undefined when the field starts with a result at once. */
	readonly server: string | undefined;
	readonly results: readonly MethodResult[];
}

export interface MethodResult {
	/** Lower-cased, without version: "spf", "dkim", "dmarc", "arc". */
	readonly method: string;
	/** Lower-cased, as written. */
	readonly result: string;
	/** "ptype.property" and what else was written as name=value, lower-cased names. */
	readonly properties: ReadonlyMap<string, string>;
	/** Comments of this result, without brackets, joined by spaces. */
	readonly comment: string;
}

/** More results than any server writes; the rest of a longer field is not read. */
const mostResults = 60;
const mostProperties = 40;

/** A broken field (a comment or quoted string that does not end) gives undefined: what follows it may be forged. */
export function readResultField(value: string): ResultField | undefined {
	const segments = splitSegments(value);
	if (segments === undefined) return undefined;
	const [first] = segments;
	if (first === undefined) return undefined;
	const named = !first.pairs.some(([, given]) => given !== undefined);
	const results: MethodResult[] = [];
	for (const segment of named ? segments.slice(1) : segments) {
		const result = methodResult(segment);
		if (result !== undefined) results.push(result);
	}
	return { server: named ? first.pairs[0]?.[0] : undefined, results };
}

interface Segment {
	/** Words in order; those followed by "=" with their value. */
	readonly pairs: [string, string | undefined][];
	readonly comments: string[];
}

function methodResult({ pairs, comments }: Segment): MethodResult | undefined {
	const start = pairs.findIndex(([, value]) => value !== undefined);
	const [name, result] = pairs[start] ?? [];
	if (!name || !result) return undefined;
	const properties = new Map<string, string>();
	for (const [key, value] of pairs.slice(start + 1)) if (value !== undefined && !properties.has(key)) properties.set(key, value);
	const slash = name.indexOf("/");
	return { method: slash < 0 ? name : name.slice(0, slash), result: result.toLowerCase(), properties, comment: comments.join(" ") };
}

function splitSegments(value: string): Segment[] | undefined {
	const segments: Segment[] = [];
	let segment: Segment = { pairs: [], comments: [] };
	let at = 0;
	while (at < value.length) {
		const code = value.charCodeAt(at);
		if (isSpace(code)) at++;
		else if (code === semicolon) {
			segments.push(segment);
			if (segments.length >= mostResults) return segments;
			segment = { pairs: [], comments: [] };
			at++;
		} else if (code === openBracket) {
			const end = endOfComment(value, at);
			if (end < 0) return undefined;
			segment.comments.push(value.slice(at + 1, end));
			at = end + 1;
		} else {
			const next = readPair(value, at, segment);
			if (next < 0) return undefined;
			at = next;
		}
	}
	segments.push(segment);
	return segments;
}

/** Reads `word` or `word = value` from `at`; gives where it ends, -1 when a quoted string does not end. */
function readPair(value: string, at: number, segment: Segment): number {
	const wordEnd = endOfToken(value, at, true);
	if (wordEnd < 0) return -1;
	const word = unquoted(value.slice(at, wordEnd)).toLowerCase();
	const equals = skipSpaceAndComments(value, wordEnd, segment);
	if (equals < 0) return -1;
	if (value.charCodeAt(equals) !== equalsSign) {
		keep(segment, word, undefined);
		return Math.max(equals, at + 1);
	}
	const start = skipSpaceAndComments(value, equals + 1, segment);
	if (start < 0) return -1;
	const end = endOfToken(value, start, false);
	if (end < 0) return -1;
	keep(segment, word, unquoted(value.slice(start, end)));
	return Math.max(end, equals + 1);
}

function keep(segment: Segment, word: string, value: string | undefined): void {
	if (segment.pairs.length < mostProperties) segment.pairs.push([word, value]);
}

/** A token runs to white space, ";" or "(", a name also to "="; quoted strings within it hide these. -1: a quote does not end. */
function endOfToken(value: string, from: number, name: boolean): number {
	let at = from;
	while (at < value.length) {
		const code = value.charCodeAt(at);
		if (code === quote) {
			at = endOfQuoted(value, at);
			if (at < 0) return -1;
		} else if (isSpace(code) || code === semicolon || code === openBracket || (name && code === equalsSign)) return at;
		at++;
	}
	return at;
}

function endOfQuoted(value: string, from: number): number {
	for (let at = from + 1; at < value.length; at++) {
		const code = value.charCodeAt(at);
		if (code === backslash) at++;
		else if (code === quote) return at;
	}
	return -1;
}

/** Comments nest (RFC 5322 section 3.2.2); counted, not recursed into. */
function endOfComment(value: string, from: number): number {
	let depth = 0;
	for (let at = from; at < value.length; at++) {
		const code = value.charCodeAt(at);
		if (code === backslash) at++;
		else if (code === openBracket) depth++;
		else if (code === closeBracket && --depth === 0) return at;
	}
	return -1;
}

function skipSpaceAndComments(value: string, from: number, segment: Segment): number {
	let at = from;
	while (at < value.length) {
		const code = value.charCodeAt(at);
		if (code === openBracket) {
			const end = endOfComment(value, at);
			if (end < 0) return -1;
			segment.comments.push(value.slice(at + 1, end));
			at = end + 1;
		} else if (isSpace(code)) at++;
		else break;
	}
	return at;
}

function unquoted(token: string): string {
	return token.includes('"') ? token.replaceAll(/\\(.)/g, "$1").replaceAll('"', "") : token;
}

function isSpace(code: number): boolean {
	return code <= 0x20;
}

const quote = 0x22;
const openBracket = 0x28;
const closeBracket = 0x29;
const semicolon = 0x3b;
const equalsSign = 0x3d;
const backslash = 0x5c;
