import { decodeEncodedWords } from "./encoded-words.ts";
import { decodeExtendedParameters, type RawParameter } from "./extended-parameters.ts";

/** A header field of the shape `value; name=value; …` (RFC 2045 section 5.1, RFC 2183). */
export interface ParameterizedValue {
	/** Lower-cased, comments and white space taken out; "" when there is none. */
	readonly value: string;
	/** By lower-cased name; decoded by RFC 2231, or RFC 2047 as broken mailers do. The first of a name counts. */
	readonly parameters: ReadonlyMap<string, string>;
}

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();
/** Parameters of one field that are read; honest fields have under ten, RFC 2231 continuations of a long name some dozens. */
const MOST_PARAMETERS = 200;

/** `type/subtype` or a single token at the head, whatever white space stands in it or semicolon is missing after it. */
const headPattern = /^[\s"']*([^\s;,"'/]+)(?:\s*\/\s*([^\s;,"'/]+))?/;

/** Reads Content-Type, Content-Disposition and the like. Never fails: what makes no sense is passed over. */
export function parseParameterizedValue(field: string): ParameterizedValue {
	const semicolon = field.indexOf(";");
	const text = field.includes("(") ? withoutComments(field, semicolon < 0 ? field.length : semicolon) : field;
	const [head = "", type = "", subtype] = headPattern.exec(text) ?? [];
	if (type.includes("=")) return { value: "", parameters: decodeParameters(readParameters(text, 0)) };
	const value = (subtype === undefined ? type : `${type}/${subtype}`).toLowerCase();
	if (head.length >= text.length) return { value, parameters: NO_PARAMETERS };
	return { value, parameters: decodeParameters(readParameters(text, head.length)) };
}

function readParameters(field: string, from: number): RawParameter[] {
	const parameters: RawParameter[] = [];
	let position = from;
	while (position < field.length && parameters.length < MOST_PARAMETERS) {
		const nameEnd = endOfName(field, position);
		if (field[nameEnd] !== "=") {
			position = nameEnd + 1;
			continue;
		}
		const name = field
			.slice(position, nameEnd)
			.replace(/[\s"',:;]/g, "")
			.toLowerCase();
		const read = readParameterValue(field, nameEnd + 1);
		if (name !== "") parameters.push({ name, value: read.value });
		position = read.next;
	}
	return parameters;
}

function endOfName(field: string, from: number): number {
	let i = from;
	while (i < field.length && field[i] !== "=" && field[i] !== ";") i++;
	return i;
}

function readParameterValue(field: string, from: number): { value: string; next: number } {
	let i = from;
	while (field[i] === " " || field[i] === "\t") i++;
	if (field[i] === '"') return readQuotedValue(field, i + 1);
	const semicolon = field.indexOf(";", i);
	const end = semicolon < 0 ? field.length : semicolon;
	return { value: withoutTrailingComment(field.slice(i, end)).trim(), next: end + 1 };
}

/** A quoted string; one that is not closed ends at the end of the field. */
function readQuotedValue(field: string, from: number): { value: string; next: number } {
	let value = "";
	let start = from;
	let i = from;
	for (; i < field.length && field[i] !== '"'; i++) {
		// Windows paths come with single backslashes: only \" and \\ are quoted pairs in practice.
		if (field[i] === "\\" && (field[i + 1] === '"' || field[i + 1] === "\\")) {
			value += field.slice(start, i);
			start = i + 1;
			i++;
		}
	}
	value += field.slice(start, i);
	const semicolon = field.indexOf(";", i);
	return { value, next: semicolon < 0 ? field.length : semicolon + 1 };
}

function decodeParameters(raw: readonly RawParameter[]): ReadonlyMap<string, string> {
	const parameters = new Map<string, string>();
	const extended: RawParameter[] = [];
	for (const parameter of raw) {
		if (parameter.name.includes("*")) extended.push(parameter);
		else if (!parameters.has(parameter.name)) {
			const { value } = parameter;
			parameters.set(parameter.name, value.includes("=?") ? decodeEncodedWords(value) : value);
		}
	}
	// The extended form says more exactly what was meant, so it wins over a plain one (RFC 6266 section 4.3).
	for (const [name, value] of decodeExtendedParameters(extended)) parameters.set(name, value);
	return parameters;
}

/** `us-ascii (plain text)`, but not `copy (1).pdf`. */
function withoutTrailingComment(text: string): string {
	const open = text.indexOf(" (");
	return open > 0 && text.trimEnd().endsWith(")") ? text.slice(0, open) : text;
}

/** Takes comments out of the text before `end`; names and values after it may hold parentheses that are none. */
function withoutComments(text: string, end: number): string {
	let out = "";
	let depth = 0;
	for (let i = 0; i < end; i++) {
		const character = text[i] as string;
		if (character === "(") depth++;
		else if (character === ")") depth = Math.max(0, depth - 1);
		else if (depth === 0) out += character;
	}
	return out + text.slice(end);
}
